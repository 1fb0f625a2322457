// What leaves the house, field by field. Whoever opens one more writes it here, and thinks twice.

#include <doctest/doctest.h>

#include <map>
#include <set>

#include "kinds/kind.hpp"
#include "support/full_log.hpp"

using namespace dialogg;
using records::Exposure;
using records::Field;
using records::Fields;

namespace {

/// A record's number and its times, by which it can be told from others.
bool is_mark(const Field& field) {
  return field.name == "ref" || records::is_stamp(field.key());
}

/// Calls `each` with every field that has a key, those of small records after their holder: "points.text".
template <class Each>
void visit(const Fields& fields, const std::string& holder, const Each& each) {
  for (const Field& field : fields) {
    if (!field.get || field.where == Field::Where::last_added)
      continue;
    each(field, holder + field.name);
    if (field.each_record)
      field.each_record([&](const Fields& inner) { visit(inner, holder + field.name + ".", each); });
  }
}

/// Of a log that has a record of every kind, and each small record that they hold.
template <class Each>
void visit_all(const Each& each) {
  support::FullLog log;
  for (const kinds::Kind& kind : kinds::all()) {
    const auto record = kind.make();
    const records::Reading reading{support::kToday};
    const Fields fields = record->fields(reading);
    record->for_each(log.database, {}, [&] {
      visit(fields, "", [&](const Field& field, const std::string& name) { each(kind, field, name); });
    });
  }
}

using ByKind = std::map<std::string, std::string>;

/// The names, in order, without the marks.
ByKind exposed(Exposure exposure) {
  ByKind all;
  std::set<std::string> seen;
  visit_all([&](const kinds::Kind& kind, const Field& field, const std::string& name) {
    const std::string of_kind(kind.name);
    if (field.exposure == exposure && !is_mark(field) && seen.insert(of_kind + " " + name).second)
      all[of_kind] += (all[of_kind].empty() ? "" : " ") + name;
  });
  return all;
}

void check(const ByKind& found, const ByKind& expected) {
  for (const auto& [kind, names] : expected) {
    CAPTURE(kind);
    CHECK(found.contains(kind));
  }
  for (const auto& [kind, names] : found) {
    CAPTURE(kind);
    CHECK(names == (expected.contains(kind) ? expected.at(kind) : ""));
  }
}

}  // namespace

TEST_CASE("exposure: what readers always see of each kind of record") {
  check(
      exposed(Exposure::open),
      {
          {"decisions", "text by"},
          {"examples",
           "title summary naming level theme target-group challenge practice carried-out-by "
           "user-part effect claimed-by prerequisites obstacles lessons maturity source photo "
           "photo.path photo.caption photo.credit photo.consent status completeness"},
          {"follow-ups", "text owner due status"},
          {"groups",
           "kind status user-led origin question began days-to-start cadence purpose principle "
           "channel recruitment rotating naming"},
          {"initiatives", "title need change owner status part result"},
          {"meetings",
           "title date until time kind form duration theme summary point point.text point.from disagreement "
           "disagreement.text disagreement.from decision decision.text decision.by outcome "
           "outcome.text outcome.kind outcome.state follow-up follow-up.text follow-up.owner "
           "follow-up.due follow-up.status next-theme next-theme.text next-theme.from photo "
           "photo.path photo.caption photo.credit photo.consent link naming"},
          {"municipalities", "number name official-name county successor successor-name theme challenge"},
          {"outcomes", "text kind state"},
          {"pass-ons", "example example-title date as state reason result"},
          {"statements",
           "title text date addressed-to differing-view differing-view.text "
           "differing-view.from response taken-up"},
          {"visits",
           "date time status initiated-by occasion wish theme proposed-theme "
           "proposed-theme.text proposed-theme.from themes-by invite naming"},
      });
}

TEST_CASE("exposure: what readers see of it where it may be named") {
  check(exposed(Exposure::where_named),
        {
            {"examples", "municipality municipality-name date"},
            {"groups", "name municipality municipality-name host-unit venue spread-goal parent fed-by"},
            {"initiatives", "group group-name"},
            {"meetings", "municipality municipality-name with with-names group group-name place"},
            {"pass-ons", "to to-name"},
            {"statements", "group group-name"},
            {"visits", "municipality municipality-name with with-names group group-name place"},
        });
}

TEST_CASE("exposure: the number and the times of a record tell which it is: only where it may be named") {
  int marks = 0;
  visit_all([&](const kinds::Kind& kind, const Field& field, const std::string& name) {
    CAPTURE(kind.name);
    CAPTURE(name);
    if (is_mark(field) && ++marks > 0)
      CHECK(field.exposure == Exposure::where_named);
  });
  CHECK(marks > 4 * static_cast<int>(kinds::all().size()));
}
