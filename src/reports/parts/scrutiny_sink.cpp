#include "reports/parts/scrutiny_sink.hpp"

namespace dialogg::reports {

using privacy::Audience;
using privacy::may_name;

void ScrutinySink::read_about(std::string_view text, const domain::PassOn& pass_on) {
  const bool hides_to = !may_name(Audience::external, pass_on.naming);
  const bool hides_from = !may_name(Audience::external, pass_on.example_naming) && !pass_on.from.none();
  scrutiny_.read(text, pass_on.id.ref(), hides_to ? &pass_on.to : nullptr);
  scrutiny_.read(text, pass_on.example->ref(), hides_from ? &pass_on.from : nullptr);
}

void ScrutinySink::read(const Inline& content) {
  for (const Span& span : content) {
    read(span.text);
    read(span.target);
  }
}

void ScrutinySink::read(const ListItem& item) {
  read(item.content);
  read(item.prose);
  for (const Inline& paragraph : item.paragraphs) read(paragraph);
  for (const ListItem& nested : item.items) read(nested);
}

void ScrutinySink::add(const Block& block) {
  if (scrutiny_.is_on() && !ref_.empty()) {
    if (const auto* heading = std::get_if<Heading>(&block))
      read(heading->content);
    if (const auto* paragraph = std::get_if<Paragraph>(&block))
      read(paragraph->content);
    if (const auto* prose = std::get_if<Prose>(&block))
      read(prose->markdown);
    if (const auto* list = std::get_if<List>(&block))
      for (const ListItem& item : list->items) read(item);
    if (const auto* table = std::get_if<Table>(&block))
      for (const auto& row : table->rows)
        for (const Inline& cell : row) read(cell);
    // A chart has no text but that of the table before it.
  }
  out_.add(block);
}

}  // namespace dialogg::reports
