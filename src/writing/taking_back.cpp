#include "writing/taking_back.hpp"

#include "storage/database/transaction.hpp"
#include "viewing/open_log.hpp"
#include "writing/printing.hpp"

namespace dialogg::writing {

using messages::Message;
using messages::Phrase;
using storage::OperationRow;
using viewing::open_to_change;

std::string to_minutes(const std::string& instant) {
  return instant.size() < 16 ? instant : instant.substr(0, 10) + " " + instant.substr(11, 5);
}

namespace {

using UseCase = std::function<std::vector<OperationRow>(storage::History&)>;

/// What was taken back, and what was mended on the way.
struct TakenBack {
  std::vector<OperationRow> operations;
  std::vector<Message> notices;
};

TakenBack carry_out(const cli::Context& context, const UseCase& use_case) {
  storage::Database database = open_to_change(context);
  storage::Transaction transaction(database);
  storage::History history(database);
  std::vector<OperationRow> operations =
      storage::with_or_without_index(database, transaction, [&] { return use_case(history); });
  if (!context.dry_run)
    transaction.commit();
  return {std::move(operations), database.notices()};
}

std::vector<std::string> refs_of(const std::vector<OperationRow>& operations) {
  std::vector<std::string> refs;
  for (const OperationRow& operation : operations)
    refs.push_back(operation.subject.empty() ? operation.ref() : operation.subject);
  return refs;
}

Phrase sentence_of(const cli::Context& context, const TakingBack& words, const OperationRow& operation,
                   bool is_last) {
  Phrase sentence{operation.records > 1 ? words.many : words.one,
                  {operation.name(), to_minutes(operation.created_at), operation.records}};
  if (!is_last)
    return sentence;
  return context.dry_run ? Phrase{Message::in_a_dry_run, {context.say(sentence)}}
                         : Phrase{Message::two_sentences, {context.say(sentence), words.hint}};
}

}  // namespace

void take_back(cli::Context& context, const TakingBack& words, const UseCase& use_case) {
  const auto [operations, notices] = carry_out(context, use_case);
  if (operations.empty())
    return;
  if (!context.dry_run)
    print_stored(context, refs_of(operations), sentence_of(context, words, operations.back(), true));
  if (!context.dry_run)
    for (const Message notice : notices) context.warn(notice);
  for (const OperationRow& operation : operations)
    context.note(sentence_of(context, words, operation, &operation == &operations.back()));
}

}  // namespace dialogg::writing
