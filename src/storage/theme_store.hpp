#pragma once
// The vocabulary of themes in the log.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/theme.hpp"
#include "storage/database/database.hpp"

namespace dialogg::storage {

class ThemeStore {
 public:
  explicit ThemeStore(Database& database) : database_(database) {}

  /// REQUIRES: a stamp; a code that is not taken.
  void insert(const domain::Theme& theme);
  void update(const domain::Theme& theme);
  /// REQUIRES: nothing has it.
  void remove(std::string_view code);
  bool has(std::string_view code);
  /// In the order of their codes.
  std::vector<domain::Theme> all();
  /// Codes of those that a visit, a municipality or a meeting has, and no published example; in the same order.
  std::vector<std::string> without_example();
  /// Gives the records that have `code` the theme `instead`, once each and in the same place. Returns their references.
  std::vector<std::string> replace(const std::string& code, const std::string& instead,
                                   const std::string& now);
  /// Reference of a record that has it.
  std::optional<std::string> used_by(std::string_view code);

 private:
  Database& database_;
};

}  // namespace dialogg::storage
