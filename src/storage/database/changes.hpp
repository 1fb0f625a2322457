#pragma once
// What an operation did, field by field: changesets in words. Applying them is history's.

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "storage/database/changeset.hpp"
#include "storage/database/database.hpp"
#include "storage/database/record_keys.hpp"

namespace dialogg::storage {

struct FieldChange {
  enum class Kind { added, changed, removed };

  Kind kind = Kind::changed;
  std::string record;                 // "V7", "K1508", a theme's code
  std::string field;                  // "date", "theme", "attendance.count"; records as references
  std::optional<std::string> before;  // nothing: unknown, or the row was not there
  std::optional<std::string> after;
};

class Changes {
 public:
  explicit Changes(Database& database) : database_(database), keys_(database) {}

  struct Found {
    bool touched = false;  // the wanted record, even where none of its fields are shown
    std::vector<FieldChange> fields;
    std::size_t more_records = 0;  // that were changed, beyond the `most` that are shown
  };
  /// The operation's changes to the first `most` records, in the order of their references.
  Found first(std::int64_t operation, std::size_t most);
  /// Its changes to one record.
  Found to(std::int64_t operation, const RecordKey& record);
  bool touched(std::int64_t operation, const RecordKey& record);

  /// The operation's changesets, one at a time: `part` is 0, 1, …; nothing after the last. Error{storage} where it is damaged, or
  /// of tables that the log does not have.
  std::optional<std::string> part(std::int64_t operation, int part);

  RecordKeys& keys() { return keys_; }

 private:
  using Wanted = std::function<bool(const RecordKey&)>;

  void add_fields(const std::string& changeset, const Wanted& wanted, Found& found);
  void add_row(const ChangedRow& row, const std::string& record, std::vector<FieldChange>& fields);
  std::optional<std::string> shown(std::string_view column, std::optional<std::string> value);
  const std::vector<std::string>& columns(std::string_view table);

  Database& database_;
  RecordKeys keys_;
  std::map<std::string, std::vector<std::string>, std::less<>> columns_;
};

}  // namespace dialogg::storage
