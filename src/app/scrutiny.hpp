#pragma once
// What a record's texts hold that no reader should see is pointed out when they are written: personal data, persons where only
// a role should stand, and in those that reports print the names of contacts and of a municipality that is not to be named.

#include <string>
#include <vector>

#include "app/desk.hpp"
#include "app/persons.hpp"
#include "domain/id.hpp"
#include "domain/municipality.hpp"
#include "domain/naming.hpp"
#include "domain/pass_on.hpp"
#include "records/fields_of.hpp"

namespace dialogg::app {

/// Whose reserve a record is under.
struct Reserve {
  domain::Naming naming;
  domain::MunicipalityLinks municipalities;
  std::string ref;  // of the record that has --naming
};

/// A record's own.
template <class Record>
Reserve reserve_of(const Record& record) {
  return {record.naming, municipalities_of(record), record.id.ref()};
}
/// That of the meeting or the group which a record belongs to.
Reserve reserve_of(storage::Database& database, domain::MeetingId meeting);
Reserve reserve_of(storage::Database& database, domain::GroupId group);

/// That of where it came up, and the example's. REQUIRES: it was read from the log.
std::vector<Reserve> reserves_of(const domain::PassOn& pass_on);

/// Adds a warning to the desk for whatever is found in a field's free texts: what the field is (records/field.hpp) says which
/// are read, and for what. `ref` is the record's.
void scrutinise(Desk& desk, const records::Fields& fields, const std::string& ref,
                const std::vector<Reserve>& reserves);
void warn_of_persons(Desk& desk, const std::vector<PersonNamed>& persons);
/// REQUIRES: it is stored.
template <class Record>
void scrutinise(Desk& desk, Record record, const std::vector<Reserve>& reserves) {
  const records::Reading reading{desk.today};
  scrutinise(desk, records::fields_of(record, reading), record.id.ref(), reserves);
  privacy::Owners owners(desk.database());
  if constexpr (requires { persons_named_in(record, owners); })
    warn_of_persons(desk, persons_named_in(record, owners));
}

}  // namespace dialogg::app
