#pragma once
// A log of meetings, examples and what was passed on, in few words; and a report about it as a test compares it.

#include <functional>
#include <string>

#include "app/examples.hpp"
#include "app/meetings.hpp"
#include "app/pass_ons.hpp"
#include "reports/parts/report_options.hpp"
#include "support/gate.hpp"
#include "support/log.hpp"
#include "support/recording_sink.hpp"

namespace dialogg::support {

struct ReportLog : Log {
  template <class Record>
  using Also = std::function<void(Record&)>;

  domain::Meeting hold(const std::string& place, std::string_view date,
                       domain::Naming naming = domain::Naming::yes, const Also<domain::Meeting>& also = {}) {
    domain::Meeting meeting{.date = domain::partial_date_from_iso(date), .municipality = municipality(place)};
    meeting.naming = naming;
    if (also)
      also(meeting);
    app::log_meeting(desk, meeting);
    return meeting;
  }

  domain::Example example(const std::string& title, const std::string& place,
                          domain::Naming naming = domain::Naming::yes,
                          const Also<domain::Example>& also = {}) {
    domain::Example example{.title = title, .municipality = municipality(place), .naming = naming};
    if (also)
      also(example);
    app::record_example(desk, example);
    return example;
  }

  domain::PassOn bring(const domain::Example& example, const std::string& place,
                       const Also<domain::PassOn>& also = {}) {
    domain::PassOn pass_on{.example = example.id, .to = municipality(place)};
    if (also)
      also(pass_on);
    app::pass_on(desk, pass_on);
    return pass_on;
  }

  void withdraw(domain::Example example) { app::withdraw_example(desk, example, "Avvikla"); }

  domain::Visit plan(const std::string& place, std::string_view date,
                     domain::Naming naming = domain::Naming::yes) {
    domain::Visit planned = visit(place, date, domain::VisitStatus::proposed);
    planned.naming = naming;
    app::edit_visit(desk, planned);
    return planned;
  }

  /// In English, on kToday, without a heading of its own. `write` gets the options and a sink. `reader`: whose people read it,
  /// where the audience is a municipality.
  template <class Write>
  std::string report(privacy::Audience audience, const Write& write, domain::MunicipalityId reader = {}) {
    reports::ReportOptions options{.language = messages::Language::english, .audience = audience};
    options.has_heading = false;
    options.today = kToday;
    options.gate = gate(database, audience);
    options.gate->read_by(reader);
    RecordingSink sink;
    write(options, sink);
    return sink.text;
  }

  /// A report that is about no one record.
  using Report = void(storage::Database&, const reports::ReportOptions&, reports::BlockSink&);
  std::string page(Report& write_page, privacy::Audience audience) {
    return report(audience, [&](const reports::ReportOptions& options, RecordingSink& sink) {
      write_page(database, options, sink);
    });
  }
};

/// The lines of the section below the heading "## TITLE"; nothing where there is none.
inline std::string section(const std::string& text, const std::string& title) {
  const std::string heading = "## " + title + "\n";
  const std::size_t at = ("\n" + text).find("\n" + heading);
  if (at == std::string::npos)
    return {};
  const std::size_t begin = at + heading.size();
  return text.substr(begin, std::min(text.find("\n## ", begin - 1), text.size() - 1) + 1 - begin);
}

}  // namespace dialogg::support
