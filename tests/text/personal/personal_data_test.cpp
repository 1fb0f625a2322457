#include "text/personal/personal_data.hpp"

#include <vector>

#include "support/each.hpp"

using namespace dialogg::text;
using dialogg::support::check_none;
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

bool holds_any(std::string_view text) {
  return !find_personal_data(text).empty();
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
  check_none({"29024570000", "31044570079", "32014570038", "00124570085", "01134570004"}, holds_any);
}

TEST_CASE("find_personal_data: a mistyped identity number is somebody's, in one piece or as 6 and 5") {
  for (const std::string number :
       {"01014570087", "010145 70096", "010145-70087", "41014570151", "01814570042"})
    CHECK(found(Kind::national_identity_number, "Fnr. " + number) == List{number});
}

TEST_CASE("find_personal_data: a web address has one only where both control digits are right") {
  CHECK(find_personal_data("https://example.no/sak/01014570087").empty());
  CHECK(found(Kind::national_identity_number, "https://example.no/sak/01014570086") == List{"01014570086"});
}

TEST_CASE("find_personal_data: an identity number in whatever groups, with both control digits right") {
  for (const std::string number :
       {"01.01.45 70086", "01 01 45 70086", "010145 700 86", "01.01.45-70086", "01/01/45 700 86",
        "010145 - 70086", "010145.70086", "010145/70086", "01.01.1945 70086", "01-01-1945-70086",
        "01 01 45 7 00 86", "0101 4570086", "010145_70086"})
    CHECK_MESSAGE(found(Kind::national_identity_number, "Om " + number + ".") == List{number}, number);
  check_none({"01.01.45 70087", "Den 01.01.26 kom 10000", "01.01.2026 10000", "010145 700 87"}, holds_any);
}

TEST_CASE("find_personal_data: marks that a reader does not see hide no number") {
  for (const char* text : {"**010145**70086", "010145\u200B70086", "010145<!-- x -->70086",
                           "0101\u00AD4570086", "&#48;1014570086", "０１０１４５７００８６"})
    CHECK_MESSAGE(found(Kind::national_identity_number, text) == List{"01014570086"}, std::string(text));
  CHECK(found(Kind::national_identity_number, "010145\n70086") == List{"010145 70086"});
  CHECK(phones("**98**765432") == List{"98765432"});
  CHECK(phones("tall: 2026\n1234").empty());
}

TEST_CASE("find_personal_data: dates of birth that are said to be such") {
  for (const std::string date :
       {"født 01.01.1990", "Født 1.1.90", "f. 1990-01-01", "fødd 1. januar 1990", "født den 1/1-1990",
        "Fødselsdato: 010190", "fødselsdato 01011990", "born 1 January 1990", "f.1.1.1990",
        "Fødselsdag: 3. des. 1990", "Født: 1. januar, 1990", "bursdag 1.1.1990", "DOB: 1990-01-01"})
    CHECK_MESSAGE(found(Kind::birth_date, "Hun er " + date + ", sa de") == List{date}, date);
  for (const char* text : {"“født 1.1.1990”", "–født 1.1.1990", "’født 1.1.1990’"})
    CHECK_MESSAGE(found(Kind::birth_date, text) == List{"født 1.1.1990"}, std::string(text));
  check_none({"01.01.1990", "født i 1990", "f. 1990", "f.eks. 01.01.2026", "jf. 01.01.2026",
              "f.o.m. 01.01.2026", "t.o.m. 01.01.2026", "født som idé", "født 12 måneder etter"},
             holds_any);
}

TEST_CASE("find_personal_data: account numbers by their grouping, or where one is spoken of") {
  for (const std::string number : {"1234.56.78901", "1234 56 78901", "1234-56-78901"})
    CHECK(found(Kind::account_number, "Betal til " + number + ".") == List{number});
  CHECK(found(Kind::account_number, "kontonr. 12345678901") == List{"12345678901"});
  CHECK(found(Kind::account_number, "Konto: 123456 78901") == List{"123456 78901"});
  CHECK(found(Kind::account_number, "konto nr 12345678901") == List{"12345678901"});
  check_none({"12345678901", "kontor 12345678", "1234 567 8901"}, holds_any);
}

TEST_CASE("find_personal_data: mail addresses whose signs are in words or apart") {
  for (const char* text :
       {"kari (at) example.no", "kari[at]example.no", "kari @ example.no", "kari＠example.no",
        "kari{at}example(dot)no", "kari (krøllalfa) example (punktum) no", "kari krøllalfa example.no",
        "kari AT example DOT no", "kari&#64;example.no", "kari\\@example.no", "**kari**@example.no",
        "kari (a) example.no"})
    CHECK_MESSAGE(found(Kind::email, text) == List{"kari@example.no"}, std::string(text));
  check_none(
      {"møte (at) rådhuset", "se [a] og (b)", "møte @ rådhuset.", "§ 3 (a) nr. 2", "look at example.no"},
      holds_any);
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
  check_none({"@", "@file.txt", "a@b", "møte @ 10.30", "a@1.2", "@@x", "a@.no", "a@b..no",
              "https://example.org/@name", "https://user@example.org/x"},
             holds_any);
}

TEST_CASE("find_personal_data: phone numbers in their usual groupings") {
  for (const std::string number : {"22334455", "92233444", "22 33 44 55", "922 33 444", "922-33-444",
                                   "22\u00A033\u00A044\u00A055", "+47 22 33 44 55", "+4792233444",
                                   "+47 922 33 444", "0047 922 33 444", "004792233444", "+47 2233 4455"})
    for (const std::string& text : {number, "Tlf. " + number + ", etter kl. 10.", "tlf:" + number,
                                    "«" + number + "»", "(" + number + ")", "Ring " + number + ".\n"})
      CHECK_MESSAGE(phones(text) == List{number}, text);
}

TEST_CASE("find_personal_data: phone numbers in the groupings that people make up") {
  for (const std::string number :
       {"9876 5432", "98765 432", "98 765 432", "987 654 32", "987 65432", "987.65.432", "98-76-54-32",
        "98.76.54.32", "987/65/432", "98/76/54/32", "98.765.432", "+46 70 123 45 67", "+46-70-123 45 67",
        "+4670162000", "+45 12 34 56 78", "0046 22 33 44 55", "+1 202 555 0143", "+47 98 765 432"})
    for (const std::string& text :
         {number, "Ring " + number + " i dag", "Tlf.: " + number + ".", "(" + number + ")"})
      CHECK_MESSAGE(phones(text) == List{number}, text);
  for (const char* word : {"tlf", "Tlf", "mob", "mobil", "telefon", "tel"})
    CHECK(phones(word + std::string("98765432")) == List{"98765432"});
}

TEST_CASE("find_personal_data: a phone number after a sentence's end or an item's number is one") {
  CHECK(phones("Hun er 45. 98765432 er nummeret.") == List{"98765432"});
  CHECK(phones("2. 98 76 54 32") == List{"98 76 54 32"});
  CHECK(phones("2026 - 98765432") == List{"98765432"});
  CHECK(phones("47 98 76 54 32") == List{"98 76 54 32"});
  CHECK(phones("47 98 76 54") == List{"47 98 76 54"});
}

TEST_CASE("find_personal_data: several phone numbers in a row are several") {
  CHECK(phones("22 33 44 55 92 23 34 44") == List{"22 33 44 55", "92 23 34 44"});
  CHECK(phones("92233444 22334455") == List{"92233444", "22334455"});
  CHECK(phones("92233444\n22334455") == List{"92233444", "22334455"});
  CHECK(phones("98765432/91234567") == List{"98765432", "91234567"});
  CHECK(phones("98 76 54 32 / 91 23 45 67") == List{"98 76 54 32", "91 23 45 67"});
  CHECK(phones("9876 5432 9123 4567") == List{"9876 5432", "9123 4567"});
  CHECK(phones("98765432, 91234567 og 922 33 444") == List{"98765432", "91234567", "922 33 444"});
  CHECK(phones("7010 73 80 12 34") == List{"73 80 12 34"});
  CHECK(phones("20.11.2026 92233444") == List{"92233444"});
}

TEST_CASE("find_personal_data: dates, times, years, amounts and other numbers are no phone numbers") {
  check_none({"2026-2027",
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
              "22334455-66",
              "9788299123456",
              "978-82-991234-5-6",
              "ISBN 978 82 05 36985 4",
              "82-05-36985-4",
              "v22334455",
              "2026/12345",
              "Sak 26/98765",
              "2026 1234",
              "9876 2026",
              "2025–2026",
              "5001 5014 5020",
              "uke 40 41 42 43",
              "20.30-21.45",
              "20.30 – 21.45",
              "98 765 000",
              "98 765 432 kroner",
              "98.765.432 kr",
              "4000-6000",
              "+10 000 000",
              "+5 prosent, 20 000 000",
              "Org.nr. 987 654 321",
              "1.12.2026-3.12.2026",
              "2026-11/2026-12",
              "98.76543"},
             holds_any);
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
