#include "storage/organisation_names.hpp"

#include "storage/select.hpp"
#include "text/unicode.hpp"

namespace dialogg::storage {

std::set<std::string> organisation_keys(Database& database) {
  auto& statement = database.statement(
      "SELECT organisation FROM meeting_attendance WHERE organisation IS NOT NULL "
      "UNION SELECT owner FROM follow_up WHERE owner IS NOT NULL "
      "UNION SELECT owner FROM initiative WHERE owner IS NOT NULL "
      "UNION SELECT name FROM dialogue_group "
      "UNION SELECT host_unit FROM dialogue_group WHERE host_unit IS NOT NULL "
      "UNION SELECT name FROM municipality");
  std::set<std::string> keys;
  for (const std::string& name : first_column<std::string>(statement)) keys.insert(text::match_key(name));
  return keys;
}

}  // namespace dialogg::storage
