#include "text/bytes.hpp"

#include <doctest/doctest.h>

#include <string>

using dialogg::text::has_any_of;
using dialogg::text::has_between;

TEST_CASE("has_any_of: wherever the byte stands in a text of any length") {
  for (std::size_t size = 1; size < 70; ++size)
    for (std::size_t at = 0; at < size; ++at) {
      std::string text(size, 'a');
      text[at] = '@';
      CHECK(has_any_of<'(', '@'>(text));
      CHECK_FALSE(has_any_of<'(', '['>(text));
    }
  CHECK_FALSE(has_any_of<'@'>(""));
  CHECK(has_any_of<'\xEF'>("\uFF20"));
}

TEST_CASE("has_between: bytes are numbers from 0 to 255, and both ends are in it") {
  CHECK(has_between("Åle\u00ADsund \u2013", 0xC6, 0xFF));
  CHECK_FALSE(has_between("Ålesund", 0xC6, 0xFF));
  for (const char* digit : {"0", "5", "9"}) CHECK(has_between(digit, '0', '9'));
  for (const char* other : {"", "/", ":", "\uFF11"}) CHECK_FALSE(has_between(other, '0', '9'));
  CHECK(has_between(std::string_view("\0", 1), 0x00, 0x1F));
}
