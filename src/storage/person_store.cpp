#include "storage/person_store.hpp"

#include "domain/attendance.hpp"
#include "storage/row.hpp"
#include "storage/select.hpp"

namespace dialogg::storage {

namespace {

// From one name to the next in the index: there are few, in however many meetings.
#define EACH_NAME_OF(table)                                                       \
  "SELECT name FROM (WITH RECURSIVE each (name) AS (SELECT min(name) FROM " table \
  " UNION ALL SELECT (SELECT min(name) FROM " table                               \
  " WHERE name > each.name) FROM each WHERE each.name "                           \
  "IS NOT NULL) SELECT name FROM each WHERE name IS NOT NULL)"

}  // namespace

std::vector<std::string> PersonStore::names() {
  return first_column<std::string>(database_.statement(
      "SELECT name FROM contact UNION SELECT name FROM contact_former UNION " EACH_NAME_OF(
          "meeting_facilitator") " UNION " EACH_NAME_OF("visit_facilitator") " ORDER BY 1"));
}

std::vector<std::string> PersonStore::organisations() {
  std::vector<std::string> found;
  auto& statement = database_.statement(
      "SELECT DISTINCT role, organisation FROM meeting_attendance WHERE organisation IS NOT NULL");
  while (statement.executeStep()) {
    domain::Attendance one;
    std::string organisation;
    Row(statement) >> one.role >> organisation;
    if (!domain::is_user_side(one.role))
      found.push_back(std::move(organisation));
  }
  statement.reset();
  return found;
}

void PersonStore::keep_name(const domain::Contact& contact) {
  auto& statement =
      database_.statement("INSERT OR REPLACE INTO contact_former (contact_id, name) VALUES (?, ?)");
  Bind(statement) << contact.id << contact.name;
  statement.exec();
}

}  // namespace dialogg::storage
