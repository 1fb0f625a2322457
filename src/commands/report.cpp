#include "app/references.hpp"
#include "commands/commands.hpp"
#include "commands/filtering.hpp"
#include "commands/open_log.hpp"
#include "commands/report_json.hpp"
#include "commands/report_kind.hpp"
#include "commands/report_target.hpp"
#include "domain/error.hpp"
#include "forms/fields.hpp"
#include "render/front_matter.hpp"
#include "render/markdown.hpp"
#include "reports/contents.hpp"
#include "reports/examples.hpp"
#include "reports/meeting.hpp"
#include "storage/meeting_store.hpp"

namespace dialogg::commands {

using domain::Error;
using domain::ErrorKind;
using reports::Audience;
using reports::ReportOptions;
using text::Message;
using text::Phrase;

namespace {

constexpr int kDeepestTitle = 4;  // two levels of headings stand below it
constexpr std::size_t kLongestPath = 4'096;

struct Args {
  ReportKind kind = ReportKind::examples;
  std::optional<domain::MeetingId> meeting;
  forms::FilterWords filter;
  std::optional<reports::GroupBy> group_by;
  Audience audience = Audience::external;
  ReportFormat format = ReportFormat::markdown;
  bool json = false;
  std::string title;
  std::optional<int> heading_level;
  bool front_matter = false;
  bool toc = false;
  std::string output;
  bool force = false;
};

forms::Field word(forms::Field field, std::string_view placeholder) {
  field.where = forms::Field::Where::positional;
  field.placeholder = placeholder;
  return field;
}

forms::Fields define(Args& args, const cli::Context& context) {
  forms::Fields fields{word(forms::code("kind", Message::option_report_kind, args.kind), "KIND"),
                       word(forms::reference("ref", Message::option_report_ref, args.meeting), "REF")};
  const forms::Fields filters = forms::filter_fields(args.filter, context.reading);
  fields.insert(fields.end(), filters.begin(), filters.end());
  forms::Field output = forms::text("output", Message::option_output, args.output, kLongestPath);
  output.placeholder = "FILE";
  output.short_name = 'o';
  const forms::Fields own = {
      forms::code("group-by", Message::option_group_by, args.group_by),
      forms::code("audience", Message::option_audience, args.audience),
      forms::code("format", Message::option_format, args.format),
      forms::flag("json", Message::option_json, args.json),
      forms::text("title", Message::option_report_title, args.title),
      forms::count("heading-level", Message::option_heading_level, args.heading_level),
      forms::flag("front-matter", Message::option_front_matter, args.front_matter),
      forms::flag("toc", Message::option_toc, args.toc),
      output,
      forms::flag("force", Message::option_force, args.force),
  };
  fields.insert(fields.end(), own.begin(), own.end());
  return fields;
}

void refuse(bool given, std::string_view option, std::string_view with) {
  if (given)
    throw Error(ErrorKind::usage, Phrase{Message::report_option_unfit, {option, with}});
}

/// An option that would do nothing is a mistake that nobody would see.
void check(const Args& args) {
  if (args.heading_level && (*args.heading_level < 1 || *args.heading_level > kDeepestTitle))
    throw Error(ErrorKind::invalid,
                Phrase{Message::report_heading_level, {*args.heading_level, kDeepestTitle}});
  if (args.format == ReportFormat::json) {
    refuse(args.front_matter, "--front-matter", "--format json");
    refuse(args.toc, "--toc", "--format json");
    refuse(args.heading_level.has_value(), "--heading-level", "--format json");
  }
  const std::string kind(domain::code(args.kind));
  if (args.kind == ReportKind::examples) {
    refuse(args.meeting.has_value(), args.meeting ? args.meeting->ref() : "", kind);
    return;
  }
  if (!args.meeting)
    throw Error(ErrorKind::usage, Message::report_which_meeting,
                Phrase{Message::list_the_kind, {"meetings"}});
  for (const std::string& name : forms::given_names(args.filter)) refuse(true, "--" + name, kind);
  refuse(args.group_by.has_value(), "--group-by", kind);
}

/// Drafts and what was withdrawn stay in the house.
void require_published(const ReportOptions& options) {
  if (options.audience == Audience::external &&
      options.filter.example_status != domain::ExampleStatus::published)
    throw Error(ErrorKind::invalid,
                Phrase{Message::report_status_internal, {domain::code(*options.filter.example_status)}},
                Phrase{Message::report_use_internal});
}

/// One call of the command: the report that was asked for, and how it is written.
class Reporting {
 public:
  Reporting(const Args& args, cli::Context& context)
      : args_(args), context_(context), database_(open_to_read(context)) {
    database_.execute("BEGIN");  // one view of the log, and one lock, for all of the report
    options_.language = context.language;
    options_.audience = args.audience;
    options_.group_by = args.group_by.value_or(reports::GroupBy::theme);
    options_.title = args.title;
    options_.has_heading = !args.front_matter;
    options_.host = context.host;
    options_.reads_alone = !args.toc;  // the contents are a report within the report
    options_.warn = [this](const Phrase& phrase) { context_.warn(phrase); };
    if (args.kind == ReportKind::meeting)
      find_meeting();
    else
      settle_filter();
  }

  void write() {
    const bool json = args_.format == ReportFormat::json;
    write_report(context_, {args_.output, args_.force, json ? "" : report_mark(domain::code(args_.kind))},
                 [&](text::Sink& out) { json ? write_json(out) : write_markdown(out); });
  }

 private:
  void settle_filter() {
    options_.filter = to_filter(database_, args_.filter, "examples");
    if (!options_.filter.example_status)
      options_.filter.example_status = domain::ExampleStatus::published;
    require_published(options_);
  }

  void find_meeting() {
    if (auto found = storage::MeetingStore(database_).find(*args_.meeting))
      meeting_ = std::move(*found);
    else
      throw app::no_such_record(args_.meeting->ref(), "meetings");
  }

  void write_json(text::Sink& out) {
    if (args_.kind == ReportKind::meeting)
      meeting_json(meeting_, options_, context_.reading, out);
    else
      examples_json(database_, options_, context_.reading, out);
  }

  void write_markdown(text::Sink& out) {
    if (args_.front_matter)
      out.write(front_matter());
    render::Markdown markdown(out, {.heading_level = args_.heading_level.value_or(1)});
    ReportOptions quiet = options_;
    quiet.warn = nullptr;
    if (args_.toc)
      reports::write_with_contents(report(options_), report(quiet),
                                   text::pattern(options_.language, Message::report_contents), markdown);
    else
      report(options_)(markdown);
  }

  reports::Report report(const ReportOptions& options) {
    if (args_.kind == ReportKind::meeting)
      return [&](reports::BlockSink& sink) { reports::report_meeting(database_, meeting_, options, sink); };
    return [&](reports::BlockSink& sink) { reports::report_examples(database_, options, sink); };
  }

  std::string front_matter() const {
    const bool meeting = args_.kind == ReportKind::meeting;
    const auto& [since, until] = std::pair(options_.filter.since, options_.filter.until);
    return render::front_matter({
        {"title", meeting ? reports::meeting_title(options_, meeting_) : reports::examples_title(options_)},
        {"lang", std::string(text::code(options_.language))},
        {"date", meeting && meeting_.date ? meeting_.date->iso() : ""},
        {"since", since ? domain::iso(*since) : ""},
        {"until", until ? domain::iso(std::chrono::sys_days(*until) - std::chrono::days(1)) : ""},
    });
  }

  const Args& args_;
  cli::Context& context_;
  storage::Database database_;
  ReportOptions options_;
  domain::Meeting meeting_;
};

void run(Args& args, cli::Context& context) {
  if (args.json)
    args.format = ReportFormat::json;
  check(args);
  Reporting(args, context).write();
}

}  // namespace

const cli::Command kReport{"report", cli::CommandGroup::looking, Message::help_report,
                           Message::help_report_text, cli::execute<Args, define, run>};

}  // namespace dialogg::commands
