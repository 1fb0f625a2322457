#include "writing/change.hpp"

#include "domain/dates/dates.hpp"
#include "text/visible.hpp"
#include "viewing/open_log.hpp"

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

void say_what_was_done(const cli::Context& context, const app::Desk& desk, const Done& done, Kept kept) {
  say_first(context, desk.warnings, &cli::Context::warn);
  if (context.dry_run)
    say_first(context, in_a_dry_run(context, desk.notices), &cli::Context::note);
  else
    say_first(context, desk.notices, &cli::Context::note);
  if (!context.quiet)
    context.world.err.write(text::visible_lines(done.details));
  if (kept == Kept::nothing_changed)
    return context.note(done.sentence);
  const Message after = context.dry_run ? Message::in_a_dry_run : Message::with_undo_hint;
  context.note({after, {context.say(done.sentence)}});
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

}  // namespace

void change(cli::Context& context, std::string_view command,
            const std::function<Done(app::Desk&)>& use_case) {
  storage::Database database = open_to_write(context);
  const OpenLog open(context, database);
  storage::Operation operation(database, command, context.world.utc_now());
  app::Desk desk{operation, context.reading.today, context.world.new_uid, {}, {}};
  const Done done = use_case(desk);
  const Kept kept = keep(operation, done, context);
  // A reference that does not exist yet would mislead whoever keeps it.
  if (!context.dry_run)
    for (const std::string& ref : done.refs) context.world.out.write(ref + "\n");
  context.world.out.flush();
  say_what_was_done(context, desk, done, kept);
  for (const Message notice : database.notices()) context.warn(notice);
}

std::string date_phrase(const cli::Context& context, const std::optional<domain::PartialDate>& date) {
  return date ? domain::long_date(context.language, *date) : context.say(Message::date_not_set);
}

}  // namespace dialogg::writing
