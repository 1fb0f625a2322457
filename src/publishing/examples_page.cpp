#include "domain/error.hpp"
#include "publishing/report_page.hpp"
#include "publishing/report_values.hpp"
#include "records/example_fields.hpp"
#include "render/json.hpp"
#include "reports/examples/example_card.hpp"
#include "reports/examples/examples.hpp"
#include "storage/example_store.hpp"

namespace dialogg::publishing {

using domain::Example;
using domain::ExampleStatus;
using domain::Value;
using domain::ValueMembers;
using messages::Message;
using messages::Phrase;
using reports::ReportOptions;

namespace {

/// Drafts and what was withdrawn stay in the house.
void require_published(const ReportOptions& options) {
  if (options.gate->is_external() && options.filter.example_status != ExampleStatus::published)
    throw domain::Error(
        domain::ErrorKind::invalid,
        Phrase{Message::report_status_internal, {domain::named(*options.filter.example_status)}},
        Phrase{Message::report_use_internal});
}

class ExamplesPage : public ReportPage {
 public:
  explicit ExamplesPage(const ReportRequest& request)
      : database_(request.database), options_(request.options) {
    if (!request.options.filter.example_status)
      request.options.filter.example_status = ExampleStatus::published;
    require_published(options_);
  }

  std::string title() const override { return reports::examples_title(options_); }
  void write(const ReportOptions& options, reports::BlockSink& sink) override {
    reports::report_examples(database_, options, sink);
  }
  void write_json(text::Sink& out) override {
    render::JsonDocument document = begin_json(out, "examples", options_, title());
    storage::ExampleStore(database_).for_each(options_.filter, [&](const Example& stored) {
      const auto example = options_.gate->release(stored);
      ValueMembers members = options_.gate->members(example);
      add_county(members, county_value(example.place()));
      document.add(Value(std::move(members)));
    });
    document.finish();
  }

 private:
  storage::Database& database_;
  const ReportOptions& options_;
};

}  // namespace

const ReportType kExamplesReport{
    ReportKind::examples, "", "",
    " municipality county group theme period since until status level group-by ",
    [](const ReportRequest& request) { return std::unique_ptr<ReportPage>(new ExamplesPage(request)); }};

}  // namespace dialogg::publishing
