#include <algorithm>
#include <iterator>
#include <set>

#include "commands/commands.hpp"
#include "domain/error.hpp"
#include "domain/typed_names.hpp"
#include "kinds/kind.hpp"
#include "publishing/clearance.hpp"
#include "publishing/coverage_map.hpp"
#include "publishing/overwriting.hpp"
#include "publishing/report_markdown.hpp"
#include "publishing/report_subject.hpp"
#include "publishing/report_target_options.hpp"
#include "publishing/unfit_option.hpp"
#include "records/fields.hpp"
#include "records/own_reference.hpp"
#include "register/regions.hpp"
#include "render/markdown/link.hpp"
#include "viewing/open_log.hpp"
#include "viewing/reference.hpp"

namespace dialogg::commands {

using domain::Error;
using domain::ErrorKind;
using domain::option;
using messages::Message;
using messages::Phrase;
using privacy::Audience;
using publishing::ChartFormat;
using publishing::Clearance;
using publishing::Drawings;
using publishing::MarkdownLayout;
using publishing::refuse_unfit;
using publishing::report_mark;
using publishing::ReportFormat;
using publishing::ReportKind;
using publishing::ReportPage;
using publishing::ReportSubject;
using publishing::ReportTarget;
using publishing::ReportType;
using publishing::TargetOptions;
using publishing::type_of;
using publishing::write_markdown;
using reports::ReportOptions;
using viewing::open_to_read;

namespace {

constexpr int kDeepestTitle = 4;  // two levels of headings stand below it

struct Args {
  ReportSubject subject;
  std::optional<reports::GroupBy> group_by;
  Audience audience = Audience::external;
  std::optional<ReportFormat> format;
  bool json = false;
  std::string title;
  std::optional<int> heading_level;
  bool front_matter = false;
  bool toc = false;
  std::vector<std::string> allow;
  TargetOptions target;
};

records::Field word(records::Field field, Message placeholder) {
  field.where = records::Field::Where::positional;
  field.placeholder = placeholder;
  return field;
}

records::Field allow(std::vector<std::string>& refs) {
  records::Field field = records::texts("allow", Message::option_allow, refs);
  field.placeholder = Message::placeholder_ref;
  return field;
}

records::Fields define(Args& args, const cli::Context& context) {
  records::Fields fields{
      word(records::code("kind", Message::option_report_kind, args.subject.kind), Message::placeholder_kind),
      word(records::text("ref", Message::option_report_ref, args.subject.ref), Message::placeholder_ref)};
  const records::Fields own = {
      records::code("group-by", Message::option_group_by, args.group_by),
      records::code("audience", Message::option_audience, args.audience),
      records::code("format", Message::option_report_format, args.format),
      records::flag("json", Message::option_json, args.json),
      records::text("title", Message::option_report_title, args.title),
      records::count("heading-level", Message::option_heading_level, args.heading_level),
      records::flag("front-matter", Message::option_front_matter, args.front_matter),
      records::flag("toc", Message::option_toc, args.toc),
      allow(args.allow),
  };
  for (const records::Fields& more : {records::filter_fields(args.subject.filter, context.reading), own,
                                      publishing::target_fields(args.target)})
    fields.insert(fields.end(), more.begin(), more.end());
  return fields;
}

void refuse_what_only_markdown_has(const Args& args) {
  const messages::Named json = option("--format", domain::named(ReportFormat::json));
  refuse_unfit(args.front_matter, option("--front-matter"), json);
  refuse_unfit(args.toc, option("--toc"), json);
  refuse_unfit(args.heading_level.has_value(), option("--heading-level"), json);
  refuse_unfit(!args.target.inject.empty(), option("--inject"), json);
  refuse_unfit(args.target.charts != ChartFormat::none, option("--charts"), json);
}

/// The options given that not every kind of report takes, by name.
std::vector<std::string> of_some_kinds(const Args& args) {
  std::vector<std::string> given = records::given_names(args.subject.filter);
  if (args.group_by)
    given.emplace_back("group-by");
  if (!args.target.map.empty())
    given.emplace_back("map");
  if (args.target.charts != ChartFormat::none)
    given.emplace_back("charts");
  return given;
}

void refuse_what_does_nothing(const Args& args) {
  const ReportType& type = type_of(args.subject.kind);
  const messages::Named kind = domain::named(args.subject.kind);
  if (args.audience == Audience::municipality)
    refuse_unfit(args.subject.kind != ReportKind::meeting && args.subject.kind != ReportKind::municipality,
                 option("--audience", domain::named(args.audience)), kind);
  for (const std::string& name : of_some_kinds(args))
    refuse_unfit(type.takes.find(" " + name + " ") == std::string_view::npos, option(name), kind);
  if (args.format == ReportFormat::json)
    refuse_what_only_markdown_has(args);
  refuse_unfit(!args.target.inject.empty() && args.front_matter, option("--inject"),
               option("--front-matter"));
  refuse_unfit(!args.allow.empty() && args.audience == Audience::internal, option("--allow"),
               option("--audience", domain::named(args.audience)));
}

void check_heading_level(const Args& args) {
  if (args.heading_level && (*args.heading_level < 1 || *args.heading_level > kDeepestTitle))
    throw Error(ErrorKind::invalid,
                Phrase{Message::report_heading_level, {*args.heading_level, kDeepestTitle}});
}

/// Error{not_found}: a reference of no record in the log.
std::set<std::string> allowed(const Args& args, const cli::Context& context, storage::Database& database) {
  std::set<std::string> refs;
  for (const std::string& ref : args.allow) {
    const auto record = kinds::by_ref(database, ref).make();
    record->load(database, ref);
    refs.insert(records::own_reference(record->fields(context.reading)));
  }
  return refs;
}

ReportOptions options_of(const Args& args, const std::string& map, cli::Context& context) {
  ReportOptions options;
  options.language = context.language;
  options.audience = args.audience;
  options.group_by = args.group_by.value_or(reports::GroupBy::theme);
  options.title = args.title;
  options.has_heading = !args.front_matter;
  options.host = context.host;
  options.region = registry::read_region(context.region);
  options.today = context.reading.today;
  options.charts = args.target.charts != ChartFormat::none;
  options.map = render::url_of_path(map);
  options.reads_alone = !args.toc;  // the contents are a report within the report
  return options;
}

MarkdownLayout layout_of(const Args& args, const ReportTarget& target) {
  return {.heading_level = args.heading_level.value_or(1),
          .front_matter = args.front_matter,
          .toc = args.toc,
          .chart_stem = target.chart_stem};
}

void settle_format(Args& args) {
  if (args.json && args.format.value_or(ReportFormat::json) != ReportFormat::json)
    throw Error(ErrorKind::usage, Phrase{Message::json_and_format, {domain::named(*args.format)}});
  if (args.json)
    args.format = ReportFormat::json;
}

ReportTarget target_of(const Args& args) {
  const bool json = args.format == ReportFormat::json;
  ReportTarget target =
      publishing::settled_target(args.target, json ? "" : report_mark(domain::code(args.subject.kind)));
  if (args.audience != Audience::external)
    target.readers = cli::Readers::owner;
  return target;
}

/// What the log and the readers settle of the options.
void settle(ReportOptions& options, const Args& args, cli::Context& context, storage::Database& database,
            Clearance& clearance) {
  options.filter = publishing::settled_filter(args.subject, context.reading, database);
  options.gate =
      std::make_shared<privacy::Gate>(database, options.audience, options.filter,
                                      [&](const privacy::Finding& finding) { clearance.hear(finding); });
  publishing::refuse_unnamed_group(database, options);
  options.filter = options.gate->selects(std::move(options.filter));
}

/// Writes the report, has the gate look at what the options add to it, and keeps what is drawn beside it.
void write(ReportPage& page, const Args& args, const ReportOptions& options, const ReportTarget& target,
           const std::string& map, text::Sink& out, Drawings& drawings) {
  Drawings charts;
  if (args.format == ReportFormat::json)
    page.write_json(out);
  else
    charts = write_markdown(page, options, layout_of(args, target), out);
  options.gate->look_at(args.title, "--title");
  publishing::look_at_file_names(args.target, map, !charts.empty(), *options.gate);
  options.gate->finish();
  std::ranges::move(charts, std::back_inserter(drawings));
}

/// Into its place, or compared with what is there.
void deliver(const Args& args, cli::Context& context, const ReportTarget& target, const Clearance& clearance,
             const publishing::WriteReport& write, const Drawings& drawings) {
  const auto write_cleared = [&](text::Sink& out) {
    write(out);
    clearance.require(publishing::held_back_file(args.target));
  };
  if (!args.target.check)
    return publishing::write_report(context, target, write_cleared, drawings);
  const std::vector<std::string> old = publishing::out_of_date(context, target, write, drawings);
  clearance.require();  // first: what is held back cannot be brought up to date
  publishing::require_none_out_of_date(old);
}

void run(Args& args, cli::Context& context) {
  settle_format(args);
  check_heading_level(args);
  refuse_what_does_nothing(args);
  const ReportTarget target = target_of(args);
  publishing::require_ref(args.subject);
  storage::Database database = open_to_read(context);
  const std::string ref = publishing::settled_ref(args.subject, database, context.language);
  Clearance clearance([&](const Phrase& said) { context.warn(said); }, allowed(args, context, database));
  const std::string map = publishing::map_in_page(args.target, context.world.folder);
  ReportOptions options = options_of(args, map, context);
  settle(options, args, context, database, clearance);
  const auto page = type_of(args.subject.kind).make({database, options, context.reading, ref});
  Drawings drawings;
  if (!args.target.map.empty())
    drawings.push_back({args.target.map, publishing::coverage_map(database, options)});
  deliver(
      args, context, target, clearance,
      [&](text::Sink& out) { write(*page, args, options, target, map, out, drawings); }, drawings);
}

}  // namespace

const cli::Command kReport{"report", cli::CommandGroup::looking, Message::help_report,
                           Message::help_report_text, cli::execute<Args, define, run>};

}  // namespace dialogg::commands
