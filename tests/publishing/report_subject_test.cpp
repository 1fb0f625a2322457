#include "publishing/report_subject.hpp"

#include <doctest/doctest.h>

#include "app/groups.hpp"
#include "domain/dates/dates.hpp"
#include "support/problems.hpp"
#include "support/report_log.hpp"

using namespace dialogg;
using domain::ErrorKind;
using messages::Message;
using publishing::ReportKind;
using publishing::ReportSubject;
using support::error_of;

namespace {

ReportSubject about(ReportKind kind, std::string ref = {}) {
  return {.kind = kind, .ref = std::move(ref), .filter = {}};
}

/// "usage: …", in English.
std::string refusal(const domain::Error& error) {
  return (error.kind == ErrorKind::usage ? "usage: " : "") + support::said(error.message);
}

struct Log : support::ReportLog {
  records::Reading reading{support::kToday};

  std::string ref(ReportKind kind, const std::string& typed) {
    return publishing::settled_ref(about(kind, typed), database, messages::Language::english);
  }
  domain::Error ref_error(ReportKind kind, const std::string& typed) {
    return error_of([&] { ref(kind, typed); });
  }
  domain::Filter filter(const ReportSubject& subject) {
    return publishing::settled_filter(subject, reading, database);
  }
};

}  // namespace

TEST_CASE("require_ref: a report about one record says which it could be about") {
  const auto refused = [](ReportKind kind) {
    return refusal(error_of([&] { publishing::require_ref(about(kind)); }));
  };
  CHECK(refused(ReportKind::municipality) ==
        "usage: which one? Write for example: dialogg report municipality K1508");
  CHECK(refused(ReportKind::meeting) == "usage: which one? Write for example: dialogg report meeting M1");
  CHECK_NOTHROW(publishing::require_ref(about(ReportKind::quarter)));
  CHECK_NOTHROW(publishing::require_ref(about(ReportKind::examples)));
}

TEST_CASE("settled_ref: a reference, or a name of what the report is about") {
  Log log;
  CHECK(log.ref(ReportKind::meeting, "m7") == "M7");
  CHECK(log.ref(ReportKind::municipality, "k1506") == "K1506");
  CHECK(log.ref(ReportKind::municipality, "molde") == "K1506");
  CHECK(log.ref(ReportKind::briefing, "molde") == "K1506");
  log.hold("Molde", "2026-11-02", domain::Naming::yes);
  CHECK(log.ref(ReportKind::meeting, "molde") == "M1");
  CHECK(log.ref(ReportKind::examples, "").empty());
  CHECK(log.ref(ReportKind::quarter, "2026-Q3").empty());
}

TEST_CASE("settled_ref: another kind of record, no record, and a word that would do nothing") {
  Log log;
  for (const char* typed : {"V1", "M0", "molde"})
    CHECK(log.ref_error(ReportKind::meeting, typed).kind == ErrorKind::not_found);
  CHECK(refusal(log.ref_error(ReportKind::meeting, "V1")) ==
        "V1 is not such a reference: write for example M1");
  CHECK(refusal(log.ref_error(ReportKind::briefing, "M1")) ==
        "M1 is not such a reference: write for example V1");
  CHECK(log.ref_error(ReportKind::municipality, "M1").kind == ErrorKind::not_found);
  CHECK(log.ref_error(ReportKind::municipality, "").message.message == Message::report_about_which);
  CHECK(refusal(log.ref_error(ReportKind::examples, "molde")) == "usage: molde cannot be used with examples");
}

TEST_CASE("settled_filter: a report about a period has that of REF, of the options, or the last full one") {
  Log log;
  const auto is = [&](const ReportSubject& subject, const char* words) {
    const domain::Filter filter = log.filter(subject);
    const domain::Period period = domain::read_period(words, support::kToday);
    return filter.since == period.begin && filter.until == period.end;
  };
  CHECK(is(about(ReportKind::quarter, "2025-Q3"), "2025-Q3"));
  ReportSubject by_option = about(ReportKind::quarter);
  by_option.filter.period = domain::read_period("2025-Q3", support::kToday);
  CHECK(is(by_option, "2025-Q3"));
  CHECK(is(about(ReportKind::quarter), "last-quarter"));
  CHECK(is(about(ReportKind::year), "last-year"));
  CHECK_FALSE(log.filter(about(ReportKind::examples)).since);
}

TEST_CASE("settled_filter: a period needs both ends, and is said once") {
  Log log;
  ReportSubject half = about(ReportKind::quarter);
  half.filter.since = domain::read_partial_date("2026-07", support::kToday, domain::Direction::past);
  CHECK(error_of([&] { log.filter(half); }).message.message == Message::report_needs_both_ends);
  half.filter.until = half.filter.since;
  CHECK_NOTHROW(log.filter(half));
  half.ref = "2026-Q3";
  CHECK(refusal(error_of([&] { log.filter(half); })) == "usage: 2026-Q3 cannot be used with --period");
  half.kind = ReportKind::examples;
  half.ref.clear();
  half.filter.until.reset();
  CHECK_NOTHROW(log.filter(half));
}

TEST_CASE("settled_filter: --status means that of what the report lists") {
  Log log;
  const auto with_status = [&](ReportKind kind, const char* status) {
    ReportSubject subject = about(kind);
    subject.filter.status = status;
    log.filter(subject);
  };
  CHECK_NOTHROW(with_status(ReportKind::follow_ups, "done"));
  CHECK_NOTHROW(with_status(ReportKind::passed_on, "adopted"));
  CHECK_NOTHROW(with_status(ReportKind::examples, "withdrawn"));
  CHECK_THROWS_AS(with_status(ReportKind::follow_ups, "adopted"), domain::Error);
  CHECK_THROWS_AS(with_status(ReportKind::examples, "done"), domain::Error);
}

TEST_CASE("refuse_unnamed_group: to outsiders, and of a group that may not be named") {
  Log log;
  domain::Group group{.name = "Dialoggruppa", .municipality = log.municipality("Molde")};
  group.naming = domain::Naming::no;
  app::add_group(log.desk, group);
  const auto refuse = [&](privacy::Audience audience, std::optional<domain::GroupId> of) {
    reports::ReportOptions options;
    options.filter.group = of;
    options.gate = support::gate(log.database, audience);
    publishing::refuse_unnamed_group(log.database, options);
  };
  CHECK_NOTHROW(refuse(privacy::Audience::external, {}));
  CHECK_NOTHROW(refuse(privacy::Audience::internal, group.id));
  CHECK(refusal(error_of([&] { refuse(privacy::Audience::external, group.id); })) ==
        "the group G1 may not be named externally");
  group.naming = domain::Naming::yes;
  app::edit_group(log.desk, group);
  CHECK_NOTHROW(refuse(privacy::Audience::external, group.id));
}
