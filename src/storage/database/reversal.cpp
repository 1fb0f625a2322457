#include "storage/database/reversal.hpp"

#include "storage/database/operation_parts.hpp"
#include "storage/search/search_index.hpp"
#include "storage/select.hpp"

namespace dialogg::storage {

namespace {

constexpr const char* kFirstDangling = "SELECT \"table\", parent, fkid FROM pragma_foreign_key_check LIMIT 1";
constexpr const char* kColumnOfKey = "SELECT \"from\" FROM pragma_foreign_key_list(?) WHERE id = ?";

/// The columns, by number, of each index of the table that holds a value once.
std::vector<std::vector<int>> unique_columns(Database& database, const std::string& table) {
  SQLite::Statement indexes(database.connection(),
                            "SELECT seqno = 0, cid FROM pragma_index_list(?) AS list, "
                            "pragma_index_info(list.name) WHERE \"unique\"");
  Bind(indexes) << table;
  std::vector<std::vector<int>> found;
  while (indexes.executeStep()) {
    if (indexes.getColumn(0).getInt() == 1)
      found.emplace_back();
    if (!found.empty())
      found.back().push_back(indexes.getColumn(1).getInt());
  }
  return found;
}

}  // namespace

std::optional<Obstacle> Reversal::apply(std::int64_t operation, Direction direction, Index index) {
  const int count = OperationParts(database_).count(operation);
  for (int i = 0; i < count; ++i) {
    const int part = direction == Direction::forwards ? i : count - 1 - i;
    const std::string changeset = changes_.part(operation, part).value();
    const std::string applied = direction == Direction::forwards ? changeset : inverted(changeset);
    Obstacle obstacle;
    if (!storage::apply(database_, applied,
                        [&](const Conflict& conflict) { obstacle = obstacle_of(conflict); }))
      return obstacle;
    if (index == Index::follows)
      SearchIndex(database_).follow(applied);
  }
  return std::nullopt;
}

Obstacle Reversal::obstacle_of(const Conflict& conflict) {
  if (conflict.kind == Conflict::Kind::foreign_key)
    return first_dangling();
  Obstacle obstacle{owner_of(conflict.table, conflict.key), {}, {}};
  if (conflict.kind == Conflict::Kind::constraint)
    obstacle.taken_by = holder_of_place(conflict);
  return obstacle;
}

std::optional<RecordKey> Reversal::holder_of_place(const Conflict& conflict) {
  const std::vector<std::string> columns = columns_of(database_, conflict.table);
  for (const std::vector<int>& place : unique_columns(database_, conflict.table)) {
    // Names from the schema, not from the user: columns cannot be bound.
    std::string sql =
        "SELECT " + columns.front() + " FROM " + conflict.table + " WHERE " + columns.front() + " <> ?";
    for (const int column : place) sql += " AND " + columns.at(static_cast<std::size_t>(column)) + " = ?";
    SQLite::Statement holder(database_.connection(), sql);
    Bind bind(holder);
    bind << conflict.key;
    for (const int column : place) bind << conflict.values.at(static_cast<std::size_t>(column));
    if (holder.executeStep())
      return owner_of(conflict.table, holder.getColumn(0).getString());
  }
  return std::nullopt;
}

Obstacle Reversal::first_dangling() {
  SQLite::Statement broken(database_.connection(), kFirstDangling);
  if (!broken.executeStep())
    return {};
  const std::string child = broken.getColumn(0).getString();
  const std::string parent = broken.getColumn(1).getString();
  SQLite::Statement key(database_.connection(), kColumnOfKey);
  Bind(key) << child << broken.getColumn(2).getInt();
  key.executeStep();
  const std::string column = key.getColumn(0).getString();
  // Names from the schema, not from the user: columns cannot be bound. Every key is its table's first column.
  SQLite::Statement dangling(database_.connection(), "SELECT " + columns_of(database_, child).front() + ", " +
                                                         column + " FROM " + child + " WHERE " + column +
                                                         " IS NOT NULL AND " + column + " NOT IN (SELECT " +
                                                         columns_of(database_, parent).front() + " FROM " +
                                                         parent + ") LIMIT 1");
  if (!dangling.executeStep())
    return {};
  return {owner_of(child, dangling.getColumn(0).getString()),
          owner_of(parent, dangling.getColumn(1).getString()),
          {}};
}

}  // namespace dialogg::storage
