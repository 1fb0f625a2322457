#pragma once
// References of records (V7, K1508, a theme's code) and the tables' own keys, also for records that are no
// longer there: the history remembers them.

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "storage/database/changeset.hpp"
#include "storage/database/database.hpp"

namespace dialogg::storage {

/// The table named after the record, and the record's key in it.
struct RecordKey {
  std::string_view table;  // "visit"
  std::string key;         // "7"

  bool operator==(const RecordKey&) const = default;
  /// By kind, and then in the order of numbers.
  bool operator<(const RecordKey& other) const;
};

/// The record that a row belongs to: ("visit_wish", "7") is {"visit", "7"}.
RecordKey owner_of(std::string_view table, std::string key);
/// Whether the table's rows belong to records of that one.
bool belongs_to(std::string_view table, std::string_view owner);

std::vector<std::string> columns_of(Database& database, std::string_view table);

class RecordKeys {
 public:
  explicit RecordKeys(Database& database) : database_(database) {}

  std::string ref(const RecordKey& record);
  /// The references of every record of the kind that has this letter (0: themes), in the order of their keys.
  std::vector<std::string> refs_of(char letter);
  /// A theme where it is no reference. Nothing for a municipality that never was in the log, and for an unknown
  /// theme.
  std::optional<RecordKey> find(std::string_view ref);

 private:
  std::optional<RecordKey> find_municipality(std::string_view digits);
  std::optional<RecordKey> find_theme(std::string_view code);
  /// The official numbers of municipalities that were removed, by their keys.
  const std::map<std::string, std::string>& gone();

  Database& database_;
  std::optional<std::map<std::string, std::string>> gone_;
};

}  // namespace dialogg::storage
