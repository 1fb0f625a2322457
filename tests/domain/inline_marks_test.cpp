#include "domain/inline_marks.hpp"
#include "support/caught.hpp"

#include <doctest/doctest.h>

using namespace dialogg::domain;

namespace {

bool is_organisation(const std::string& words) {
  return words == "helse og sosial" || words == "helse" || words == "NAV Molde";
}

bool is_state(const std::string& words) {
  return words == "ny giv" || words == "felles";
}

MarkedText read(std::string_view text) {
  const Mark marks[] = {{"owner", is_organisation}, {"due"}, {"from", is_state, true}};
  return read_marks(text, marks);
}

/// "text|name=value|…"
std::string shown(std::string_view text) {
  const MarkedText marked = read(text);
  std::string all = marked.text;
  for (const auto& [name, value] : marked.marks) all += "|" + name + "=" + value;
  return all;
}

}  // namespace

TEST_CASE("read_marks: takes marks out at the beginning, in the middle and at the end") {
  CHECK(shown("owner:nav Call the council") == "Call the council|owner=nav");
  CHECK(shown("Call owner:nav the council") == "Call the council|owner=nav");
  CHECK(shown("Call the council owner:nav") == "Call the council|owner=nav");
  CHECK(shown("Call the council owner:nav due:2027-03-01") == "Call the council|owner=nav|due=2027-03-01");
  CHECK(shown("due:2027-03-01 Call  owner:nav  now") == "Call now|due=2027-03-01|owner=nav");
  CHECK(shown("owner:nav due:i-morgen") == "|owner=nav|due=i-morgen");
}

TEST_CASE("read_marks: a value in quotation marks may hold spaces and quotation marks") {
  CHECK(shown("Call owner:\"helse og sosial\" now") == "Call now|owner=helse og sosial");
  CHECK(shown("owner:\"the \\\"new\\\" unit\"") == "|owner=the \"new\" unit");
  CHECK(shown("owner:\"C:\\x due:y\"") == "|owner=C:\\x due:y");
  CHECK(shown("owner:a\"b") == "|owner=a\"b");
}

TEST_CASE("read_marks: quotation marks of any kind") {
  for (const char* text :
       {"Ring owner:“a b” nå", "Ring owner:”a b” nå", "Ring owner:„a b“ nå", "Ring owner:«a b» nå",
        "Ring owner:»a b« nå", "Ring owner:'a b' nå", "Ring owner:‘a b’ nå", "Ring owner:’a b’ nå",
        "Ring owner:“a b\" nå", "Ring owner:\"a b” nå"})
    CHECK_MESSAGE(shown(text) == "Ring nå|owner=a b", text);
  CHECK(shown("owner:‘Ola’s gruppe’ x") == "x|owner=Ola’s gruppe");
}

TEST_CASE("read_marks: as many words as are known together need no quotation marks") {
  CHECK(shown("Ring owner:helse og sosial due:1.3.") == "Ring|owner=helse og sosial|due=1.3.");
  CHECK(shown("Ring owner:helse og sosial") == "Ring|owner=helse og sosial");
  CHECK(shown("Ring owner:helse og sosial i mars") == "Ring i mars|owner=helse og sosial");
  CHECK(shown("Ring owner:helse i mars") == "Ring i mars|owner=helse");
  CHECK(shown("Ring owner:NAV  Molde,  snart") == "Ring snart|owner=NAV Molde");
  CHECK(shown("Ring owner:ukjent lag due:1.3.") == "Ring lag|owner=ukjent|due=1.3.");
}

TEST_CASE("read_marks: a comma after a value goes with the mark") {
  CHECK(shown("Ring owner:nav, due:1.3.") == "Ring|owner=nav|due=1.3.");
  CHECK(shown("Ring owner:\"a, b\"; due:1.3.") == "Ring|owner=a, b|due=1.3.");
}

TEST_CASE("read_marks: Norwegian names, in any case") {
  CHECK(shown("Ring Ansvar:nav FRIST:1.3. fra:felles") == "Ring|owner=nav|due=1.3.|from=felles");
  CHECK(shown("Ring ansvarleg:nav frå:felles") == "Ring|owner=nav|from=felles");
  CHECK(shown("Ring eier:nav Due:1.3.") == "Ring|owner=nav|due=1.3.");
  CHECK(shown("Ring av:felles type:ny") == "Ring av:felles type:ny");  // marks of other records
}

TEST_CASE("read_marks: after a space only what is known is a value") {
  CHECK(shown("Ring Ansvar: helse og sosial snart") == "Ring snart|owner=helse og sosial");
  CHECK(shown("Fra: alle kanter") == "Fra: alle kanter");
  CHECK(shown("Ring fra: ny giv") == "Ring|from=ny giv");
}

TEST_CASE("read_marks: any other colon is text") {
  for (const char* text :
       {"https://example.org/a?b=c:d", "Møte kl. 10:00", "Tema: recovery", "state:hoped", "coowner:nav",
        "(owner:nav)", "se https://x.no/owner:nav", "owner", "owner :nav", ":nav", "a:b:c", "", "due"})
    CHECK(shown(text) == text);
}

TEST_CASE("read_marks: white space away from the marks stays as it was typed") {
  CHECK(shown("  two  spaces\nand a line ") == "  two  spaces\nand a line ");
  CHECK(shown("two  spaces \n owner:nav \n after") == "two  spaces after|owner=nav");
}

TEST_CASE("read_marks: a value may hold colons") {
  CHECK(shown("Ring owner:https://x.no due:a:b") == "Ring|owner=https://x.no|due=a:b");
}

TEST_CASE("read_marks: refuses a mark given twice") {
  CHECK(caught([] { read("a owner:x owner:y"); }) ==
        "the mark “owner:” is given twice in “a owner:x owner:y” / write owner:VALUE, and several words in "
        "quotation marks: owner:\"several words\"");
}

TEST_CASE("read_marks: refuses a mark with no value") {
  for (const char* text :
       {"a owner: nav", "a owner:", "owner:\"\" a", "a owner: due:1.3.", "fra:", "Owner: "})
    CHECK_MESSAGE(caught([&] { read(text); }).find("” has no value") != std::string::npos, text);
}

TEST_CASE("read_marks: refuses quotation marks that do not end where the value does") {
  for (const char* text :
       {"owner:\"helse og sosial", "owner:\"", "owner:\"a\\\"", "owner:\"a\"b", "owner:\"a\"."})
    CHECK_MESSAGE(caught([&] { read(text); }).starts_with("the quotation marks after “owner:”"), text);
}
