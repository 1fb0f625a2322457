#pragma once
// One report about one log, as the command `report` prints it; a kind of report costs one file here and one line in
// report_pages.cpp.

#include <memory>
#include <string>
#include <string_view>

#include "publishing/report_kind.hpp"
#include "records/field.hpp"
#include "reports/parts/blocks.hpp"
#include "reports/parts/report_options.hpp"
#include "storage/database/database.hpp"
#include "text/sink.hpp"

namespace dialogg::publishing {

class ReportPage {
 public:
  virtual ~ReportPage() = default;

  virtual std::string title() const = 0;
  /// The day it is about, ISO 8601; empty: none.
  virtual std::string date() const { return {}; }
  virtual void write(const reports::ReportOptions& options, reports::BlockSink& sink) = 0;
  /// The records that it is made of, without what its audience may not see.
  virtual void write_json(text::Sink& out) = 0;
};

/// What a report is made from. All of it outlives the page, which may complete the options.
struct ReportRequest {
  storage::Database& database;
  reports::ReportOptions& options;
  const records::Reading& reading;
  std::string ref;  // of the record that it is about; empty where it is about none
};

struct ReportType {
  ReportKind kind;
  /// Of references to what it is about: "VKG"; empty: nothing. A name is understood too.
  std::string_view letters;
  std::string_view about;  // that record's kind, as `list` names it
  std::string_view takes;  // options that not every kind has, " name name "
  std::unique_ptr<ReportPage> (*make)(const ReportRequest& request);
  std::string_view default_period = {};  // where the report is about a period, also as a word: "last-quarter"
};

const ReportType& type_of(ReportKind kind);

extern const ReportType kExamplesReport;
extern const ReportType kMeetingReport;
extern const ReportType kGroupReport;
extern const ReportType kAgendaReport;
extern const ReportType kQuarterReport;
extern const ReportType kYearReport;
extern const ReportType kMunicipalityReport;
extern const ReportType kBriefingReport;
extern const ReportType kCoverageReport;
extern const ReportType kFollowUpsReport;
extern const ReportType kPassedOnReport;

}  // namespace dialogg::publishing
