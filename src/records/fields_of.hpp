#pragma once
// The fields of each kind of record by its type, for what works on any of them.

#include "records/approach_fields.hpp"
#include "records/contact_fields.hpp"
#include "records/decision_fields.hpp"
#include "records/example_fields.hpp"
#include "records/follow_up_fields.hpp"
#include "records/group_fields.hpp"
#include "records/initiative_fields.hpp"
#include "records/meeting_fields.hpp"
#include "records/municipality_fields.hpp"
#include "records/outcome_fields.hpp"
#include "records/pass_on_fields.hpp"
#include "records/statement_fields.hpp"
#include "records/visit_fields.hpp"

namespace dialogg::records {

inline Fields fields_of(domain::Approach& record, const Reading& reading) {
  return approach_fields(record, reading);
}
inline Fields fields_of(domain::Contact& record, const Reading& reading) {
  return contact_fields(record, reading);
}
inline Fields fields_of(domain::Decision& record, const Reading& reading) {
  return decision_fields(record, reading);
}
inline Fields fields_of(domain::Example& record, const Reading& reading) {
  return example_fields(record, reading);
}
inline Fields fields_of(domain::FollowUp& record, const Reading& reading) {
  return follow_up_fields(record, reading);
}
inline Fields fields_of(domain::Group& record, const Reading& reading) {
  return group_fields(record, reading);
}
inline Fields fields_of(domain::Initiative& record, const Reading& reading) {
  return initiative_fields(record, reading);
}
inline Fields fields_of(domain::Meeting& record, const Reading& reading) {
  return meeting_fields(record, reading);
}
inline Fields fields_of(domain::Municipality& record, const Reading& reading) {
  return municipality_fields(record, reading);
}
inline Fields fields_of(domain::Outcome& record, const Reading& reading) {
  return outcome_fields(record, reading);
}
inline Fields fields_of(domain::PassOn& record, const Reading& reading) {
  return pass_on_fields(record, reading);
}
inline Fields fields_of(domain::Statement& record, const Reading& reading) {
  return statement_fields(record, reading);
}
inline Fields fields_of(domain::Visit& record, const Reading& reading) {
  return visit_fields(record, reading);
}

}  // namespace dialogg::records
