#include "app/outcomes.hpp"

#include "app/references.hpp"
#include "app/scrutiny.hpp"
#include "domain/error.hpp"
#include "storage/outcome_store.hpp"

namespace dialogg::app {

using domain::Outcome;
using storage::OutcomeStore;

Outcome require_outcome(storage::Database& database, domain::OutcomeId id) {
  if (auto outcome = OutcomeStore(database).find(id))
    return *outcome;
  throw no_such_record(id.ref(), "outcomes");
}

void edit_outcome(Desk& desk, Outcome& outcome) {
  if (outcome.text.empty())
    throw domain::Error(domain::ErrorKind::invalid, messages::Message::forms_text_missing);
  outcome.stamp.updated_at = desk.operation.now();
  OutcomeStore(desk.database()).update(outcome);
  desk.operation.touch(outcome.id.ref());
  scrutinise(desk, outcome, {reserve_of(desk.database(), outcome.meeting)});
}

void remove_outcome(Desk& desk, domain::OutcomeId id) {
  require_outcome(desk.database(), id);
  OutcomeStore(desk.database()).remove(id);
  desk.operation.touch(id.ref());
}

}  // namespace dialogg::app
