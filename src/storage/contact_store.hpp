#pragma once
// Contacts in the log.

#include <functional>
#include <optional>
#include <vector>

#include "domain/contact.hpp"
#include "domain/filter.hpp"
#include "storage/database/database.hpp"

namespace dialogg::storage {

class ContactStore {
 public:
  explicit ContactStore(Database& database) : database_(database) {}

  /// Gives it its id. REQUIRES: a stamp, a municipality with id, a name.
  void insert(domain::Contact& contact);
  /// REQUIRES: it is stored.
  void update(const domain::Contact& contact);
  void remove(domain::ContactId id);
  std::optional<domain::Contact> find(domain::ContactId id);
  /// In the order they were recorded.
  void for_each(const domain::Filter& filter, const std::function<void(const domain::Contact&)>& each);
  std::vector<std::string> names();
  /// Those whose last day is `day` or before it, the earliest first.
  std::vector<domain::Contact> to_erase_by(domain::Date day);

 private:
  Database& database_;
};

}  // namespace dialogg::storage
