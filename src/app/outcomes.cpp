#include "app/outcomes.hpp"

#include "app/personal_data.hpp"
#include "app/references.hpp"
#include "app/unnamed.hpp"
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
  warn_of_text(desk, "text", outcome.text);
  outcome.stamp.updated_at = desk.operation.now();
  OutcomeStore(desk.database()).update(outcome);
  desk.operation.touch(outcome.id.ref());
  warn_of_naming(desk, outcome.id.ref(), outcome.meeting, {{"text", outcome.text}});
}

void remove_outcome(Desk& desk, domain::OutcomeId id) {
  require_outcome(desk.database(), id);
  OutcomeStore(desk.database()).remove(id);
  desk.operation.touch(id.ref());
}

}  // namespace dialogg::app
