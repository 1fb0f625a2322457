#include "app/history.hpp"

#include <charconv>

#include "domain/error.hpp"
#include "domain/id.hpp"

namespace dialogg::app {

using domain::Error;
using domain::ErrorKind;
using domain::OperationState;
using messages::Message;
using messages::Phrase;
using storage::History;
using storage::OperationRow;

namespace {

OperationRow require_operation(History& history, std::int64_t id) {
  if (const auto found = history.find(id))
    return *found;
  throw Error(ErrorKind::not_found, Phrase{Message::operation_unknown, {"H" + std::to_string(id)}},
              Phrase{Message::see_history});
}

OperationRow undo_one(History& history, std::int64_t id) {
  OperationRow operation = require_operation(history, id);
  if (operation.state != OperationState::done)
    throw Error(ErrorKind::conflict, Phrase{Message::operation_not_done, {operation.ref()}},
                Phrase{Message::see_history});
  history.undo(operation);
  return operation;
}

}  // namespace

UndoWanted read_undo(std::string_view typed) {
  if (typed.empty())
    return {};
  if (const auto reference = domain::read_reference(typed, "H"))
    return {1, reference->number};
  UndoWanted wanted;
  const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), wanted.last);
  if (error != std::errc() || end != typed.data() + typed.size() || wanted.last < 1 ||
      wanted.last > UndoWanted::kMost)
    throw Error(ErrorKind::invalid, Phrase{Message::undo_not_understood, {typed, UndoWanted::kMost}});
  return wanted;
}

std::vector<OperationRow> undo(History& history, const UndoWanted& wanted) {
  if (wanted.operation)
    return {undo_one(history, *wanted.operation)};
  std::vector<OperationRow> undone;
  while (undone.size() < static_cast<std::size_t>(wanted.last)) {
    const auto operation = history.next_to_undo();
    if (!operation && undone.empty())
      throw Error(ErrorKind::conflict, Message::undo_nothing);
    if (!operation)
      throw Error(ErrorKind::conflict, Phrase{Message::undo_too_few, {wanted.last, undone.size()}},
                  Phrase{Message::see_history});
    history.undo(*operation);
    undone.push_back(*operation);
  }
  return undone;
}

OperationRow redo(History& history) {
  const auto operation = history.next_to_redo();
  if (!operation)
    throw Error(ErrorKind::conflict, Message::redo_nothing);
  history.redo(*operation);
  return *operation;
}

HistorySubject find_subject(History& history, std::string_view ref) {
  if (const auto reference = domain::read_reference(ref, "H"))
    return {require_operation(history, reference->number).id, std::nullopt};
  if (const auto record = history.changes().keys().find(ref); record && history.knows(*record))
    return {std::nullopt, record};
  throw Error(ErrorKind::not_found, Phrase{Message::no_such_record, {ref}}, Phrase{Message::see_history});
}

}  // namespace dialogg::app
