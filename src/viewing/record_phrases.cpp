#include "viewing/record_phrases.hpp"

namespace dialogg::viewing {

namespace {

/// "Tema: Samarbeid", or the values below the label: several, or paragraphs.
std::string entry(const std::string& label, const records::Field& field,
                  const std::vector<std::string>& values) {
  if (field.arity != records::Field::Arity::repeated && values.front().find('\n') == std::string::npos)
    return label + ": " + values.front() + "\n";
  const bool list = field.arity == records::Field::Arity::repeated;
  std::string text = label + ":\n";
  for (const std::string& value : values) {
    std::string rest = value;
    std::string_view before = list ? "  - " : "  ";
    for (std::size_t end = 0; end != std::string::npos;) {
      end = rest.find('\n');
      const std::string line = rest.substr(0, end);
      text += line.empty() ? "\n" : std::string(before) + line + "\n";
      rest.erase(0, end == std::string::npos ? end : end + 1);
      before = list ? "    " : "  ";
    }
  }
  return text;
}

}  // namespace

bool is_bookkeeping(const records::Field& field) {
  return records::is_stamp(field.key());
}

std::string record_phrase(const records::Fields& fields, const Wording& wording) {
  std::string about;
  std::string bookkeeping;
  for (const records::Field& field : fields) {
    const auto values = field.get ? wording.values(field, field.get()) : std::vector<std::string>();
    if (!values.empty())
      (is_bookkeeping(field) ? bookkeeping : about) += entry(wording.label(field.key()), field, values);
  }
  return about + bookkeeping;
}

}  // namespace dialogg::viewing
