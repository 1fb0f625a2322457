#include "render/markdown.hpp"

#include <algorithm>

#include "render/inline.hpp"
#include "render/line.hpp"

namespace dialogg::render {

namespace {

void append_guarded(std::string& out, const reports::Inline& content) {
  const std::size_t from = out.size();
  append_inline(out, content, Place::line);
  guard_line_starts(out, from);
}

struct ItemText {
  std::string text;    // without the marker and the last line end
  bool loose = false;  // more than a paragraph and a list
};

std::string list_text(const std::vector<reports::ListItem>& items);

/// The prose of an item: on the line of its content where it is one paragraph, below it where it is more.
void append_item_prose(ItemText& out, std::string_view prose) {
  if (is_plain(prose)) {
    if (!out.text.empty())
      append_escaped(out.text, " ");
    append_escaped(out.text, prose);
    trim_end(out.text, 0);
    return guard_line_starts(out.text, 0);
  }
  const Blocks blocks = rewrite_prose(prose, {});
  if (blocks.text.empty())
    return;
  out.loose = !blocks.one_paragraph;
  if (!out.text.empty())
    out.text += out.loose ? "\n\n" : " ";
  out.text.append(blocks.text, 0, blocks.text.size() - 1);
}

ItemText item_text(const reports::ListItem& item) {
  ItemText out;
  out.text.reserve(item.prose.size() + 64);
  append_guarded(out.text, item.content);
  append_item_prose(out, item.prose);
  for (const reports::Inline& paragraph : item.paragraphs) {
    std::string text;
    append_guarded(text, paragraph);
    if (text.empty())
      continue;
    out.loose = true;
    (out.text += "\n\n") += text;
  }
  if (item.items.empty())
    return out;
  if (!out.text.empty())
    out.text += out.loose ? "\n\n" : "\n";
  out.text += list_text(item.items);
  out.text.pop_back();
  return out;
}

std::string list_text(const std::vector<reports::ListItem>& items) {
  std::vector<ItemText> texts;
  std::transform(items.begin(), items.end(), std::back_inserter(texts), item_text);
  const bool loose = std::any_of(texts.begin(), texts.end(), [](const ItemText& item) { return item.loose; });
  std::string out;
  for (const ItemText& item : texts) {
    if (loose && !out.empty())
      out += '\n';
    append_indented(out, item.text, "- ", "  ");
    out += item.text.empty() ? "-\n" : "\n";
  }
  return out;
}

std::string cell(const reports::Inline& content) {
  std::string out;
  append_inline(out, content, Place::cell);
  return out;
}

}  // namespace

void append_row(std::string& out, std::span<const std::string> cells) {
  for (const std::string& text : cells) ((out += text.empty() ? "|" : "| ") += text) += ' ';
  out += "|\n";
}

void Markdown::add(const reports::Block& block) {
  std::visit([&](const auto& of_kind) { write(of_kind); }, block);
}

int Markdown::level(int of_report) const {
  return std::clamp(of_report + options_.heading_level - 1, 1, Headings::kDeepest);
}

void Markdown::write_block(std::string_view block, BlockKind first, BlockKind last) {
  if (block.empty())
    return;
  if (last_ != BlockKind::none)
    out_.write(first == BlockKind::quote && last_ == BlockKind::quote ? ">\n" : "\n");
  out_.write(block);
  last_ = last;
}

void Markdown::write(const reports::Heading& heading) {
  const int depth = level(heading.level);
  buffer_.assign(static_cast<std::size_t>(depth), '#') += ' ';
  const std::size_t from = buffer_.size();
  append_inline(buffer_, heading.content, Place::line);
  finish_heading(buffer_, from);
  if (buffer_.size() == from)
    return;
  while (!headings_.add(depth, std::string_view(buffer_).substr(from)) && tell_apart(buffer_, from)) {
  }
  buffer_ += '\n';
  write_block(buffer_, BlockKind::other, BlockKind::other);
}

void Markdown::write(const reports::Paragraph& paragraph) {
  buffer_.clear();
  append_guarded(buffer_, paragraph.content);
  if (buffer_.empty())
    return;
  mark_as_no_heading(buffer_, 0);
  buffer_ += '\n';
  write_block(buffer_, BlockKind::paragraph, BlockKind::paragraph);
}

void Markdown::write(const reports::Prose& prose) {
  if (is_plain(prose.markdown)) {
    buffer_.clear();
    append_escaped(buffer_, prose.markdown);
    trim_end(buffer_, 0);
    if (buffer_.empty())
      return;
    guard_line_starts(buffer_, 0);
    buffer_ += '\n';
    return write_block(buffer_, BlockKind::paragraph, BlockKind::paragraph);
  }
  const Blocks blocks =
      rewrite_prose(prose.markdown,
                    {.headings = &headings_, .heading_level = level(prose.heading_level), .previous = last_});
  write_block(blocks.text, blocks.first, blocks.last);
}

void Markdown::write(const reports::List& list) {
  if (list.items.empty())
    return;
  if (list.piece == reports::List::Piece::whole)
    return write_block(list_text(list.items), BlockKind::bullets, BlockKind::bullets);
  const std::string_view margin = list.piece == reports::List::Piece::nested ? "  " : "";
  buffer_.clear();
  append_indented(buffer_, list_text(list.items), margin, margin);
  out_.write(buffer_);
}

void Markdown::write(const reports::Table& table) {
  std::vector<std::string> cells;
  for (const reports::Table::Column& column : table.columns) cells.push_back(cell({{.text = column.title}}));
  buffer_.clear();
  append_row(buffer_, cells);
  for (std::size_t i = 0; i < cells.size(); ++i)
    cells[i] = table.columns[i].align == reports::Table::Align::right ? "---:" : "---";
  append_row(buffer_, cells);
  for (const std::vector<reports::Inline>& row : table.rows) {
    for (std::size_t i = 0; i < cells.size(); ++i) cells[i] = i < row.size() ? cell(row[i]) : std::string();
    append_row(buffer_, cells);
  }
  if (!table.columns.empty())
    write_block(buffer_, BlockKind::other, BlockKind::other);
}

}  // namespace dialogg::render
