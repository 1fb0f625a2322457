#include "app/statements.hpp"
#include "commands/commands.hpp"
#include "records/statement_fields.hpp"
#include "writing/recording.hpp"

namespace dialogg::commands {

using messages::Message;
using messages::Phrase;
using writing::record;
using writing::RecordArgs;
using writing::with_from;

namespace {

using Args = RecordArgs<domain::Statement>;

records::Fields define(Args& args, const cli::Context& context) {
  return with_from(records::statement_fields(args.record, context.reading), args.from);
}

void run(Args& args, cli::Context& context) {
  domain::Statement& statement = args.record;
  record(context,
         {.command = "record-statement",
          .noun = "statement",
          .empty = [&] { statement = {}; },
          .fields = [&] { return records::statement_fields(statement, context.reading); },
          .store = [&](app::Desk& desk) { app::record_statement(desk, statement); },
          .ref = [&] { return statement.id.ref(); },
          .sentence =
              [&] {
                return Phrase{
                    Message::recorded_statement,
                    {statement.id.ref(), statement.group.name.written(), statement.title.written()}};
              }},
         args.from);
}

}  // namespace

const cli::Command kRecordStatement{"record-statement", cli::CommandGroup::recording,
                                    Message::help_record_statement, Message::help_record_statement_text,
                                    writing::execute<Args, define, run>};

}  // namespace dialogg::commands
