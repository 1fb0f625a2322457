#include "app/decisions.hpp"

#include "app/references.hpp"
#include "app/scrutiny.hpp"
#include "domain/error.hpp"
#include "storage/decision_store.hpp"

namespace dialogg::app {

using domain::Decision;
using storage::DecisionStore;

Decision require_decision(storage::Database& database, domain::DecisionId id) {
  if (auto decision = DecisionStore(database).find(id))
    return *decision;
  throw no_such_record(id.ref(), "decisions");
}

void edit_decision(Desk& desk, Decision& decision) {
  if (decision.text.empty())
    throw domain::Error(domain::ErrorKind::invalid, messages::Message::forms_text_missing);
  decision.stamp.updated_at = desk.operation.now();
  DecisionStore(desk.database()).update(decision);
  desk.operation.touch(decision.id.ref());
  scrutinise(desk, decision, {reserve_of(desk.database(), decision.meeting)});
}

void remove_decision(Desk& desk, domain::DecisionId id) {
  require_decision(desk.database(), id);
  DecisionStore(desk.database()).remove(id);
  desk.operation.touch(id.ref());
}

}  // namespace dialogg::app
