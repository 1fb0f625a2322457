#include "viewing/record_phrases.hpp"

#include <algorithm>

namespace dialogg::viewing {

namespace {

/// What stands before a value of a list: "  - ", or "  2. ".
std::string bullet(const records::Field& field, std::size_t index) {
  const domain::ValueList elements = records::elements_of(field);
  const bool numbered = index < elements.size() && is_numbered(field, elements[index]);
  return numbered ? "  " + std::to_string(index + 1) + ". " : "  - ";
}

/// "Tema: Samarbeid", or the values below the label: several, or paragraphs.
std::string entry(const std::string& label, const records::Field& field,
                  const std::vector<std::string>& values) {
  const bool list = field.get().list() != nullptr;
  if (!list && values.front().find('\n') == std::string::npos)
    return label + ": " + values.front() + "\n";
  std::string text = label + ":\n";
  for (std::size_t i = 0; i < values.size(); ++i) {
    std::string rest = values[i];
    std::string before = list ? bullet(field, i) : "  ";
    const std::string below(before.size(), ' ');
    for (std::size_t end = 0; end != std::string::npos;) {
      end = rest.find('\n');
      const std::string line = rest.substr(0, end);
      text += line.empty() ? "\n" : before + line + "\n";
      rest.erase(0, end == std::string::npos ? end : end + 1);
      before = below;
    }
  }
  return text;
}

/// Whether the reader sees names instead: of several municipalities those are enough.
bool is_named_beside(const records::Fields& fields, const records::Field& field) {
  const records::Field* others = records::find_field(fields, "with-names");
  const bool is_shared = others != nullptr && !others->get().list()->empty();
  return is_shared && records::names_beside(fields, field) != nullptr;
}

}  // namespace

bool is_numbered(const records::Field& field, const domain::Value& element) {
  if (!field.remove || !field.terms.empty())
    return false;
  const auto* members = element.members();
  if (members == nullptr)
    return !field.split;  // words of which several stand in one are taken away by name
  return std::ranges::none_of(*members, [](const auto& member) { return member.first == "ref"; });
}

bool is_bookkeeping(const records::Field& field) {
  return records::is_stamp(field.key());
}

std::string record_phrase(const records::Fields& fields, const Wording& wording) {
  std::string about;
  std::string bookkeeping;
  for (const records::Field& field : fields) {
    const auto values = field.get ? wording.values(field, field.get()) : std::vector<std::string>();
    if (!values.empty() && !is_named_beside(fields, field))
      (is_bookkeeping(field) ? bookkeeping : about) += entry(wording.label(field.key()), field, values);
  }
  return about + bookkeeping;
}

}  // namespace dialogg::viewing
