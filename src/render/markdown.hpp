#pragma once
// Blocks -> Markdown (CommonMark with GFM tables) that markdownlint finds nothing in and that renders as the
// characters that the log holds, whatever they are.

#include <string>
#include <string_view>

#include "reports/blocks.hpp"
#include "text/sink.hpp"

namespace dialogg::render {

/// Appends `text` escaped for the middle of a line: it renders as its own characters in a paragraph, a list
/// item, a heading and a table cell. White space is folded to single spaces; controls and bidirectional marks
/// are dropped.
void append_escaped(std::string& out, std::string_view text);

class Markdown : public reports::BlockSink {
 public:
  struct Options {
    int heading_level = 1;  // of the report's level-1 heading
  };
  Markdown(text::Sink& out, Options options) : out_(out), options_(options) {}

  void add(const reports::Block& block) override;

 private:
  text::Sink& out_;
  Options options_;
  bool first_ = true;
  std::string buffer_;
};

}  // namespace dialogg::render
