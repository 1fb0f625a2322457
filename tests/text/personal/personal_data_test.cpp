#include "text/personal/personal_data.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace dialogg::text;
using Kind = PersonalData::Kind;

// The identity numbers here follow the rule but have a serial number that was never given out (700–899 for
// 1940–53).

namespace {

/// What is found, if all of it is of this kind.
std::vector<std::string> found(Kind kind, std::string_view text) {
  std::vector<std::string> all;
  for (const PersonalData& data : find_personal_data(text))
    all.push_back(data.kind == kind ? data.found : "of another kind: " + data.found);
  return all;
}

std::vector<std::string> phones(std::string_view text) {
  return found(Kind::phone, text);
}

using List = std::vector<std::string>;

}  // namespace

TEST_CASE("find_personal_data: an identity number in one piece, or as 6 and 5") {
  for (const std::string number : {"01014570086", "010145 70086", "010145-70086", "010145\u00A070086"})
    for (const std::string& text : {number, "Fnr.: " + number + ".", "(" + number + ")", "f" + number})
      CHECK(found(Kind::national_identity_number, text) == List{number});
}

TEST_CASE("find_personal_data: D-numbers and synthetic numbers are identity numbers") {
  for (const char* number : {"41014570150", "01814570041", "01414570069", "41814570035"})
    CHECK(found(Kind::national_identity_number, number) == List{number});
}

TEST_CASE("find_personal_data: an identity number needs a date that exists") {
  CHECK(found(Kind::national_identity_number, "29024870063") == List{"29024870063"});  // 1948 had one
  for (const char* number : {"29024570000", "31044570079", "32014570038", "00124570085", "01134570004"})
    CHECK(find_personal_data(number).empty());
}

TEST_CASE("find_personal_data: an identity number needs both control digits") {
  CHECK(find_personal_data("01014570087").empty());
  CHECK(find_personal_data("01014570096").empty());
  CHECK(find_personal_data("10014570086").empty());
}

TEST_CASE("find_personal_data: eleven digits of a longer number are no identity number") {
  CHECK(find_personal_data("010145700860").empty());
  CHECK(find_personal_data("3.01014570086").empty());
}

TEST_CASE("find_personal_data: mail addresses, with Norwegian letters too") {
  CHECK(found(Kind::email, "Skriv til ola.nordmann+dialog@kommune.example.") ==
        List{"ola.nordmann+dialog@kommune.example"});
  CHECK(found(Kind::email, "«kåre@sør-trøndelag.example», sa hun") == List{"kåre@sør-trøndelag.example"});
  CHECK(found(Kind::email, "mailto:a@b.no <c@d.org>") == List{"a@b.no", "c@d.org"});
  CHECK(found(Kind::email, "92233444@sms.example") == List{"92233444@sms.example"});
}

TEST_CASE("find_personal_data: an @ alone makes no mail address") {
  for (const char* text : {"@", "@file.txt", "a@b", "møte @ 10.30", "a@1.2", "a @ b.no", "@@x", "a@.no",
                           "a@b..no", "https://example.org/@name", "https://user@example.org/x"})
    CHECK_MESSAGE(find_personal_data(text).empty(), text);
}

TEST_CASE("find_personal_data: phone numbers in their usual groupings") {
  for (const std::string number : {"22334455", "92233444", "22 33 44 55", "922 33 444", "922-33-444",
                                   "22\u00A033\u00A044\u00A055", "+47 22 33 44 55", "+4792233444",
                                   "+47 922 33 444", "0047 922 33 444", "004792233444", "+47 2233 4455"})
    for (const std::string& text : {number, "Tlf. " + number + ", etter kl. 10.", "tlf:" + number,
                                    "«" + number + "»", "(" + number + ")", "Ring " + number + ".\n"})
      CHECK_MESSAGE(phones(text) == List{number}, text);
}

TEST_CASE("find_personal_data: several phone numbers in a row are several") {
  CHECK(phones("22 33 44 55 92 23 34 44") == List{"22 33 44 55", "92 23 34 44"});
  CHECK(phones("92233444 22334455") == List{"92233444", "22334455"});
  CHECK(phones("92233444\n22334455") == List{"92233444", "22334455"});
  CHECK(phones("7010 73 80 12 34") == List{"73 80 12 34"});
  CHECK(phones("20.11.2026 92233444") == List{"92233444"});
}

TEST_CASE("find_personal_data: dates, times, years, amounts and other numbers are no phone numbers") {
  for (const char* text : {"2026-2027",
                           "2026 2027",
                           "1508",
                           "K1508, K5001",
                           "12 000 000",
                           "12 000 000 kr",
                           "20 000 000",
                           "2026-11-20",
                           "20.11.2026 10:00",
                           "2026-11-20T10:00:00Z",
                           "20261120",
                           "20112026",
                           "2026-11-20 10:00",
                           "kr 22334455",
                           "kr. 22334455",
                           "22334455 kroner",
                           "NOK 22334455",
                           "22334455,-",
                           "22334455,50",
                           "3.22334455",
                           "63.43049 10.39506",
                           "987654321",
                           "987 654 321",
                           "NO 987 654 321 MVA",
                           "12345678",
                           "02345678",
                           "123 45 678",
                           "2233445",
                           "223344556",
                           "22 33 44",
                           "22 33 44 55 6",
                           "1 22 33 44 55",
                           "2026/40123456",
                           "#40123456",
                           "IMG_40123456.jpg",
                           "40123456.jpg",
                           "https://example.org/sak/40123456",
                           "www.example.org/40123456?x=22334455",
                           "abc22334455",
                           "22334455abc",
                           "22.33.44.55",
                           "22334455-66",
                           "1234 56 78901",
                           "+46 70 123 45 67",
                           "+4622334455",
                           "0046 22 33 44 55",
                           "9788299123456",
                           "v22334455"})
    CHECK_MESSAGE(find_personal_data(text).empty(), text);
}

TEST_CASE("find_personal_data: what is found stands in the order of the text") {
  const auto data = find_personal_data("Ring 92233444 eller a@b.no om 010145 70086; https://x.no/22334455");
  REQUIRE(data.size() == 3);
  CHECK(data[0].kind == Kind::phone);
  CHECK(data[1].kind == Kind::email);
  CHECK(data[2].kind == Kind::national_identity_number);
}

TEST_CASE("find_personal_data: ordinary text and no text hold none") {
  CHECK(find_personal_data("").empty());
  CHECK(find_personal_data("Møtet i Ålesund 3. desember 2026 samlet 23 deltakere, 4 av dem pårørende.")
            .empty());
}
