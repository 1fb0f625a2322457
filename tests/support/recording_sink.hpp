#pragma once
// Blocks as short lines of text that a test can compare: not Markdown, though alike.

#include <string>

#include "reports/parts/blocks.hpp"

namespace dialogg::support {

class RecordingSink : public reports::BlockSink {
 public:
  std::string text;

  void add(const reports::Block& block) override {
    std::visit([this](const auto& of_kind) { write(of_kind); }, block);
  }

 private:
  static std::string words(const reports::Inline& content) {
    std::string all;
    for (const reports::Span& span : content) {
      using Kind = reports::Span::Kind;
      const std::string shown(span.text);
      if (span.kind == Kind::strong)
        all += "**" + shown + "**";
      else if (span.kind == Kind::link || span.kind == Kind::image)
        all += "[" + shown + "](" + std::string(span.target) + ")";
      else
        all += shown;
    }
    return all;
  }

  void write(const reports::Heading& heading) {
    text += std::string(static_cast<std::size_t>(heading.level), '#') + " " + words(heading.content) + "\n";
  }
  void write(const reports::Paragraph& paragraph) { text += words(paragraph.content) + "\n"; }
  void write(const reports::Prose& prose) { text += "prose: " + std::string(prose.markdown) + "\n"; }
  void write(const reports::List& list) {
    if (list.piece == reports::List::Piece::next)
      text += "(more)\n";
    write_items(list.items, list.piece == reports::List::Piece::nested ? "  " : "");
  }
  void write_items(const std::vector<reports::ListItem>& items, const std::string& margin) {
    for (const reports::ListItem& item : items) {
      text += margin + "- " + words(item.content) + (item.prose.empty() ? "" : " prose: ");
      text += std::string(item.prose) + "\n";
      for (const reports::Inline& paragraph : item.paragraphs)
        text += margin + "  | " + words(paragraph) + "\n";
      write_items(item.items, margin + "  ");
    }
  }
  void write(const reports::Chart& chart) {
    text +=
        "chart " + std::string(chart.code) + ": " + std::string(chart.title) + ", " + std::string(chart.unit);
    for (const reports::Chart::Bar& bar : chart.bars)
      text += "; " + std::string(bar.label) + " " + std::string(bar.shown);
    text += "\n";
  }
  void write(const reports::Table& table) {
    for (const reports::Table::Column& column : table.columns)
      text += std::string(column.title) + (column.align == reports::Table::Align::right ? ">" : "") + ";";
    text += "\n";
    for (const auto& row : table.rows) {
      for (const reports::Inline& cell : row) text += words(cell) + ";";
      text += "\n";
    }
  }
};

}  // namespace dialogg::support
