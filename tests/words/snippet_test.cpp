#include "words/snippet.hpp"

#include <doctest/doctest.h>

using dialogg::words::search_words;

namespace {

std::string shown(const std::vector<std::string>& texts, const std::vector<std::string>& words) {
  return marked(snippet(texts, search_words(words)), "[", "]");
}

std::string repeated(const std::string& text, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += text;
  return all;
}

}  // namespace

TEST_CASE("snippet: the original text, with whole words marked") {
  CHECK(shown({"Om Brukermedvirkning på «Åpen dør»."}, {"medvirkning", "APEN"}) ==
        "Om [Brukermedvirkning] på «[Åpen] dør».");
  CHECK(shown({"Linje én\n\n- linje to"}, {"to"}) == "Linje én - linje [to]");
}

TEST_CASE("snippet: from the text that holds most of the words, the first where several do") {
  CHECK(shown({"ungdom", "råd", "ungdom i råd"}, {"ungdom", "rad"}) == "[ungdom] i [råd]");
  CHECK(shown({"et råd", "to råd"}, {"råd"}) == "et [råd]");
  CHECK(shown({"ingenting", ""}, {"annet"}) == "ingenting");
  CHECK(shown({}, {"annet"}) == "");
}

TEST_CASE("snippet: a long text is cut between words around the first mark") {
  const std::string long_text = repeated("blåbærsyltetøy ", 20) + "medvirkning " + repeated("æøå ", 60);
  const std::string result = shown({long_text}, {"medvirkning"});
  CHECK(result.starts_with("…blåbærsyltetøy "));
  CHECK(result.find(" [medvirkning] æøå ") != result.npos);
  CHECK(result.ends_with("æøå…"));
  CHECK(result.size() < 160);
}

TEST_CASE("snippet: of a long text, the place where most of the words stand together") {
  const std::string text = "råd " + repeated("fyll ", 60) + "ungdom i råd " + repeated("fyll ", 60);
  CHECK(shown({text}, {"råd", "ungdom"}).find("[ungdom] i [råd]") != std::string::npos);
}

TEST_CASE("snippet: signs are marked as they stand") {
  CHECK(shown({"Hun sa \"nei\"."}, {"\""}) == "Hun sa [\"]nei[\"].");
}

TEST_CASE("snippet: a word longer than the snippet is shown whole") {
  const std::string word = repeated("medvirkning", 20);
  CHECK(shown({"en " + word + " to"}, {"medvirkning"}) == "en [" + word + "]…");
}
