#include "text/utf8.hpp"

#include <doctest/doctest.h>

using dialogg::text::find_invalid_utf8;

TEST_CASE("find_invalid_utf8: text in any script is good") {
  for (const char* text : {"", "Ålesund", "Kåfjord/Gáivuotna", "😀 漢字", "tab\tand\nline\x01"})
    CHECK_FALSE(find_invalid_utf8(text).has_value());
}

TEST_CASE("find_invalid_utf8: names the first byte of what is malformed") {
  CHECK(find_invalid_utf8("\xE5lesund") == 0);  // Latin-1
  CHECK(find_invalid_utf8("aå\xFF") == 3);
  CHECK(find_invalid_utf8("ab\xC0\x80") == 2);    // overlong
  CHECK(find_invalid_utf8("\xED\xA0\x80") == 0);  // a surrogate
  CHECK(find_invalid_utf8("abc\xE2\x82") == 3);   // cut short
}
