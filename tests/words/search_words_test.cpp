#include "words/search_words.hpp"

#include "support/each.hpp"

using dialogg::support::check_each;
using dialogg::support::check_none;
using dialogg::words::search_words;
using dialogg::words::searchable;
using dialogg::words::words_of;
using Words = std::vector<std::string>;

TEST_CASE("search_words: every spelling of å, composed or not, is the same word, once") {
  CHECK(search_words({"Ålesund", "AALESUND", "A\u030Alesund alesund"}).words == Words{"alesund"});
  CHECK(search_words({"VÆRØY", "väröy"}).words == Words{"vaeroy"});
}

TEST_CASE("search_words: signs beside words are passed over; alone they are looked for as they are") {
  CHECK(search_words({"\"god praksis\"", "NEAR(medvirkning*)", "-Åpen"}).words ==
        Words{"god", "praksis", "near", "medvirkning", "apen"});
  CHECK(search_words({"medvirkning", "*"}).signs.empty());
  CHECK(search_words({"\"", " * NEAR "}).words == Words{"near"});
  CHECK(search_words({"\" *", "-", "*"}).signs == Words{"\"", "*", "-"});
}

TEST_CASE("search_words: nothing and white space are nothing to search for") {
  CHECK(search_words({}).empty());
  CHECK(search_words({"", " \u00A0\t"}).empty());
  CHECK_FALSE(search_words({"—"}).empty());
}

TEST_CASE("searchable: words are folded, what stands between them stays") {
  CHECK(searchable("«Åpen dør» – på Sør-Ålesund skole, 8.–10. trinn!") ==
        "«apen dor» – pa sor-alesund skole, 8.–10. trinn!");
  CHECK(searchable("") == "");
  CHECK(searchable("en\nAAndre") == "en\nandre");
}

TEST_CASE("words_of: a hyphen, a quotation mark and an underscore end a word; a combining mark does not") {
  const std::string text = "e-post «a\u030Apen»_m²";
  Words words;
  for (const auto& word : words_of(text)) words.push_back(text.substr(word.begin, word.size));
  CHECK(words == Words{"e", "post", "a\u030Apen", "m²"});
}

TEST_CASE("finds: a word at the beginning of another, and from three letters on inside it") {
  const auto found_in = [](std::string_view key) {
    return [key](std::string_view word) { return dialogg::words::finds(word, key); };
  };
  check_each({"medvirkning"}, found_in("medvirkning"));
  check_each({"medvirkning", "med", "br"}, found_in("brukermedvirkning"));
  check_none({"me"}, found_in("brukermedvirkning"));
  check_none({"brukermedvirkning"}, found_in("medvirkning"));
}
