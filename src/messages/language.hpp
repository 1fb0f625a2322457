#pragma once
// The languages of messages, labels, help and reports.

#include <optional>
#include <string_view>

namespace dialogg::messages {

enum class Language { bokmaal, nynorsk, english };

/// "nb", "nn" or "en".
std::string_view code(Language language);

/// Of a row with a text in each language, the one in this. A language that has no case here does not compile.
template <class Texts>
constexpr const auto& in_language(Language language, const Texts& texts) {
  switch (language) {
    case Language::bokmaal:
      return texts.nb;
    case Language::nynorsk:
      return texts.nn;
    case Language::english:
      return texts.en;
  }
  return texts.nb;  // REQUIRES: one of the languages above
}

/// From a code or a locale's name: nb, no, nn, en, "nb_NO.UTF-8"; nothing where it names no language of ours.
std::optional<Language> language_from(std::string_view code_or_locale);

}  // namespace dialogg::messages
