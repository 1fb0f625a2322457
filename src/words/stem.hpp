#pragma once
// Norwegian words as far as they are about something: function words left out, inflection taken off.

#include <string>
#include <string_view>

namespace dialogg::words {

/// "og", "hvordan", "korleis", "ønsker", in any case: words that stand in texts about anything, in bokmål and nynorsk,
/// and those that every wish and every municipality has ("brukere", "tiltak").
bool is_function_word(std::string_view word);

/// What is left of a word without its ending, by the Snowball stemmer for Norwegian: "brukerrådet" -> "brukerråd". In
/// small letters. REQUIRES: valid UTF-8.
std::string stem(std::string_view word);

}  // namespace dialogg::words
