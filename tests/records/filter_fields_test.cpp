#include "records/filter_fields.hpp"

#include <doctest/doctest.h>

#include "support/caught.hpp"

using namespace dialogg;

namespace {

const records::Reading kReading{*domain::date_from_iso("2026-11-21")};

void give(records::FilterValues& words, std::string_view name, const std::string& value) {
  const records::Fields fields = records::filter_fields(words, kReading);
  records::set_field(*records::find_field(fields, name), value);
}

}  // namespace

TEST_CASE("filter_fields: a period is read from today") {
  records::FilterValues words;
  give(words, "period", "last-quarter");
  CHECK(domain::iso(words.period->begin) == "2026-07-01");
  CHECK(domain::iso(words.period->end) == "2026-10-01");
}

TEST_CASE("filter_fields: an empty value is refused, since it would narrow nothing") {
  records::FilterValues words;
  for (const char* name : {"municipality", "county", "theme", "since", "until", "status", "level"})
    CHECK(caught([&] { give(words, name, " "); }) == "the text is missing");
}

TEST_CASE("given_names: those that were given") {
  records::FilterValues words;
  CHECK(records::given_names(words).empty());
  give(words, "level", "system");
  give(words, "until", "2026-09");
  CHECK(records::given_names(words) == std::vector<std::string>{"until", "level"});
}
