#include "writing/change.hpp"

#include "domain/dates/dates.hpp"
#include "viewing/open_log.hpp"
#include "writing/printing.hpp"

namespace dialogg::writing {

using messages::Message;
using messages::Phrase;
using viewing::open_to_write;

namespace {

using Kept = storage::Operation::Kept;

constexpr std::size_t kMostSaid = 50;

/// A batch may have a thousand: the first of them, and how many more there are.
void say_first(const cli::Context& context, const std::vector<Phrase>& phrases,
               void (cli::Context::*say)(const Phrase&) const) {
  for (std::size_t i = 0; i < std::min(phrases.size(), kMostSaid); ++i) (context.*say)(phrases[i]);
  if (phrases.size() > kMostSaid)
    (context.*say)({Message::and_more_like_these, {phrases.size() - kMostSaid}});
}

/// What has not happened must not read as if it had.
std::vector<Phrase> in_a_dry_run(const cli::Context& context, std::vector<Phrase> notices) {
  for (Phrase& notice : notices) notice = {Message::dry_run_notice, {context.say(notice)}};
  return notices;
}

/// What a use case did, once the log is closed.
struct Outcome {
  Done done;
  Kept kept;
  std::vector<Phrase> warnings, notices;
};

Phrase sentence_of(const cli::Context& context, const Outcome& outcome) {
  if (outcome.kept == Kept::nothing_changed)
    return outcome.done.sentence;
  const Message after = context.dry_run ? Message::in_a_dry_run : Message::with_undo_hint;
  return {after, {context.say(outcome.done.sentence)}};
}

void say_what_was_done(const cli::Context& context, const Outcome& outcome) {
  say_first(context, outcome.warnings, &cli::Context::warn);
  if (context.dry_run)
    say_first(context, in_a_dry_run(context, outcome.notices), &cli::Context::note);
  else
    say_first(context, outcome.notices, &cli::Context::note);
  if (!context.quiet)
    context.world.err.write(outcome.done.details);
  context.note(sentence_of(context, outcome));
}

/// Has others read the log where it is open.
class OpenLog {
 public:
  OpenLog(cli::Context& context, storage::Database& database) : context_(context) {
    context_.open_log = &database;
  }
  OpenLog(const OpenLog&) = delete;
  OpenLog& operator=(const OpenLog&) = delete;
  ~OpenLog() { context_.open_log = nullptr; }

 private:
  cli::Context& context_;
};

Kept keep(storage::Operation& operation, const Done& done, const cli::Context& context) {
  if (done.effect == Effect::none)
    return Kept::nothing_changed;
  return context.dry_run ? Kept::yes : operation.commit();
}

Outcome carry_out(cli::Context& context, std::string_view command,
                  const std::function<Done(app::Desk&)>& use_case) {
  storage::Database database = open_to_write(context);
  const OpenLog open(context, database);
  storage::Operation operation(database, command, context.world.utc_now());
  app::Desk desk{operation, context.reading.today, context.world.new_uid, {}, {}};
  Done done = use_case(desk);
  const Kept kept = keep(operation, done, context);
  for (const Message notice : database.notices()) desk.warnings.emplace_back(notice);
  return {std::move(done), kept, std::move(desk.warnings), std::move(desk.notices)};
}

}  // namespace

void change(cli::Context& context, std::string_view command, const std::function<Done(app::Desk&)>& use_case,
            const std::function<void()>& committed) {
  const Outcome outcome = carry_out(context, command, use_case);
  if (committed && !context.dry_run)
    committed();
  // A reference that does not exist yet would mislead whoever keeps it.
  if (!context.dry_run && outcome.kept == Kept::yes)
    print_stored(context, outcome.done.refs, sentence_of(context, outcome));
  else if (!context.dry_run)
    for (const std::string& ref : outcome.done.refs) context.world.out.write(ref + "\n");
  say_what_was_done(context, outcome);
}

std::string date_phrase(const cli::Context& context, const std::optional<domain::PartialDate>& date) {
  return date ? domain::long_date(context.language, *date) : context.say(Message::date_not_set);
}

}  // namespace dialogg::writing
