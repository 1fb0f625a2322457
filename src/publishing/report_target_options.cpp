#include "publishing/report_target_options.hpp"

#include <filesystem>

#include "domain/error.hpp"
#include "domain/typed_names.hpp"
#include "publishing/injection.hpp"
#include "publishing/unfit_option.hpp"
#include "records/fields.hpp"

namespace dialogg::publishing {

using domain::Error;
using domain::ErrorKind;
using domain::option;
using messages::Message;
using messages::Named;
using messages::Phrase;

namespace {

constexpr std::size_t kLongestPath = 4'096;

records::Field path(std::string name, Message help, std::string& target) {
  records::Field field = records::text(std::move(name), help, target, kLongestPath);
  field.placeholder = Message::placeholder_file;
  field.set = [set = field.set, &target](const domain::Value& value) {
    set(value);
    if (target.empty())
      throw Error(ErrorKind::usage, Message::file_name_empty);
  };
  return field;
}

void require_with(bool given, const Named& one, bool there, const Named& needed) {
  if (given && !there)
    throw Error(ErrorKind::usage, Phrase{Message::report_needs_option, {one, needed}});
}

void require_id(bool good, Message otherwise, const std::string& id) {
  if (good)
    return;
  Error error(ErrorKind::invalid, Phrase{otherwise, {id}});
  error.where = option("--id");
  throw error;
}

bool is_same_file(const std::filesystem::path& one, const std::filesystem::path& other) {
  const auto whole = [](const std::filesystem::path& path) {
    std::error_code fault;
    return std::filesystem::weakly_canonical(std::filesystem::absolute(path, fault), fault);
  };
  return !other.empty() && whole(one) == whole(other);
}

/// Standard output, a device and a pipe have no place beside them.
bool has_place_beside(const std::string& path) {
  std::error_code fault;
  return !path.empty() && path != "-" && !std::filesystem::is_other(std::filesystem::status(path, fault));
}

/// That the report goes to, or into; empty or "-": standard output.
const std::string& file_of(const TargetOptions& options) {
  return options.inject.empty() ? options.output : options.inject;
}

/// "out/report.md" -> "out/report", "out/report-ID".
std::string chart_stem(const std::string& path, const std::string& id) {
  const std::filesystem::path stem = std::filesystem::path(path).replace_extension();
  return stem.string() + (id.empty() ? "" : "-" + id);
}

}  // namespace

records::Fields target_fields(TargetOptions& options) {
  records::Field id = records::text("id", Message::option_inject_id, options.id);
  id.placeholder = Message::placeholder_id;
  return {path("map", Message::option_map, options.map),
          records::code("charts", Message::option_charts, options.charts),
          path("output", Message::option_output, options.output),
          records::flag("force", Message::option_force, options.force),
          path("inject", Message::option_inject, options.inject),
          id,
          records::flag("check", Message::option_report_check, options.check)};
}

ReportTarget settled_target(const TargetOptions& options, std::string mark) {
  const bool injects = !options.inject.empty();
  const std::string& file = file_of(options);
  const bool has_file = !(file.empty() || file == "-");
  const bool charts = options.charts == ChartFormat::svg;
  const Named file_option = messages::joined(option("--output"), "/", option("--inject"));
  require_with(injects, option("--inject"), !options.id.empty(), option("--id"));
  require_with(!options.id.empty(), option("--id"), injects, option("--inject"));
  require_with(options.check, option("--check"), has_file, file_option);
  refuse_unfit(injects && !options.output.empty(), option("--inject"), option("--output"));
  refuse_unfit(options.inject == "-", option("--inject"), "-");
  refuse_unfit(!options.map.empty() && is_same_file(options.map, file), option("--map"), options.map);
  // Into a document nothing is forced; a drawing beside it may be.
  refuse_unfit(injects && !charts && options.map.empty() && options.force, option("--inject"),
               option("--force"));
  require_with(charts, option("--charts", domain::named(ChartFormat::svg)), has_place_beside(file),
               file_option);
  std::string stem = charts ? chart_stem(file, options.id) : "";
  if (!injects)
    return {.path = file, .force = options.force, .mark = std::move(mark), .chart_stem = std::move(stem)};
  require_id(is_marker_id(options.id), Message::inject_bad_id, options.id);
  require_id(!charts || options.id.find('/') == std::string::npos, Message::charts_bad_id, options.id);
  return {.path = file, .force = options.force, .section = options.id, .chart_stem = std::move(stem)};
}

std::string held_back_file(const TargetOptions& options) {
  const std::string& file = file_of(options);
  return has_place_beside(file) ? file : std::string();
}

std::string map_in_page(const TargetOptions& options, const std::string& folder) {
  const std::string& report = file_of(options);
  if (options.map.empty() || report.empty() || report == "-")
    return options.map;
  const std::filesystem::path base = folder;
  const auto from = (base / report).lexically_normal().parent_path();
  return (base / options.map).lexically_normal().lexically_relative(from).string();
}

void look_at_file_names(const TargetOptions& options, const std::string& map, bool has_charts,
                        privacy::Gate& gate) {
  gate.look_at(map, "--map");
  if (!has_charts)
    return;
  const std::string stem = std::filesystem::path(file_of(options)).stem().string();
  gate.look_at(stem, options.inject.empty() ? "--output" : "--inject");
  gate.look_at(options.id, "--id");
}

}  // namespace dialogg::publishing
