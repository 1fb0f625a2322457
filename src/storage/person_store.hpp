#pragma once
// The names that the log knows and no report shows.

#include <string>
#include <vector>

#include "domain/contact.hpp"
#include "storage/database/database.hpp"

namespace dialogg::storage {

class PersonStore {
 public:
  explicit PersonStore(Database& database) : database_(database) {}

  /// Contacts, those who were removed too, and facilitators; each once.
  std::vector<std::string> names();
  /// Organisations that came to meetings in other roles than those of the user side, each once.
  std::vector<std::string> organisations();
  /// Goes on knowing the name of a contact that is being removed.
  void keep_name(const domain::Contact& contact);

 private:
  Database& database_;
};

}  // namespace dialogg::storage
