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
  REQUIRE(entry.has_value());
  CHECK(entry->name == "Trondheim");
  CHECK(entry->official_name == "Trondheim - Tråante");
  CHECK(entry->county == "Trøndelag");
  CHECK(entry->latitude == "63.34");
  CHECK(entry->longitude == "10.43");
  CHECK(by_number("0301")->name == "Oslo");
  for (const char* number : {"", "1507", "9999", "0000", "301", "K5001"})
    CHECK_FALSE(by_number(number).has_value());
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

TEST_CASE("find: all 42 former numbers lead to a municipality of today") {
  REQUIRE(former_municipalities().size() == 42);
  for (const Former& former : former_municipalities()) {
    CAPTURE(former.number);
    CHECK(by_number(former.successor).has_value());
    CHECK_FALSE(by_number(former.number).has_value());
    const Found found = find("k" + std::string(former.number));
    REQUIRE(found.entry.has_value());
    CHECK(found.entry->number == former.successor);
    REQUIRE(found.former.has_value());
    CHECK(found.former->number == former.number);
  }
}

TEST_CASE("find: a former name leads to its successor, unless the name is in use today") {
  for (const Former& former : former_municipalities()) {
    CAPTURE(former.name);
    const Found found = find(upper(former.name));
    REQUIRE(found.entry.has_value());
    if (found.former)
      CHECK(found.entry->number == former.successor);
    else
      CHECK(found.entry->name == former.name);
  }
  CHECK(found_number("Snillfjord") == "5055");
  CHECK(find("Snillfjord").former->last_year == "2019");
  CHECK(found_number("klæbu kommune") == "5001");
  CHECK(found_number("Roan, Trøndelag") == "5058");
  CHECK_FALSE(find("Haram").former.has_value());
  CHECK(found_number("Haram") == "1580");
  CHECK(found_number("1534") == "1580");
  CHECK(found_number("1504") == "1508");
  CHECK(found_number("1507") == "1508");
}

TEST_CASE("find: a name that two share gives both, in the order of their numbers") {
  const Found found = find("heroy");
  CHECK_FALSE(found.entry.has_value());
  CHECK_FALSE(found.nearest.has_value());
  REQUIRE(found.candidates.size() == 2);
  CHECK(found.candidates[0].number == "1515");
  CHECK(found.candidates[1].number == "1818");
}

TEST_CASE("find: a county that does not fit is not overlooked") {
  const Found found = find("Ålesund, Nordland");
  CHECK_FALSE(found.entry.has_value());
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
  for (const char* words : {"", " ", "-", "kommune", "9999", "K9999", "K10003", "301", "15088", "Reykjavik",
                            "(Nordland)", ", Nordland", ")", "("}) {
    CAPTURE(words);
    const Found found = find(words);
    CHECK_FALSE(found.entry.has_value());
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
  CHECK(refusal("Snilfjord").second == "Did you mean Snillfjord, now Heim (5055)?");
  CHECK(refusal("Heroyy").second == "Did you mean one of these? Herøy: 1515 Møre og Romsdal, 1818 Nordland");
  CHECK(refusal("9999") == std::pair<std::string, std::string>("unknown municipality: “9999”",
                                                               "List them with: dialogg register"));
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
  CHECK(numbers("snillfj") == List{"5055"});
  CHECK(numbers("1504") == List{"1508"});
  CHECK(numbers("nord-fron") == List{"3436"});
  CHECK(numbers("reykjavik").empty());
  CHECK(search("møre").size() == 27);
}
