#include "render/json_blocks.hpp"

#include "text/visible.hpp"

namespace dialogg::render {

using domain::Value;
using domain::ValueList;
using domain::ValueMembers;

namespace {

std::string plain(const reports::Inline& content) {
  std::string text;
  for (const reports::Span& span : content) text += span.text;
  return text::visible_line(text);
}

std::string plain(const reports::ListItem& item) {
  std::string text = plain(item.content);
  for (const reports::Inline& paragraph : item.paragraphs) text += "\n" + plain(paragraph);
  for (const reports::ListItem& nested : item.items) text += "\n" + plain(nested);
  return item.prose.empty() ? text : text + "\n" + std::string(item.prose);
}

ValueList titles_of(const reports::Table& table) {
  ValueList titles;
  for (const reports::Table::Column& column : table.columns) titles.emplace_back(std::string(column.title));
  return titles;
}

void add_rows(ValueList& rows, const reports::Table& table) {
  for (const auto& row : table.rows) {
    ValueList cells;
    for (const reports::Inline& cell : row) cells.emplace_back(plain(cell));
    rows.emplace_back(std::move(cells));
  }
}

}  // namespace

JsonBlocks::Section& JsonBlocks::current() {
  if (sections_.empty())
    sections_.emplace_back();
  return sections_.back();
}

void JsonBlocks::add(const reports::Block& block) {
  if (const auto* heading = std::get_if<reports::Heading>(&block))
    sections_.push_back({plain(heading->content), heading->level, {}, {}, {}, {}});
  if (const auto* paragraph = std::get_if<reports::Paragraph>(&block))
    current().text.emplace_back(plain(paragraph->content));
  if (const auto* prose = std::get_if<reports::Prose>(&block))
    current().text.emplace_back(std::string(prose->markdown));
  if (const auto* list = std::get_if<reports::List>(&block))
    for (const reports::ListItem& item : list->items) current().items.emplace_back(plain(item));
  if (const auto* table = std::get_if<reports::Table>(&block)) {
    current().columns = titles_of(*table);
    add_rows(current().rows, *table);
  }
}

ValueList JsonBlocks::take() {
  ValueList list;
  for (Section& section : sections_)
    list.emplace_back(ValueMembers{{"heading", section.level == 0 ? Value() : Value(section.heading)},
                                   {"level", Value(std::int64_t{section.level})},
                                   {"text", Value(std::move(section.text))},
                                   {"items", Value(std::move(section.items))},
                                   {"columns", Value(std::move(section.columns))},
                                   {"rows", Value(std::move(section.rows))}});
  sections_.clear();
  return list;
}

}  // namespace dialogg::render
