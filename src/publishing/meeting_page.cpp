#include "app/meetings.hpp"
#include "publishing/report_page.hpp"
#include "publishing/report_values.hpp"
#include "render/json.hpp"
#include "reports/meeting.hpp"

namespace dialogg::publishing {

using reports::ReportOptions;

namespace {

class MeetingPage : public ReportPage {
 public:
  explicit MeetingPage(const ReportRequest& request)
      : database_(request.database), options_(request.options), meeting_(release(request)) {}

  std::string title() const override { return reports::meeting_title(options_, meeting_); }
  std::string date() const override { return meeting_->date ? meeting_->date->iso() : ""; }
  void write(const ReportOptions& options, reports::BlockSink& sink) override {
    reports::report_meeting(database_, meeting_, options, sink);
  }
  void write_json(text::Sink& out) override {
    render::JsonDocument document = begin_json(out, "meeting", options_, title());
    document.add(meeting_value(meeting_, *options_.gate));
    document.finish();
  }

 private:
  static privacy::Released<domain::Meeting> release(const ReportRequest& request) {
    domain::Meeting meeting =
        app::require_meeting(request.database, domain::read_id<domain::MeetingId>(request.ref).value());
    if (meeting.with.empty())  // minutes of several go to them all, and none reads what is another's alone
      request.options.gate->read_by(meeting.municipality.id);
    return request.options.gate->release(std::move(meeting));
  }

  storage::Database& database_;
  const ReportOptions& options_;
  privacy::Released<domain::Meeting> meeting_;
};

}  // namespace

const ReportType kMeetingReport{
    ReportKind::meeting, "M", "meetings", " charts ",
    [](const ReportRequest& request) { return std::unique_ptr<ReportPage>(new MeetingPage(request)); }};

}  // namespace dialogg::publishing
