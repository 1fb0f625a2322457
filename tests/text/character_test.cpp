#include "text/character.hpp"

#include <doctest/doctest.h>

using dialogg::text::CharacterKind;
using dialogg::text::first_character;
using dialogg::text::kind_of;
using dialogg::text::last_character;

TEST_CASE("first_character and last_character: read one to four bytes") {
  CHECK(first_character("åb").code == U'å');
  CHECK(first_character("åb").size == 2);
  CHECK(last_character("bå").code == U'å');
  CHECK(last_character("a…").size == 3);
  CHECK(last_character("\U0001F600").code == U'\U0001F600');
  CHECK(last_character("ab").code == U'b');
}

TEST_CASE("first_character and last_character: have nothing to say of nothing, and survive stray bytes") {
  CHECK(first_character("").size == 0);
  CHECK(last_character("").size == 0);
  CHECK(first_character("\x80z").size == 1);
  CHECK(last_character("z\xC3").size == 1);
  CHECK(last_character("\x80\x80\x80\x80\x80").size == 1);
}

TEST_CASE("kind_of: tells words, space and punctuation apart, and leaves symbols open") {
  for (const char32_t word : {U'a', U'Z', U'0', U'ø', U'日', U'\u0301'})
    CHECK(kind_of(word) == CharacterKind::word);
  for (const char32_t space : {U' ', U'\n', U'\t', U'\u00A0', U'\u2009', U'\u3000'})
    CHECK(kind_of(space) == CharacterKind::space);
  for (const char32_t mark : {U'.', U'$', U'«', U'–', U'…', U'。'})
    CHECK(kind_of(mark) == CharacterKind::punctuation);
  for (const char32_t other : {U'€', U'\U0001F600', U'\u200D', U'\u0001'})
    CHECK(kind_of(other) == CharacterKind::other);
}
