#include "storage/database/changes.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>

#include "storage/database/operation_parts.hpp"

namespace dialogg::storage {

namespace {

/// Columns that say nothing to a reader: the tables' own, and copies made for sorting.
bool is_internal(std::string_view column) {
  constexpr std::string_view kInternal[] = {"id",       "uid",    "created_at", "updated_at",
                                            "sort_key", "anchor", "position"};
  return std::find(std::begin(kInternal), std::end(kInternal), column) != std::end(kInternal);
}

FieldChange::Kind kind_of(int action) {
  if (action == SQLITE_INSERT)
    return FieldChange::Kind::added;
  return action == SQLITE_DELETE ? FieldChange::Kind::removed : FieldChange::Kind::changed;
}

/// "municipality_id" is shown as "municipality".
std::string without_id(const std::string& column) {
  return column.ends_with("_id") ? column.substr(0, column.size() - 3) : column;
}

/// A record's own columns are its fields; those of its lists are named after the list as well, unless the list
/// has but one.
std::string field_name(std::string_view table, const RecordKey& owner, const std::string& column,
                       bool only_column) {
  if (table == owner.table)
    return without_id(column);
  const std::string list(table.substr(owner.table.size() + 1));
  return only_column ? list : list + "." + column;
}

struct PlacedRow {
  RecordKey owner;
  bool in_list;
  std::string table;
  std::string position;  // in the list
  std::vector<FieldChange> fields;

  auto place() const {
    return std::tuple(in_list, std::string_view(table), position.size(), std::string_view(position));
  }
};

}  // namespace

std::optional<std::string> Changes::part(std::int64_t operation, int part) {
  OperationParts parts(database_);
  if (part == 0)
    parts.count(operation);  // none at all is damage
  std::optional<std::string> changeset = parts.read(operation, part);
  if (changeset)
    for_each_row(*changeset, [&](const ChangedRow& row) {
      if (columns(row.table()).size() < static_cast<std::size_t>(row.columns()))
        throw damaged_history(operation);
    });
  return changeset;
}

Changes::Found Changes::first(std::int64_t operation, std::size_t most) {
  Found found;
  std::set<RecordKey> seen;
  std::set<RecordKey> chosen;
  int number = 0;
  while (const auto changeset = part(operation, number++)) {
    std::set<RecordKey> here;
    for_each_row(*changeset, [&](const ChangedRow& row) { here.insert(owner_of(row.table(), row.key())); });
    for (const RecordKey& record : here)
      if (seen.insert(record).second && chosen.size() < most)
        chosen.insert(record);
    add_fields(
        *changeset, [&](const RecordKey& record) { return chosen.contains(record); }, found);
  }
  found.touched = !seen.empty();
  found.more_records = seen.size() - chosen.size();
  return found;
}

Changes::Found Changes::to(std::int64_t operation, const RecordKey& record) {
  Found found;
  int number = 0;
  while (const auto changeset = part(operation, number++))
    add_fields(
        *changeset, [&](const RecordKey& one) { return one == record; }, found);
  return found;
}

bool Changes::touched(std::int64_t operation, const RecordKey& record) {
  return to(operation, record).touched;
}

void Changes::add_fields(const std::string& changeset, const Wanted& wanted, Found& found) {
  std::vector<PlacedRow> rows;
  for_each_row(changeset, [&](const ChangedRow& row) {
    RecordKey owner = owner_of(row.table(), row.key());
    if (!wanted(owner))
      return;
    PlacedRow placed{owner, row.table() != owner.table, row.table(), {}, {}};
    if (placed.in_list)
      placed.position = row.unchanged(1).value_or("");
    add_row(row, keys_.ref(owner), placed.fields);
    rows.push_back(std::move(placed));
  });
  // A changeset is in no order.
  std::sort(rows.begin(), rows.end(), [](const PlacedRow& one, const PlacedRow& other) {
    return one.owner == other.owner ? one.place() < other.place() : one.owner < other.owner;
  });
  found.touched = found.touched || !rows.empty();
  for (PlacedRow& row : rows)
    std::move(row.fields.begin(), row.fields.end(), std::back_inserter(found.fields));
}

void Changes::add_row(const ChangedRow& row, const std::string& record, std::vector<FieldChange>& fields) {
  const RecordKey owner = owner_of(row.table(), row.key());
  const std::vector<std::string>& names = columns(row.table());
  const bool in_list = row.table() != owner.table;
  // A list's first column is its owner's key, the second the position.
  const int begin = in_list ? 2 : 0;
  const bool only_column = in_list && row.columns() == begin + 1;
  for (int i = begin; i < row.columns(); ++i) {
    const std::string& column = names[static_cast<std::size_t>(i)];
    const auto before = shown(column, row.before(i));
    const auto after = shown(column, row.after(i));
    if (!row.changed(i) || is_internal(column) || (!before && !after))
      continue;
    fields.push_back(
        {kind_of(row.action()), record, field_name(row.table(), owner, column, only_column), before, after});
  }
}

std::optional<std::string> Changes::shown(std::string_view column, std::optional<std::string> value) {
  if (!value || !column.ends_with("_id"))
    return value;
  return keys_.ref({column.substr(0, column.size() - 3), *value});
}

const std::vector<std::string>& Changes::columns(std::string_view table) {
  auto found = columns_.find(table);
  if (found == columns_.end())
    found = columns_.emplace(table, columns_of(database_, table)).first;
  return found->second;
}

}  // namespace dialogg::storage
