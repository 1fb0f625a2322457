#include "render/markdown/markdown.hpp"

#include <algorithm>

#include "render/markdown/inline.hpp"
#include "render/markdown/line.hpp"

namespace dialogg::render {

namespace {

void append_guarded(std::string& out, const reports::Inline& content) {
  const std::size_t from = out.size();
  append_inline(out, content, Place::line);
  guard_line_starts(out, from);
}

enum class Spacing {
  tight,
  loose
};  // loose: items of more than a paragraph and a list, with blank lines between

Spacing append_items(std::string& out, const std::vector<reports::ListItem>& items, std::string_view between);

void append_list(std::string& out, const std::vector<reports::ListItem>& items) {
  const std::size_t from = out.size();
  if (append_items(out, items, "") == Spacing::tight)
    return;
  out.resize(from);
  append_items(out, items, "\n");
}

/// The prose of an item: on the line of its content where it is one paragraph, below it where it is more.
Spacing append_item_prose(std::string& out, std::size_t from, std::string_view prose) {
  if (prose.empty())
    return Spacing::tight;
  if (is_plain(prose)) {
    if (out.size() > from)
      append_escaped(out, " ");
    append_escaped(out, prose);
    trim_end(out, from);
    guard_line_starts(out, from);
    return Spacing::tight;
  }
  const Blocks blocks = rewrite_prose(prose, {});
  if (blocks.text.empty())
    return Spacing::tight;
  if (out.size() > from)
    out += blocks.one_paragraph ? " " : "\n\n";
  out.append(blocks.text, 0, blocks.text.size() - 1);
  return blocks.one_paragraph ? Spacing::tight : Spacing::loose;
}

Spacing append_paragraphs(std::string& out, const std::vector<reports::Inline>& paragraphs) {
  Spacing spacing = Spacing::tight;
  for (const reports::Inline& paragraph : paragraphs) {
    std::string text;
    append_guarded(text, paragraph);
    if (text.empty())
      continue;
    (out += "\n\n") += text;
    spacing = Spacing::loose;
  }
  return spacing;
}

/// Lines after the first, to stand below the first one's text.
void indent_rest(std::string& out, std::size_t from) {
  if (out.find('\n', from) == std::string::npos)
    return;
  const std::string text = out.substr(from);
  out.resize(from);
  append_indented(out, text, "", "  ");
}

/// With its marker and its line end.
Spacing append_item(std::string& out, const reports::ListItem& item) {
  out += "- ";
  const std::size_t from = out.size();
  append_guarded(out, item.content);
  const Spacing prose = append_item_prose(out, from, item.prose);
  const Spacing paragraphs = append_paragraphs(out, item.paragraphs);
  const Spacing spacing = std::max(prose, paragraphs);
  if (!item.items.empty()) {
    if (out.size() > from)
      out += spacing == Spacing::loose ? "\n\n" : "\n";
    append_list(out, item.items);
    out.pop_back();
  }
  if (out.size() == from)
    out.pop_back();
  indent_rest(out, from);
  out += '\n';
  return spacing;
}

Spacing append_items(std::string& out, const std::vector<reports::ListItem>& items,
                     std::string_view between) {
  const std::size_t from = out.size();
  Spacing spacing = Spacing::tight;
  for (const reports::ListItem& item : items) {
    if (out.size() > from)
      out += between;
    spacing = std::max(spacing, append_item(out, item));
  }
  return spacing;
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
  buffer_.clear();
  append_list(buffer_, list.items);
  if (list.piece == reports::List::Piece::whole)
    return write_block(buffer_, BlockKind::bullets, BlockKind::bullets);
  if (list.piece == reports::List::Piece::nested) {
    const std::string text = std::move(buffer_);
    buffer_.clear();
    append_indented(buffer_, text, "  ", "  ");
  }
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
