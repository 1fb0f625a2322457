#include "commands/commands.hpp"
#include "storage/database/transaction.hpp"
#include "storage/search/search_index.hpp"
#include "viewing/open_log.hpp"

namespace dialogg::commands {

using messages::Message;
using messages::Phrase;

namespace {

struct Args {};

records::Fields define(Args&, const cli::Context&) {
  return {};
}

void run(Args&, cli::Context& context) {
  storage::Database database = viewing::open_to_change(context);
  storage::Transaction transaction(database);
  const bool tidily = storage::SearchIndex(database).rebuild(transaction);
  const Phrase done{Message::search_index_rebuilt};
  if (context.dry_run)
    return context.note({Message::in_a_dry_run, {context.say(done)}});
  transaction.commit();
  if (!tidily)
    database.rewrite();
  context.note(done);
}

}  // namespace

const cli::Command kRebuildIndex{"rebuild-index", cli::CommandGroup::keeping, Message::help_rebuild_index,
                                 Message::help_rebuild_index_text, cli::execute<Args, define, run>};

}  // namespace dialogg::commands
