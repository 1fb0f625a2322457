#include "cli/report_error.hpp"

#include <set>
#include <string>
#include <system_error>

#include "cli/output.hpp"
#include "domain/error.hpp"
#include "messages/reason.hpp"
#include "storage/database/errors.hpp"

namespace dialogg::cli {

using domain::Error;
using domain::ErrorKind;
using messages::Message;
using messages::Phrase;

namespace {

int exit_code(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::usage:
    case ErrorKind::invalid:
      return 2;
    case ErrorKind::not_found:
      return 3;
    case ErrorKind::conflict:
      return 4;
    case ErrorKind::check:
      return 5;
    case ErrorKind::storage:
    case ErrorKind::internal:
      break;
  }
  return 1;
}

/// A hint that is among `hints`, those said before, is not said again: a thousand wrong dates need it once.
std::string line_of(const domain::Problem& problem, const Context& context, std::set<std::string>& hints) {
  std::string line = problem.source;
  if (problem.line > 0)
    line += ":" + std::to_string(problem.line);
  line += ": ";
  if (!problem.field.empty())
    line += context.say(problem.field) + ": ";
  line += context.say(problem.message);
  const std::string hint = problem.hint ? context.say(*problem.hint) : "";
  if (!hint.empty() && hints.insert(hint).second)
    line += " – " + hint;
  return line + "\n";
}

}  // namespace

Error as_error(const std::exception& exception, const Context& context) {
  if (const auto* error = dynamic_cast<const Error*>(&exception))
    return *error;
  if (auto error = storage::as_error(exception, context.db))
    return *error;
  if (const auto* system = dynamic_cast<const std::system_error*>(&exception))
    return {ErrorKind::storage, Phrase{Message::system_refused, {messages::reason(system->code())}}};
  return {ErrorKind::internal, Phrase{Message::cli_internal, {exception.what()}},
          Phrase{Message::cli_internal_mend}};
}

void say_error(const Error& error, const Context& context) {
  std::set<std::string> hints;
  for (const domain::Problem& problem : error.problems)
    context.world.err.write(line_of(problem, context, hints));
  const std::string where = error.where.empty() ? "" : context.say(error.where) + ": ";
  context.world.err.write("dialogg: " + where + context.say(error.message) + "\n");
  if (error.hint)
    context.world.err.write(context.say(*error.hint) + "\n");
}

int report_error(const std::exception& exception, Context& context) {
  Error error = as_error(exception, context);
  try {
    context.world.out.flush();
  } catch (const ReaderGone&) {
    throw;
  } catch (const std::exception& failed) {
    if (exit_code(error.kind) != 1)
      error = as_error(failed, context);
  }
  say_error(error, context);
  return exit_code(error.kind);
}

}  // namespace dialogg::cli
