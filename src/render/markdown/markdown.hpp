#pragma once
// Blocks -> Markdown (CommonMark with GFM tables) that markdownlint finds nothing in and that renders as the
// characters that the log holds, whatever they are.

#include <span>
#include <string>
#include <string_view>

#include "render/markdown/headings.hpp"
#include "render/markdown/prose.hpp"
#include "reports/parts/blocks.hpp"
#include "text/sink.hpp"

namespace dialogg::render {

/// Appends `text` escaped for the middle of a line: it renders as its own characters in a paragraph, a list
/// item, a heading and a table cell. White space is folded to single spaces, none at the beginning of `out`
/// or after a space; controls and bidirectional marks are dropped. An e-mail address is shown as typed, but
/// GitHub makes a link of it whatever stands in it.
void append_escaped(std::string& out, std::string_view text);

/// One row of a table, with its line end. A cell holds Markdown for a cell, without white space around it.
void append_row(std::string& out, std::span<const std::string> cells);

/// Blocks are separated by one blank line; each ends in a line end, the last too. What holds nothing to show
/// writes nothing. Headings of Prose stay below their section's, and become bold paragraphs where they would
/// repeat one.
class Markdown : public reports::BlockSink {
 public:
  struct Options {
    int heading_level = 1;  // of the report's level-1 heading
  };
  Markdown(text::Sink& out, Options options) : out_(out), options_(options) {}

  void add(const reports::Block& block) override;

 private:
  void write(const reports::Heading& heading);
  void write(const reports::Paragraph& paragraph);
  void write(const reports::Prose& prose);
  void write(const reports::List& list);
  void write(const reports::Table& table);
  void write(const reports::Chart&) {}  // Markdown draws nothing
  void write_block(std::string_view block, BlockKind first, BlockKind last);
  int level(int of_report) const;

  text::Sink& out_;
  Options options_;
  Headings headings_;
  BlockKind last_ = BlockKind::none;
  std::string buffer_;
};

}  // namespace dialogg::render
