#include <algorithm>
#include <iterator>
#include <set>

#include "app/groups.hpp"
#include "app/municipalities.hpp"
#include "commands/commands.hpp"
#include "domain/dates/dates.hpp"
#include "domain/error.hpp"
#include "kinds/kind.hpp"
#include "publishing/clearance.hpp"
#include "publishing/coverage_map.hpp"
#include "publishing/overwriting.hpp"
#include "publishing/report_markdown.hpp"
#include "publishing/report_page.hpp"
#include "publishing/report_target_options.hpp"
#include "records/fields.hpp"
#include "register/regions.hpp"
#include "render/markdown/link.hpp"
#include "viewing/filtering.hpp"
#include "viewing/open_log.hpp"
#include "viewing/reference.hpp"

namespace dialogg::commands {

using domain::Error;
using domain::ErrorKind;
using messages::Message;
using messages::Phrase;
using privacy::Audience;
using publishing::ChartFormat;
using publishing::Clearance;
using publishing::Drawings;
using publishing::MarkdownLayout;
using publishing::report_mark;
using publishing::ReportFormat;
using publishing::ReportKind;
using publishing::ReportTarget;
using publishing::ReportType;
using publishing::TargetOptions;
using publishing::write_markdown;
using reports::ReportOptions;
using viewing::open_to_read;
using viewing::to_filter;

namespace {

constexpr int kDeepestTitle = 4;  // two levels of headings stand below it

struct Args {
  ReportKind kind = ReportKind::examples;
  std::string ref;
  records::FilterValues filter;
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
      word(records::code("kind", Message::option_report_kind, args.kind), Message::placeholder_kind),
      word(records::text("ref", Message::option_report_ref, args.ref), Message::placeholder_ref)};
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
  for (const records::Fields& more :
       {records::filter_fields(args.filter, context.reading), own, publishing::target_fields(args.target)})
    fields.insert(fields.end(), more.begin(), more.end());
  return fields;
}

void refuse(bool given, std::string_view option, std::string_view with) {
  if (given)
    throw Error(ErrorKind::usage, Phrase{Message::report_option_unfit, {option, with}});
}

/// An option that would do nothing is a mistake that nobody would see.
void refuse_what_does_nothing(const Args& args, const ReportType& type) {
  const std::string kind(domain::code(args.kind));
  std::vector<std::string> given = records::given_names(args.filter);
  if (args.group_by)
    given.emplace_back("group-by");
  if (!args.target.map.empty())
    given.emplace_back("map");
  if (args.target.charts != ChartFormat::none)
    given.emplace_back("charts");
  if (args.audience == Audience::municipality)
    refuse(args.kind != ReportKind::meeting && args.kind != ReportKind::municipality,
           "--audience municipality", kind);
  for (const std::string& name : given)
    refuse(type.takes.find(" " + name + " ") == std::string_view::npos, "--" + name, kind);
  if (args.format == ReportFormat::json) {
    refuse(args.front_matter, "--front-matter", "--format json");
    refuse(args.toc, "--toc", "--format json");
    refuse(args.heading_level.has_value(), "--heading-level", "--format json");
    refuse(!args.target.inject.empty(), "--inject", "--format json");
    refuse(args.target.charts != ChartFormat::none, "--charts", "--format json");
  }
  refuse(!args.target.inject.empty() && args.front_matter, "--inject", "--front-matter");
  refuse(!args.allow.empty() && args.audience == Audience::internal, "--allow", "--audience internal");
}

[[noreturn]] void refuse_ref(const Args& args, const ReportType& type) {
  const std::string example = type.letters == "K" ? "K1508" : std::string(1, type.letters.front()) + "1";
  if (args.ref.empty())
    throw Error(ErrorKind::usage,
                Phrase{Message::report_about_which, {std::string(domain::code(args.kind)), example}},
                Phrase{Message::list_the_kind, {type.about}});
  throw Error(ErrorKind::not_found, Phrase{Message::reference_of_another_kind, {args.ref, example}},
              Phrase{Message::list_the_kind, {type.about}});
}

/// The reference of what the report is about; empty where it is about no one record.
std::string settled_ref(const Args& args, const ReportType& type, storage::Database& database) {
  if (type.letters.empty()) {
    refuse(!args.ref.empty() && type.default_period.empty(), args.ref, domain::code(args.kind));
    return {};
  }
  const auto reference = domain::read_reference(args.ref, type.letters);
  if (reference && reference->number > 0)
    return reference->ref();
  if (type.letters.find('K') == std::string_view::npos || args.ref.empty())
    refuse_ref(args, type);
  const domain::MunicipalityLink found = app::find_municipality(database, args.ref);
  return found.ref();
}

/// The filter; for a report about a period, that of REF, else of the options, else the last full one.
domain::Filter settled_filter(const Args& args, const ReportType& type, cli::Context& context,
                              storage::Database& database) {
  const bool is_status_of_kind = args.kind == ReportKind::follow_ups || args.kind == ReportKind::passed_on;
  const std::string_view of = args.kind == ReportKind::passed_on ? "pass-ons" : "follow-ups";
  records::FilterValues words = args.filter;
  const bool has_period = words.period || words.since || words.until;
  if (!type.default_period.empty() && !args.ref.empty()) {
    refuse(has_period, args.ref, "--period");
    words.period = domain::read_period(args.ref, context.reading.today, context.reading.warn);
  } else if (!type.default_period.empty() && !has_period) {
    words.period = domain::read_period(type.default_period, context.reading.today);
  } else if (!type.default_period.empty() && !(words.period || (words.since && words.until))) {
    throw Error(ErrorKind::usage, Message::report_needs_both_ends);
  }
  return to_filter(database, words, is_status_of_kind ? of : "examples");
}

/// What readers got of it would be named as that group's.
void refuse_unnamed_group(storage::Database& database, const ReportOptions& options) {
  if (!options.filter.group)
    return;
  const domain::Group group = app::require_group(database, *options.filter.group);
  if (!options.gate->may_name(group.naming, group.municipality.id))
    throw Error(ErrorKind::invalid, Phrase{Message::group_unnamed, {group.id.ref()}},
                Phrase{Message::report_use_internal});
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
    refs.insert(viewing::ref_of(record->fields(context.reading)));
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
    throw Error(ErrorKind::usage, Phrase{Message::json_and_format, {domain::code(*args.format)}});
  if (args.json)
    args.format = ReportFormat::json;
}

ReportTarget target_of(const Args& args) {
  const bool json = args.format == ReportFormat::json;
  ReportTarget target =
      publishing::settled_target(args.target, json ? "" : report_mark(domain::code(args.kind)));
  if (args.audience != Audience::external)
    target.readers = cli::Readers::owner;
  return target;
}

void run(Args& args, cli::Context& context) {
  const ReportType& type = publishing::type_of(args.kind);
  settle_format(args);
  check_heading_level(args);
  refuse_what_does_nothing(args, type);
  const ReportTarget target = target_of(args);
  if (!type.letters.empty() && args.ref.empty())
    refuse_ref(args, type);
  storage::Database database = open_to_read(context);
  const std::string ref = settled_ref(args, type, database);
  Clearance clearance([&](const Phrase& said) { context.warn(said); }, allowed(args, context, database));
  const std::string map = publishing::map_in_page(args.target, context.world.folder);
  ReportOptions options = options_of(args, map, context);
  options.filter = settled_filter(args, type, context, database);
  options.gate =
      std::make_shared<privacy::Gate>(database, options.audience, options.filter,
                                      [&](const privacy::Finding& finding) { clearance.hear(finding); });
  refuse_unnamed_group(database, options);
  options.filter = options.gate->selects(std::move(options.filter));
  const auto page = type.make({database, options, context.reading, ref});
  Drawings drawings;
  if (!args.target.map.empty())
    drawings.push_back({args.target.map, publishing::coverage_map(database, options)});
  const auto write = [&](text::Sink& out) {
    Drawings charts;
    if (args.format == ReportFormat::json)
      page->write_json(out);
    else
      charts = write_markdown(*page, options, layout_of(args, target), out);
    options.gate->look_at(args.title, "--title");
    publishing::look_at_file_names(args.target, map, !charts.empty(), *options.gate);
    options.gate->finish();
    std::ranges::move(charts, std::back_inserter(drawings));
  };
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

}  // namespace

const cli::Command kReport{"report", cli::CommandGroup::looking, Message::help_report,
                           Message::help_report_text, cli::execute<Args, define, run>};

}  // namespace dialogg::commands
