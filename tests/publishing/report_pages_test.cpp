// Pages about one record: who reads them, and what is refused to whom.

#include <doctest/doctest.h>

#include "app/groups.hpp"
#include "publishing/report_page.hpp"
#include "support/problems.hpp"
#include "support/report_log.hpp"

using namespace dialogg;
using domain::Naming;
using privacy::Audience;
using publishing::ReportType;

namespace {

struct Log : support::ReportLog {
  std::string json(const ReportType& type, const std::string& ref, Audience audience) {
    std::string all;
    report(audience, [&](reports::ReportOptions& options, support::RecordingSink&) {
      const records::Reading reading{support::kToday};
      text::StringSink out;
      type.make({database, options, reading, ref})->write_json(out);
      all = out.content;
    });
    return all;
  }
};

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE(
    "agenda as JSON: an unnamed group has neither a name nor a reference, nor has the one that feeds it") {
  Log log;
  domain::Group feeding{.name = "Kafeen"};
  app::add_group(log.desk, feeding);
  domain::Group group{
      .name = "Dialoggruppa", .municipality = log.municipality("Molde"), .fed_by = feeding.id};
  app::add_group(log.desk, group);
  const auto agenda = [&] { return log.json(publishing::kAgendaReport, "G2", Audience::external); };
  for (const char* member :
       {"\"group\": \"G2\"", "\"group_name\": \"Dialoggruppa\"", "\"fed_by\": \"Kafeen\""})
    CHECK_MESSAGE(has(agenda(), member), std::string(member));
  group.naming = Naming::no;
  app::edit_group(log.desk, group);
  for (const char* member : {"\"group\": null", "\"group_name\": null", "\"fed_by\": null"})
    CHECK_MESSAGE(has(agenda(), member), std::string(member));
}

TEST_CASE("briefing: refused to outsiders for a visit that may not be named, not to the house") {
  Log log;
  log.plan("Molde", "2026-12-03", Naming::not_asked);
  const auto error =
      support::error_of([&] { log.json(publishing::kBriefingReport, "V1", Audience::external); });
  CHECK(error.message.message == messages::Message::briefing_unnamed);
  CHECK_FALSE(log.json(publishing::kBriefingReport, "V1", Audience::internal).empty());
}

TEST_CASE("municipality, meeting: to the audience `municipality`, the page's own is who reads it") {
  Log log;
  log.hold("Molde", "2026-11-02", Naming::no, [](domain::Meeting& meeting) { meeting.themes = {"school"}; });
  for (const auto& [type, ref] :
       {std::pair{&publishing::kMunicipalityReport, "Molde"}, std::pair{&publishing::kMeetingReport, "M1"}}) {
    CAPTURE(std::string(ref));
    CHECK(has(log.json(*type, ref, Audience::municipality), "2 November 2026"));
  }
  CHECK(has(log.json(publishing::kMeetingReport, "M1", Audience::municipality), "Molde"));
  CHECK_FALSE(has(log.json(publishing::kMeetingReport, "M1", Audience::external), "Molde"));
  CHECK_FALSE(has(log.json(publishing::kMunicipalityReport, "Molde", Audience::external), "2 November 2026"));
}

TEST_CASE("meeting: minutes of a meeting that several municipalities share are read by none of them alone") {
  Log log;
  const domain::MunicipalityId molde = log.municipality("Molde").id;
  log.hold("Molde", "2026-11-02", Naming::no);
  log.hold("Molde", "2026-11-03", Naming::no,
           [](domain::Meeting& meeting) { meeting.with = {{.given = "Aukra"}}; });
  const auto is_read_by_molde = [&](const std::string& ref) {
    bool is_read = false;
    log.report(Audience::municipality, [&](reports::ReportOptions& options, support::RecordingSink&) {
      const records::Reading reading{support::kToday};
      publishing::kMeetingReport.make({log.database, options, reading, ref});
      is_read = options.gate->may_name(Naming::no, molde);
    });
    return is_read;
  };
  CHECK(is_read_by_molde("M1"));
  CHECK_FALSE(is_read_by_molde("M2"));
}
