#include "kinds/unreadable.hpp"

#include "kinds/kind.hpp"
#include "storage/database/record_keys.hpp"

namespace dialogg::kinds {

void for_each_unreadable(storage::Database& database,
                         const std::function<void(const std::string& ref, const domain::Error& why)>& found) {
  storage::RecordKeys keys(database);
  for (const Kind& kind : all()) {
    const auto record = kind.make();
    for (const std::string& ref : keys.refs_of(kind.letter)) {
      try {
        record->load(database, ref);
      } catch (const domain::Error& why) {
        found(ref, why);
      }
    }
  }
}

}  // namespace dialogg::kinds
