#include "writing/taking_back.hpp"

#include "storage/database/transaction.hpp"
#include "viewing/open_log.hpp"

namespace dialogg::writing {

using messages::Message;
using messages::Phrase;
using storage::OperationRow;
using viewing::open_to_change;

std::string to_minutes(const std::string& instant) {
  return instant.size() < 16 ? instant : instant.substr(0, 10) + " " + instant.substr(11, 5);
}

void take_back(cli::Context& context, const TakingBack& words,
               const std::function<std::vector<OperationRow>(storage::History&)>& use_case) {
  storage::Database database = open_to_change(context);
  storage::Transaction transaction(database);
  storage::History history(database);
  const std::vector<OperationRow> operations =
      storage::with_or_without_index(database, transaction, [&] { return use_case(history); });
  if (!context.dry_run)
    transaction.commit();
  for (const OperationRow& operation : context.dry_run ? std::vector<OperationRow>() : operations)
    context.world.out.write((operation.subject.empty() ? operation.ref() : operation.subject) + "\n");
  context.world.out.flush();
  if (!context.dry_run)
    for (const Message notice : database.notices()) context.warn(notice);
  for (const OperationRow& operation : operations) {
    const bool last = &operation == &operations.back();
    const Phrase sentence{operation.records > 1 ? words.many : words.one,
                          {operation.name(), to_minutes(operation.created_at), operation.records}};
    if (!last)
      context.note(sentence);
    else if (context.dry_run)
      context.note({Message::in_a_dry_run, {context.say(sentence)}});
    else
      context.note({Message::two_sentences, {context.say(sentence), words.hint}});
  }
}

}  // namespace dialogg::writing
