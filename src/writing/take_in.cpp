// From words to a record: what take_in() promises.

#include "cli/output.hpp"
#include "domain/typed_names.hpp"
#include "intake/questions.hpp"
#include "messages/message.hpp"
#include "writing/confirm.hpp"
#include "writing/draft_words.hpp"
#include "writing/recording.hpp"

namespace dialogg::writing {

using cli::Typed;
using domain::Error;
using domain::ErrorKind;
using messages::Message;
using records::Field;
using records::Fields;

namespace {

/// Whether nothing of what must be given is given.
bool lacks_all(const Fields& fields) {
  std::size_t mandatory = 0;
  for (const Field& field : fields)
    mandatory += field.mandatory && !(field.excused && field.excused()) ? 1 : 0;
  return mandatory > 0 && records::missing(fields).size() == mandatory;
}

class Intake {
 public:
  Intake(cli::Invocation& invocation, const Fields& fields, Source& source)
      : invocation_(invocation), context_(invocation.context()), fields_(fields), source_(source) {}

  void run(const std::function<void()>& store) {
    if (!invocation_.read(fields_, cli::Mandatory::later))
      return;
    source_.typed = invocation_.typed();
    if (!source_.is_elsewhere() && lacks_all(fields_) && can_ask(context_) && !context_.dry_run)
      ask();
    cli::require_mandatory(fields_);
    store();
    if (!source_.is_elsewhere() && source_.stored)
      draft().drop(source_.typed);
    if (!source_.resume && !context_.dry_run)
      say_what_is_left(context_, invocation_.name());
  }

  /// The failure with what is said of the draft, where one is kept; nothing where it is to stand as it is.
  std::optional<Error> kept(const std::exception& failure) {
    if (source_.stored || source_.is_elsewhere() || !can_ask(context_) || context_.dry_run)
      return std::nullopt;
    const std::vector<Typed>& typed = source_.typed.empty() ? invocation_.typed() : source_.typed;
    if (!draft().is_kept() && !is_worth_keeping(typed))
      return std::nullopt;
    try {
      draft().keep(typed);
    } catch (const Error& not_kept) {
      context_.warn(not_kept.message);
      if (!draft().is_kept())
        return std::nullopt;
    }
    return with_kept(failure, context_, invocation_.name());
  }

 private:
  /// Made once the log is known.
  TypedDraft& draft() {
    if (!draft_)
      draft_.emplace(context_, invocation_.name(), fields_);
    return *draft_;
  }

  void ask() {
    const messages::Named form = messages::joined(
        messages::joined(messages::as_is("dialogg"), " ", domain::command_name(invocation_.name())), " ",
        messages::as_is("-e"));
    context_.note({Message::questions_begin, {form}});
    const auto answered = [this](const Field& field, const std::string& answer) {
      add(field, answer);
      draft().keep(source_.typed);  // at once: Ctrl-C asks nobody
    };
    if (intake::ask(fields_, {context_.world.in, context_.world.err, context_.language, answered}))
      return;
    context_.world.err.write("\n");
    throw Error(ErrorKind::usage, Message::questions_stopped);
  }

  void add(const Field& field, const std::string& answer) {
    if (!field.goes_to)
      return source_.typed.push_back({field.name, answer});
    for (const std::string& one : records::values_in(field, answer))
      source_.typed.push_back({field.goes_to(one), one});
  }

  cli::Invocation& invocation_;
  cli::Context& context_;
  const Fields& fields_;
  Source& source_;
  std::optional<TypedDraft> draft_;
};

}  // namespace

void take_in(cli::Invocation& invocation, const Fields& fields, Source& source,
             const std::function<void()>& run) {
  Intake intake(invocation, fields, source);
  try {
    intake.run(run);
  } catch (const cli::ReaderGone&) {
    throw;
  } catch (const std::exception& failure) {
    if (const auto error = intake.kept(failure))
      throw Error(*error);
    throw;
  }
}

}  // namespace dialogg::writing
