#include "register/register.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "domain/error.hpp"
#include "text/unicode.hpp"

#include <doctest/doctest.h>  // after ours: both name a macro MESSAGE

using namespace dialogg::registry;
using dialogg::domain::Error;
using dialogg::domain::ErrorKind;
using dialogg::messages::Language;

namespace {

std::string found_number(std::string_view words) {
  const Found found = find(words);
  return found.entry ? std::string(found.entry->number) : "none";
}

std::string replaced(std::string_view text, const std::map<std::string, std::string>& letters) {
  std::string result;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t size = static_cast<unsigned char>(text[i]) < 0x80 ? 1 : 2;
    const std::string letter(text.substr(i, size));
    const auto other = letters.find(letter);
    result += other == letters.end() ? letter : other->second;
    i += size;
  }
  return result;
}

std::string upper(std::string_view text) {
  static const std::map<std::string, std::string> kNordic = {{"æ", "Æ"}, {"ø", "Ø"}, {"å", "Å"}, {"á", "Á"},
                                                             {"š", "Š"}, {"ŋ", "Ŋ"}, {"č", "Č"}, {"đ", "Đ"}};
  std::string result = replaced(text, kNordic);
  std::ranges::transform(result, result.begin(),
                         [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
  return result;
}

std::string decomposed(std::string_view text) {
  return replaced(text,
                  {{"å", "a\u030A"}, {"Å", "A\u030A"}, {"á", "a\u0301"}, {"š", "s\u030C"}, {"č", "c\u030C"}});
}

std::string spelt_with_aa(std::string_view text) {
  return replaced(text, {{"å", "aa"}, {"Å", "Aa"}});
}

std::string without_diacritics(std::string_view text) {
  return replaced(text,
                  {{"å", "a"}, {"Å", "A"}, {"ø", "o"}, {"Ø", "O"}, {"æ", "ae"}, {"Æ", "Ae"}, {"á", "a"}});
}

bool is_shared(std::string_view name) {
  return name == "Herøy" || name == "Våler";
}

/// The error that require() gives, said in English: message, then hint.
std::pair<std::string, std::string> refusal(std::string_view words) {
  try {
    require(words);
  } catch (const Error& error) {
    CHECK(error.kind == ErrorKind::not_found);
    REQUIRE(error.hint.has_value());
    return {say(Language::english, error.message), say(Language::english, *error.hint)};
  }
  return {};
}

}  // namespace

TEST_CASE("municipalities: the 357 of 2026, in the order of their numbers, every field filled") {
  const auto& all = municipalities();
  REQUIRE(all.size() == 357);
  CHECK(std::ranges::is_sorted(all, {}, &Entry::number));
  std::set<std::string_view> counties;
  for (const Entry& entry : all) {
    CHECK(entry.number.size() == 4);
    CHECK(!entry.name.empty());
    CHECK(entry.official_name.find(entry.name) != std::string_view::npos);
    CHECK(entry.latitude.find('.') == 2);
    CHECK(std::stod(std::string(entry.longitude)) > 4);
    counties.insert(entry.county);
  }
  CHECK(counties.size() == 15);
}

TEST_CASE("by_number: the whole row, or nothing") {
  const auto entry = by_number("5001");
  REQUIRE(entry != nullptr);
  CHECK(entry->name == "Trondheim");
  CHECK(entry->official_name == "Trondheim - Tråante");
  CHECK(entry->county == "Trøndelag");
  CHECK(entry->latitude == "63.34");
  CHECK(entry->longitude == "10.43");
  CHECK(by_number("0301")->name == "Oslo");
  for (const char* number : {"", "1507", "9999", "0000", "301", "K5001"}) CHECK(by_number(number) == nullptr);
  CHECK(former_by_number("1507")->county == "Møre og Romsdal");
  CHECK(former_by_number("1508") == nullptr);
}

TEST_CASE("find: every municipality by its number, and by K and its number") {
  for (const Entry& entry : municipalities()) {
    const std::string number(entry.number);
    for (const std::string& words :
         {number, "K" + number, "k" + number, " " + number + "\n", "K " + number}) {
      CAPTURE(words);
      CHECK(found_number(words) == number);
    }
  }
}

TEST_CASE("find: every municipality by its name, however it is spelt") {
  for (const Entry& entry : municipalities()) {
    const std::string name(entry.name);
    for (const std::string& spelling :
         {name, upper(name), decomposed(name), decomposed(upper(name)), spelt_with_aa(name),
          upper(spelt_with_aa(name)), without_diacritics(name), name + " kommune", upper(name) + " KOMMUNE",
          " " + name + "  "}) {
      CAPTURE(spelling);
      if (is_shared(name)) {
        CHECK(find(spelling).candidates.size() == 2);
        CHECK(found_number(spelling + ", " + std::string(entry.county)) == entry.number);
        CHECK(found_number(spelling + " (" + upper(entry.county) + ")") == entry.number);
      } else {
        CHECK(found_number(spelling) == entry.number);
      }
    }
  }
}

TEST_CASE("find: every double name, whole and in parts") {
  for (const Entry& entry : municipalities()) {
    const std::string_view official = entry.official_name;
    if (official == entry.name)
      continue;
    CAPTURE(official);
    CHECK(found_number(official) == entry.number);
    CHECK(found_number(decomposed(upper(official))) == entry.number);
    CHECK(found_number(official.substr(0, official.find(" - "))) == entry.number);
    CHECK(found_number(official.substr(official.rfind(" - ") + 3)) == entry.number);
  }
  for (const char* words :
       {"Trondheim", "Tråante", "TRAANTE", "Trondheim - Tråante", "Trondheim–Tråante", "Trondheim/Tråante"})
    CHECK(found_number(words) == "5001");
  CHECK(found_number("Porsangu") == "5622");
}

TEST_CASE("find: a number beside the name, and words that only say what it is") {
  for (const char* words : {"Stjørdal (5035)",     "Stjørdal kommune (5035)",
                            "5035 Stjørdal",       "5035 - Stjørdal",
                            "5035 – Stjørdal",     "K5035 Stjørdal",
                            "Stjørdal K5035",      "Stjørdal, 5035",
                            "5035: Stjørdal",      "[5035] STJORDAL",
                            "Kommune: Stjørdal",   "kommune Stjørdal",
                            "Stjørdal kommune",    "Stjørdal herad",
                            "kommunenr. 5035",     "knr 5035",
                            "Kommunenummer: 5035", "Stjørdal (1714)",
                            "1714 Stjørdal",       "Stjørdal kommune, Trøndelag (5035)",
                            "5035 Trøndelag",      "municipality of Stjørdal"}) {
    CAPTURE(words);
    CHECK(found_number(words) == "5035");
  }
  CHECK(found_number("Snåase tjïelte") == "5041");
  CHECK(found_number("TJIELTE Raarvihke") == "5043");
  CHECK(found_number("Porsángu gielda") == "5622");
  CHECK(found_number("Orkdal (5059)") == "5059");
  for (const char* words : {"5035-Stjørdal", "Stjørdal/5035", "K5035-Stjørdal", "Stjørdal-5035"})
    CHECK_MESSAGE(found_number(words) == "5035", words);
  CHECK(found_number("Snåasen tjïelte") == "5041");
  CHECK(found_number("karasjoga gielda") == "5610");
  CHECK(found_number("Kautokeino kommune - Guovdageainnu suohkan") == "5612");
  CHECK(found_number("Molde kommune - Guovdageainnu suohkan") == "none");
  CHECK(found_number("Trondheim - Tråante (5001)") == "5001");
}

TEST_CASE("find: a number that is another's than the name is no match") {
  for (const char* words : {"Molde (5035)", "5035 Molde", "5035 noe annet", "Snillfjord (1508)"}) {
    CAPTURE(words);
    const Found found = find(words);
    CHECK(found.entry == nullptr);
    REQUIRE(found.numbered.has_value());
  }
  CHECK(find("Molde (5035)").numbered->told_by == "Stjørdal");
  CHECK(found_number("5035 5001") == "none");
}

TEST_CASE("find: a name that two share gives both, in the order of their numbers") {
  const Found found = find("heroy");
  CHECK(found.entry == nullptr);
  CHECK_FALSE(found.nearest.has_value());
  CHECK(found.name == "Herøy");
  REQUIRE(found.candidates.size() == 2);
  CHECK(found.candidates[0].number == "1515");
  CHECK(found.candidates[1].number == "1818");
  for (const char* words : {"Herøy i Nordland", "Herøy (Nordland)", "Herøy, nordland fylke", "HERØY (N.)",
                            "Heroy Nordl.", "Herøy kommune i Nordland"})
    CHECK_MESSAGE(found_number(words) == "1818", words);
  for (const char* words :
       {"Herøy (M.R.)", "Herøy i Møre og Romsdal", "Herøy M&R", "Herøy, Møre og Romsdal kommune"})
    CHECK_MESSAGE(found_number(words) == "1515", words);
}

TEST_CASE("find: a county that does not fit is not overlooked") {
  const Found found = find("Ålesund, Nordland");
  CHECK(found.entry == nullptr);
  CHECK(found.candidates.empty());
  CHECK(found.nearest == "Ålesund");
  CHECK(found_number("Ålesund, Møre og Romsdal") == "1508");
  CHECK(found_number("Alesund kommune (more og romsdal)") == "1508");
}

TEST_CASE("find: nothing matched, but a name is near") {
  CHECK(find("Alesnud").nearest == "Ålesund");
  CHECK(find("Tronheim kommune").nearest == "Trondheim");
  CHECK(find("Snilfjord").nearest == "Snillfjord");
}

TEST_CASE("find: what is no municipality is nothing") {
  for (const char* words : {"", " ", "-", "kommune", "9999", "K9999", "K10003", "999", "15088", "Reykjavik",
                            "K", "(Nordland)", ", Nordland", ")", "("}) {
    CAPTURE(words);
    const Found found = find(words);
    CHECK(found.entry == nullptr);
    CHECK(found.candidates.empty());
    CHECK_FALSE(found.nearest.has_value());
  }
}

TEST_CASE("require: what find() gives") {
  CHECK(require("ålesund").number == "1508");
  CHECK(require("1507").name == "Ålesund");
}

TEST_CASE("require: an unknown name is refused with one that is near") {
  CHECK(refusal("Alesnud") == std::pair<std::string, std::string>("unknown municipality: “Alesnud”",
                                                                  "Did you mean Ålesund (1508)?"));
  CHECK(refusal("Snilfjord").second ==
        "Did you mean one of these? Snillfjord: 5055 Heim, 5056 Hitra, 5059 Orkland");
  CHECK(refusal("Skodjee").second == "Did you mean Skodje, now Ålesund (1508)?");
  CHECK(refusal("Bø i Vesterålen").second == "Did you mean Bø (1867)?");
  CHECK(refusal("Herøy i Sunnmøre").second ==
        "Did you mean one of these? Herøy: 1515 Møre og Romsdal, 1818 Nordland");
  CHECK(refusal("Heroyy").second == "Did you mean one of these? Herøy: 1515 Møre og Romsdal, 1818 Nordland");
  CHECK(refusal("9999") == std::pair<std::string, std::string>("unknown municipality: “9999”",
                                                               "List them with: dialogg register"));
}

TEST_CASE("require: one that was divided is refused with what it became") {
  const auto [message, hint] = refusal("Snillfjord");
  CHECK(message ==
        "Snillfjord is divided among several municipalities today – 5055 Heim, 5056 Hitra, 5059 Orkland");
  CHECK(hint == "Give the number, for example 5055.");
}

TEST_CASE("require: a number that is another's than the name is refused, saying whose it is") {
  try {
    require("Molde (5035)");
    FAIL("not refused");
  } catch (const Error& error) {
    CHECK(error.kind == ErrorKind::invalid);
    CHECK(say(Language::english, error.message) ==
          "“Molde (5035)” says two things: 5035 is the number of Stjørdal");
  }
}

TEST_CASE("require: a shared name is refused with the numbers to choose from") {
  const auto [message, hint] = refusal("herøy");
  CHECK(message == "several municipalities share the name – Herøy: 1515 Møre og Romsdal, 1818 Nordland");
  CHECK(hint == "Give the number, for example 1515.");
}

TEST_CASE("search: every word must be in number, name, official name, county or a former name") {
  CHECK(search("").size() == 357);
  CHECK(search(" - ").size() == 357);
  const auto numbers = [](std::string_view words) {
    std::vector<std::string_view> all;
    for (const Entry& entry : search(words)) all.push_back(entry.number);
    return all;
  };
  using List = std::vector<std::string_view>;
  CHECK(numbers("heroy nordland") == List{"1818"});
  CHECK(numbers("Herøy, Nordland") == List{"1818"});
  CHECK(numbers("tråante") == List{"5001"});
  CHECK(numbers("K1508") == List{"1508"});
  CHECK(numbers("snillfj") == List{"5055", "5056", "5059"});
  CHECK(numbers("1504") == List{"1508"});
  CHECK(numbers("nord-fron") == List{"3436"});
  CHECK(numbers("reykjavik").empty());
  CHECK(search("møre").size() == 27);
}
