#pragma once
// Markdown that the coordinator wrote -> the same in the one style of our reports: what it says and how it is
// arranged stay; markers, fences and levels are ours, raw HTML is text, and numbers stand as they were typed.

#include <string>
#include <string_view>

#include "render/markdown/headings.hpp"

namespace dialogg::render {

enum class BlockKind { none, paragraph, quote, bullets, numbers, other };

/// Whether `markdown` is one paragraph without any mark-up, to be written with append_escaped alone.
bool is_plain(std::string_view markdown);

struct ProseOptions {
  Headings* headings = nullptr;          // absent: headings become bold paragraphs
  int heading_level = 1;                 // theirs lie below it
  BlockKind previous = BlockKind::none;  // what stands before, at the same margin
};

struct Blocks {
  std::string text;  // each block ends in a line end, blank lines between; empty: nothing to show
  BlockKind first = BlockKind::none;
  BlockKind last = BlockKind::none;
  bool one_paragraph = false;
  bool tight = false;  // of a list item: no blank line between a paragraph and the list below it

  /// Adds a block with the separator that it needs: two quotations become one.
  void add(std::string_view block, BlockKind kind);
};

Blocks rewrite_prose(std::string_view markdown, const ProseOptions& options);

/// Appends `text` with `first` before its first line and `rest` before the others; an empty line gets no
/// trailing space.
void append_indented(std::string& out, std::string_view text, std::string_view first, std::string_view rest);

}  // namespace dialogg::render
