#include "reports/parts/plain_text.hpp"

#include "messages/message.hpp"
#include "text/unicode.hpp"

namespace dialogg::reports {

namespace {

constexpr std::string_view kSpace = " \t\r";

/// Bytes up to the end of the first paragraph: to a line end that a blank line follows.
std::size_t paragraph_end(std::string_view text) {
  for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n', end + 1)) {
    const std::size_t next = text.find_first_not_of(kSpace, end + 1);
    if (next == std::string_view::npos || text[next] == '\n')
      return end;
  }
  return text.size();
}

}  // namespace

void set_labelled(ListItem& item, std::string_view label, std::string_view text) {
  item.paragraphs.clear();
  std::size_t end = paragraph_end(text);
  item.content.assign(
      {{Span::Kind::strong, label}, {Span::Kind::text, " "}, {Span::Kind::text, text.substr(0, end)}});
  while (end < text.size()) {
    text = text::trim(text.substr(end));
    end = paragraph_end(text);
    if (!text.empty())
      item.paragraphs.push_back({{Span::Kind::text, text.substr(0, end)}});
  }
}

void write_photo(const domain::Photo& photo, std::string_view otherwise, const ReportOptions& options,
                 BlockSink& sink) {
  const std::string caption(options.gate->read(photo.caption));
  const std::string credit(options.gate->read(photo.credit));
  std::string words = caption;
  if (!credit.empty())
    words += (words.empty()                                                          ? ""
              : std::string_view(".!?").find(words.back()) != std::string_view::npos ? " "
                                                                                     : ". ") +
             messages::say(options.language, {messages::Message::report_photo_credit, {credit}});
  const std::string path(options.gate->read(photo.path));
  const std::string_view alternative = caption.empty() ? otherwise : std::string_view(caption);
  if (path.empty())
    return words.empty() ? void() : sink.add(Paragraph{{{Span::Kind::text, words}}});
  if (!words.empty())
    words.insert(0, " ");
  sink.add(Paragraph{{{Span::Kind::image, alternative, path}, {Span::Kind::text, words}}});
}

void capitalise(std::string& line) {
  if (!line.empty() && line.front() >= 'a' && line.front() <= 'z')
    line.front() = static_cast<char>(line.front() - 'a' + 'A');
}

}  // namespace dialogg::reports
