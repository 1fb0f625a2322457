#include "commands/report_target_options.hpp"

#include "commands/injection.hpp"
#include "domain/error.hpp"
#include "forms/fields.hpp"

namespace dialogg::commands {

using domain::Error;
using domain::ErrorKind;
using text::Message;
using text::Phrase;

namespace {

constexpr std::size_t kLongestPath = 4'096;

forms::Field path(std::string name, Message help, std::string& target) {
  forms::Field field = forms::text(std::move(name), help, target, kLongestPath);
  field.placeholder = "FILE";
  field.set = [set = field.set, &target](const domain::Value& value) {
    set(value);
    if (target.empty())
      throw Error(ErrorKind::usage, Message::file_name_empty);
  };
  return field;
}

void require_with(bool given, std::string_view option, bool there, std::string_view needed) {
  if (given && !there)
    throw Error(ErrorKind::usage, Phrase{Message::report_needs_option, {option, needed}});
}

void require_without(bool given, std::string_view option, bool there, std::string_view other) {
  if (given && there)
    throw Error(ErrorKind::usage, Phrase{Message::report_option_unfit, {option, other}});
}

void require_marker_id(const std::string& id) {
  if (is_marker_id(id))
    return;
  Error error(ErrorKind::invalid, Phrase{Message::inject_bad_id, {id}});
  error.where = "--id";
  throw error;
}

}  // namespace

forms::Fields target_fields(TargetOptions& options) {
  forms::Field output = path("output", Message::option_output, options.output);
  output.short_name = 'o';
  forms::Field id = forms::text("id", Message::option_inject_id, options.id);
  id.placeholder = "ID";
  return {output, forms::flag("force", Message::option_force, options.force),
          path("inject", Message::option_inject, options.inject), id,
          forms::flag("check", Message::option_report_check, options.check)};
}

ReportTarget settled_target(const TargetOptions& options, std::string mark) {
  const bool injects = !options.inject.empty();
  const bool has_file = injects || !(options.output.empty() || options.output == "-");
  require_with(injects, "--inject", !options.id.empty(), "--id");
  require_with(!options.id.empty(), "--id", injects, "--inject");
  require_with(options.check, "--check", has_file, "--output/--inject");
  require_without(injects, "--inject", !options.output.empty(), "--output");
  require_without(injects, "--inject", options.force, "--force");
  if (!injects)
    return {.path = options.output, .force = options.force, .mark = std::move(mark)};
  require_marker_id(options.id);
  return {.path = options.inject, .section = options.id};
}

}  // namespace dialogg::commands
