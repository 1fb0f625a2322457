#pragma once
// The changesets of operations as they are stored, a few in one operation where it is large. None is given out that is not as it
// was written.

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/error.hpp"
#include "storage/database/database.hpp"

namespace dialogg::storage {

class OperationParts {
 public:
  explicit OperationParts(Database& database) : database_(database) {}

  /// REQUIRES: the operation's subject is stored already.
  void add(std::int64_t operation, int part, std::string_view changeset);
  /// `part` is 0, 1, …; nothing after the last. Error{storage} where it is not as it was written.
  std::optional<std::string> read(std::int64_t operation, int part);
  /// How many there are. Error{storage} where none is, or one is missing.
  int count(std::int64_t operation);

  struct Stored {
    std::int64_t operation = 0;
    int part = 0;
    std::string_view changeset;  // until the next one
    bool is_sound = true;        // as it was written
  };
  /// Every part, those of the oldest operation first. REQUIRES: `each` changes none.
  void for_each(const std::function<void(const Stored&)>& each);
  /// Another changeset in the place of this one, or none: what was in it can then not be taken back.
  void replace(std::int64_t operation, int part, std::string_view changeset);

  /// Gives every part that has none its checksum, where it can be read at all. For the migration that brought them.
  void seal();
  /// The operations that cannot be taken back or read; the oldest first.
  std::vector<std::int64_t> damaged();

 private:
  bool is_sound(std::int64_t operation);

  Database& database_;
};

/// What the operation changed cannot be read.
domain::Error damaged_history(std::int64_t operation);

}  // namespace dialogg::storage
