#pragma once
// Examples in the log.

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "domain/example.hpp"
#include "domain/filter.hpp"
#include "storage/database/database.hpp"

namespace dialogg::storage {

class ExampleStore {
 public:
  explicit ExampleStore(Database& database) : database_(database) {}

  /// Gives it its id. REQUIRES: a stamp, a title, heard_on.
  void insert(domain::Example& example);
  void update(const domain::Example& example);
  void remove(domain::ExampleId id);
  std::optional<domain::Example> find(domain::ExampleId id);
  /// In the Norwegian order of titles, then ids. Only ids are sorted: each record is read as it is needed.
  void for_each(const domain::Filter& filter, const std::function<void(const domain::Example&)>& each);
  /// The first `most`, in the same order.
  std::vector<domain::ExampleId> first(const domain::Filter& filter, std::int64_t most);
  /// True where another example's title would be the same heading fragment (text::anchor).
  bool shares_anchor(const domain::Example& example);
  /// Another one, not withdrawn, with the same title (but for case and punctuation) from the same municipality.
  std::optional<domain::ExampleId> find_same(const domain::Example& example);

 private:
  Database& database_;
};

}  // namespace dialogg::storage
