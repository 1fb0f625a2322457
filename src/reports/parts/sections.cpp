#include "reports/parts/sections.hpp"

#include "reports/parts/plain_text.hpp"
#include "text/joined.hpp"

namespace dialogg::reports {

using messages::Message;

namespace {

Inline plain(std::string_view text) {
  return {{Span::Kind::text, text}};
}

}  // namespace

std::string Sections::read(const domain::FreeTexts& texts) const {
  std::vector<std::string> all;
  for (const domain::FreeText& text : texts) all.push_back(read(text));
  return text::joined(all);
}

std::string Sections::count(const privacy::Count& count) {
  rounded_.wanted = rounded_.wanted || count.rounded();
  small_.wanted = small_.wanted || count.hides_small();
  return count_phrase(language(), count);
}

void Sections::notes() {
  std::string text;
  for (auto [note, message] :
       {std::pair{&small_, Message::report_note_small}, std::pair{&rounded_, Message::report_note_rounded}})
    if (note->wanted && !note->said) {
      note->said = true;
      text::add_to(text, say(message), " ");
    }
  if (!text.empty())
    paragraph(text);
}

void Sections::heading(Message title) {
  const std::string words(messages::pattern(language(), title));
  sink_.add(Heading{level_, plain(whose_.empty() ? words : words + " – " + whose_)});
}

void Sections::paragraph(std::string_view text) {
  sink_.add(Paragraph{plain(text)});
}

void Sections::list(const std::vector<Line>& lines) {
  List list;
  for (const Line& line : lines) {
    list.items.emplace_back();
    if (line.label.empty())
      list.items.back().content = plain(line.text);
    else
      set_labelled(list.items.back(), line.label, line.text);
  }
  if (!lines.empty())
    sink_.add(list);
}

void Sections::list(Message title, const std::vector<Line>& lines) {
  if (lines.empty())
    return;
  heading(title);
  list(lines);
}

void Sections::table(const std::vector<Message>& titles, const std::vector<std::vector<std::string>>& rows,
                     std::size_t numbers) {
  Table table;
  for (const Message title : titles) table.columns.push_back({messages::pattern(language(), title)});
  for (std::size_t i = 0; i < numbers; ++i)
    table.columns.rbegin()[static_cast<std::ptrdiff_t>(i)].align = Table::Align::right;
  for (const auto& row : rows) {
    table.rows.emplace_back();
    for (const std::string& cell : row) table.rows.back().push_back(plain(cell));
  }
  sink_.add(table);
}

}  // namespace dialogg::reports
