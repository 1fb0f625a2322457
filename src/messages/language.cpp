#include "messages/language.hpp"

namespace dialogg::messages {

namespace {

struct Codes {
  std::string_view nb = "nb", nn = "nn", en = "en";
};
constexpr Codes kCodes;

}  // namespace

std::string_view code(Language language) {
  return in_language(language, kCodes);
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
