#include "words/shortened.hpp"

#include <doctest/doctest.h>

using dialogg::words::shortened;

TEST_CASE("shortened: text that fits is left as it is") {
  CHECK(shortened("Ålesund", 7) == "Ålesund");
  CHECK(shortened("", 3) == "");
}

TEST_CASE("shortened: what does not fit is left out, and said, in columns and not in bytes") {
  CHECK(shortened("Ålesund", 4) == "Åle…");
  CHECK(shortened("日本語", 5) == "日本…");
  CHECK(shortened("日本語", 4) == "日…");
}
