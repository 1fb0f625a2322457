#pragma once
// Statements of groups in the log.

#include <functional>
#include <optional>
#include <vector>

#include "domain/filter.hpp"
#include "domain/statement.hpp"
#include "storage/database/database.hpp"

namespace dialogg::storage {

class StatementStore {
 public:
  explicit StatementStore(Database& database) : database_(database) {}

  /// Gives it its id. REQUIRES: a stamp, a group with id, a title and a text.
  void insert(domain::Statement& statement);
  /// Writes what differs. REQUIRES: it is stored.
  void update(const domain::Statement& statement);
  void remove(domain::StatementId id);
  std::optional<domain::Statement> find(domain::StatementId id);
  /// In the order of their dates, then ids; those without a date last.
  void for_each(const domain::Filter& filter, const std::function<void(const domain::Statement&)>& each);
  /// As for_each.
  std::vector<domain::Statement> of_group(domain::GroupId group);

 private:
  void select_lists(domain::Statement& statement);
  Database& database_;
};

}  // namespace dialogg::storage
