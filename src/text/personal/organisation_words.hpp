#pragma once
// Words by which an organisation, an office, a place or a role is known from a person's name.

#include <string_view>

namespace dialogg::text {

/// `word` is the match key of a single word: "kommune", "fontenehuset", "fylkesrad".
bool is_word_of_organisation(std::string_view word);

}  // namespace dialogg::text
