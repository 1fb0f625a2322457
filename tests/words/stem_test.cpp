#include "words/stem.hpp"

#include <doctest/doctest.h>

using dialogg::words::is_function_word;
using dialogg::words::stem;

TEST_CASE("stem: inflections of a noun leave the same") {
  CHECK(stem("brukerrådet") == stem("Brukerråd"));
  CHECK(stem("samtaler") == stem("SAMTALENE"));
  CHECK(stem("skole") == stem("skolen"));
  CHECK(stem("rus") == "rus");
}

TEST_CASE("is_function_word: in bokmål and nynorsk, in any case") {
  for (const char* word : {"og", "Hvordan", "korleis", "IKKJE", "må", "ønsker", "kommunen", "å"})
    CHECK_MESSAGE(is_function_word(word), word);
  for (const char* word : {"rus", "råd", "skole", "bolig", "bustad", ""})
    CHECK_MESSAGE(!is_function_word(word), word);
}
