#include "words/stem.hpp"

#include "support/each.hpp"

using dialogg::support::check_each;
using dialogg::support::check_none;
using dialogg::words::is_function_word;
using dialogg::words::stem;

TEST_CASE("stem: inflections of a noun leave the same") {
  CHECK(stem("brukerrådet") == stem("Brukerråd"));
  CHECK(stem("samtaler") == stem("SAMTALENE"));
  CHECK(stem("skole") == stem("skolen"));
  CHECK(stem("rus") == "rus");
}

TEST_CASE("is_function_word: in bokmål and nynorsk, in any case") {
  check_each({"og", "Hvordan", "korleis", "IKKJE", "må", "ønsker", "kommunen", "å"}, is_function_word);
  check_none({"rus", "råd", "skole", "bolig", "bustad", ""}, is_function_word);
}
