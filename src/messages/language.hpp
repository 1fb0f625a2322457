#pragma once
// The languages of messages, labels, help and reports.

#include <optional>
#include <string_view>

namespace dialogg::messages {

enum class Language { bokmaal, nynorsk, english };

/// "nb", "nn" or "en".
std::string_view code(Language language);

/// From a code or a locale's name: nb, no, nn, en, "nb_NO.UTF-8"; nothing where it names no language of ours.
std::optional<Language> language_from(std::string_view code_or_locale);

}  // namespace dialogg::messages
