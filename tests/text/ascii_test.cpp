#include "text/ascii.hpp"

#include <doctest/doctest.h>

#include "support/each.hpp"
#include "text/code_points.hpp"

using namespace dialogg::text;
using dialogg::support::check_each;
using dialogg::support::check_none;

namespace {

/// Of all bytes those that are so.
std::string bytes_that(bool (*is_so)(char)) {
  std::string all;
  for (int byte = -128; byte < 128; ++byte)
    if (is_so(static_cast<char>(byte)))
      all += static_cast<char>(byte);
  return all;
}

}  // namespace

TEST_CASE("ascii: the kinds of bytes, of all that there are") {
  CHECK(bytes_that(is_ascii_digit) == "0123456789");
  CHECK(bytes_that(is_ascii_letter) == "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
  CHECK(bytes_that(is_ascii_space) == "\t\n\v\f\r ");
  CHECK(bytes_that(is_continuation).size() == 64);
  CHECK(bytes_that([](char byte) { return ascii_lower(byte) != byte; }) == "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
  CHECK(ascii_lower('Q') == 'q');
}

TEST_CASE("is_digits: digits alone, and not nothing") {
  check_each({"0", "0301", "99999999999999999999"}, is_digits);
  check_none({"", "-1", "+1", " 1", "1 ", "1.5", "1a", "１"}, is_digits);
}

TEST_CASE("is_letter and is_letter_or_number: of any script, with their marks") {
  const auto all_are = [](bool (*is_so)(CodePoint)) {
    return [is_so](std::string_view text) {
      for (std::size_t at = 0; at < text.size(); at += decode(text, at).size)
        if (!is_so(decode(text, at).value))
          return false;
      return true;
    };
  };
  check_each({"aZ", "æØå", "đŋ", "Ж", "日", "a\u030A"}, all_are(is_letter));
  check_none({"1", "½", " ", "–", "’", "×", "\u00A0", "_"}, all_are(is_letter));
  check_each({"a1", "½", "²", "Å"}, all_are(is_letter_or_number));
  check_none({"-", "_", "“", "×", "\uF0B7"}, all_are(is_letter_or_number));
}

TEST_CASE("letters_from and is_after_letter: end where something else stands") {
  CHECK(letters_from("i Åsane, nå", 2) == "Åsane");
  CHECK(letters_from("Å2", 2).empty());
  CHECK(letters_from("Å", 2).empty());
  CHECK(is_after_letter("Å2", 2));
  CHECK_FALSE(is_after_letter("–2", 3));
  CHECK_FALSE(is_after_letter("Å", 0));
}
