#pragma once
// One operation applied backwards or forwards again, and what is in its way.

#include <cstdint>
#include <optional>

#include "storage/database/changes.hpp"
#include "storage/database/database.hpp"

namespace dialogg::storage {

enum class Direction { backwards, forwards };

/// A record that is in the way of an operation.
struct Obstacle {
  RecordKey record;
  std::optional<RecordKey> refers_to;  // what is not there, or would be there no longer
  std::optional<RecordKey> taken_by;   // the one that has its place: its number, say
};

class Reversal {
 public:
  Reversal(Database& database, Changes& changes) : database_(database), changes_(changes) {}

  enum class Index { follows, stays };  // the full text
  /// What stopped it, some of it perhaps applied; nothing where all of it is. REQUIRES: a transaction, to be rolled back then.
  /// Error{storage} where the operation's changes are damaged.
  std::optional<Obstacle> apply(std::int64_t operation, Direction direction, Index index);

 private:
  Obstacle obstacle_of(const Conflict& conflict);
  Obstacle first_dangling();
  std::optional<RecordKey> holder_of_place(const Conflict& conflict);

  Database& database_;
  Changes& changes_;
};

}  // namespace dialogg::storage
