#include <doctest/doctest.h>

#include "app/meetings.hpp"
#include "kinds/kind.hpp"
#include "records/fields.hpp"
#include "support/caught.hpp"
#include "support/log.hpp"
#include "support/value_text.hpp"

using namespace dialogg;
using support::Log;

namespace {

const records::Reading kReading{support::kToday};

void log_a_meeting(Log& log) {
  domain::Meeting meeting;
  meeting.municipality.given = "Ålesund";
  meeting.date = domain::partial_date_from_iso("2026-11-20");
  meeting.decisions = {{.text = "Starte gruppe"}};
  meeting.outcomes = {{.text = "Brukerråd"}};
  meeting.follow_ups = {{.text = "Ringe"}};
  app::log_meeting(log.desk, meeting);
}

std::string shown(kinds::Record& record, std::string_view field) {
  const records::Fields fields = record.fields(kReading);
  return support::shown(records::find_field(fields, field)->get());
}

/// The field's value after it was set, stored and read again.
std::string edited(Log& log, std::string_view kind, const std::string& ref, std::string_view field,
                   const char* value) {
  const auto record = kinds::by_name(kind).make();
  record->load(log.database, ref);
  const records::Fields fields = record->fields(kReading);
  records::set_field(*records::find_field(fields, field), value);
  record->save(log.desk);
  const auto again = kinds::by_name(kind).make();
  again->load(log.database, ref);
  return shown(*again, field);
}

}  // namespace

TEST_CASE("kinds: decisions, outcomes and follow-ups are edited by their own references") {
  Log log;
  log_a_meeting(log);
  CHECK(edited(log, "decisions", "D1", "by", "staff") == "\"staff\"");
  CHECK(edited(log, "outcomes", "o1", "state", "in-place") == "\"in-place\"");
  CHECK(edited(log, "follow-ups", "F1", "due", "2027-03-01") == "\"2027-03-01\"");
  CHECK(edited(log, "meetings", "M1", "place", "Rådhuset") == "\"Rådhuset\"");
  CHECK(caught([&] { edited(log, "decisions", "D1", "text", ""); }) == "the text is missing");
}

TEST_CASE("kinds: every column of a table is a field") {
  for (const auto* name : {"meetings", "decisions", "outcomes", "follow-ups"}) {
    const kinds::Kind& kind = kinds::by_name(name);
    const auto record = kind.make();
    const records::Fields fields = record->fields(kReading);
    for (const std::string_view column : kind.columns) CHECK(records::find_field(fields, column) != nullptr);
  }
}

TEST_CASE("kinds: a follow-up shows the municipality of its meeting, and is removed alone") {
  Log log;
  log_a_meeting(log);
  const auto record = kinds::by_name("follow-ups").make();
  record->load(log.database, "F1");
  CHECK(shown(*record, "municipality-name") == "\"Ålesund\"");
  CHECK(shown(*record, "meeting") == "\"M1\"");
  record->remove(log.desk);
  CHECK(caught([&] { record->load(log.database, "F1"); }).starts_with("there is no F1"));
  CHECK(app::require_meeting(log.database, {1}).outcomes.size() == 1);
}
