#include "app/visits.hpp"
#include "commands/commands.hpp"
#include "records/visit_fields.hpp"
#include "writing/recording.hpp"

namespace dialogg::commands {

using messages::Message;
using messages::Phrase;
using writing::date_phrase;
using writing::record;
using writing::RecordArgs;
using writing::with_from;

namespace {

using Args = RecordArgs<domain::Visit>;

records::Fields define(Args& args, const cli::Context& context) {
  return with_from(records::session_fields(args.record, context.reading), args.from);
}

void run(Args& args, cli::Context& context) {
  domain::Visit& session = args.record;
  record(context,
         {.command = "prepare-session",
          .noun = "session",
          .empty = [&] { session = {}; },
          .fields = [&] { return records::session_fields(session, context.reading); },
          .store = [&](app::Desk& desk) { app::prepare_session(desk, session); },
          .ref = [&] { return session.id.ref(); },
          .sentence =
              [&] {
                return Phrase{
                    Message::prepared_session,
                    {session.id.ref(), session.group.name.written(), date_phrase(context, session.date)}};
              }},
         args.from);
}

}  // namespace

const cli::Command kPrepareSession{"prepare-session", cli::CommandGroup::recording,
                                   Message::help_prepare_session, Message::help_prepare_session_text,
                                   writing::execute<Args, define, run>};

}  // namespace dialogg::commands
