#pragma once
// Whether a record may be named, by its reference.

#include <string_view>

#include "storage/database/database.hpp"

namespace dialogg::storage {

class NamingStore {
 public:
  explicit NamingStore(Database& database) : database_(database) {}

  /// False for a visit, meeting, example or group that may not be named; true for what has no such reserve of its own, and for
  /// what is no reference.
  bool may_name(std::string_view ref);

 private:
  Database& database_;
};

}  // namespace dialogg::storage
