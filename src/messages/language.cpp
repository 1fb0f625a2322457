#include "messages/language.hpp"

namespace dialogg::messages {

std::string_view code(Language language) {
  switch (language) {
    case Language::bokmaal:
      return "nb";
    case Language::nynorsk:
      return "nn";
    case Language::english:
      break;
  }
  return "en";
}

std::optional<Language> language_from(std::string_view code_or_locale) {
  const std::string_view tag = code_or_locale.substr(0, code_or_locale.find_first_of("_.@-"));
  if (tag == "nb" || tag == "no")
    return Language::bokmaal;
  if (tag == "nn")
    return Language::nynorsk;
  if (tag == "en")
    return Language::english;
  return std::nullopt;
}

}  // namespace dialogg::messages
