#include "domain/inline_marks.hpp"
#include "support/caught.hpp"

#include <doctest/doctest.h>

using namespace dialogg::domain;

namespace {

constexpr std::string_view kNames[] = {"owner", "due", "from"};

MarkedText read(std::string_view text) {
  return read_marks(text, kNames);
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

TEST_CASE("read_marks: any other colon is text") {
  for (const char* text : {"https://example.org/a?b=c:d", "Møte kl. 10:00", "Tema: recovery", "state:hoped",
                           "Owner:nav", "coowner:nav", "(owner:nav)", "se https://x.no/owner:nav", "owner",
                           "owner :nav", ":nav", "a:b:c", "", "due"})
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
        "the mark “owner:” is given twice in “a owner:x owner:y” / write owner:VALUE without spaces, or "
        "owner:\"several words\"");
}

TEST_CASE("read_marks: refuses a mark with no value") {
  for (const char* text : {"a owner: nav", "a owner:", "owner:\"\" a"})
    CHECK_MESSAGE(caught([&] { read(text); }).starts_with("the mark “owner:” has no value"), text);
}

TEST_CASE("read_marks: refuses quotation marks that do not end where the value does") {
  for (const char* text :
       {"owner:\"helse og sosial", "owner:\"", "owner:\"a\\\"", "owner:\"a\"b", "owner:\"a\"."})
    CHECK_MESSAGE(caught([&] { read(text); }).starts_with("the quotation marks after “owner:”"), text);
}
