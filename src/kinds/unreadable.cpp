#include "kinds/unreadable.hpp"

#include "kinds/kind.hpp"
#include "storage/database/record_keys.hpp"

namespace dialogg::kinds {

namespace {

/// All at once, which is much quicker than one by one.
bool are_readable(Record& record, storage::Database& database, std::size_t records) {
  try {
    record.for_each(database, {}, [&records] { --records; });
  } catch (const domain::Error&) {
    return false;
  }
  return records == 0;
}

}  // namespace

void for_each_unreadable(storage::Database& database,
                         const std::function<void(const std::string& ref, const domain::Error& why)>& found) {
  storage::RecordKeys keys(database);
  for (const Kind& kind : all()) {
    const auto record = kind.make();
    const std::vector<std::string> refs = keys.refs_of(kind.letter);
    if (are_readable(*record, database, refs.size()))
      continue;
    for (const std::string& ref : refs) {
      try {
        record->load(database, ref);
      } catch (const domain::Error& why) {
        found(ref, why);
      }
    }
  }
}

}  // namespace dialogg::kinds
