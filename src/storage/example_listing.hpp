#pragma once
// The examples of a report: first where each one stands, so little of it that a hundred thousand can be sorted
// in memory; then one at a time, as it is printed. The records themselves are ExampleStore's.

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/example.hpp"
#include "domain/filter.hpp"
#include "storage/database/database.hpp"

namespace dialogg::storage {

/// What decides an example's place in a report.
struct ExampleLine {
  domain::ExampleId id;
  domain::MunicipalityId municipality;
  domain::Naming naming{};
  std::optional<domain::Level> level;
  std::string_view anchor;  // of its title, until the next line
};

class ExampleListing {
 public:
  explicit ExampleListing(Database& database) : database_(database) {}

  /// In the Norwegian order of titles, then ids.
  void for_each_line(const domain::Filter& filter, const std::function<void(const ExampleLine&)>& each);
  /// The codes of its themes, in their order.
  void for_each_theme(domain::ExampleId id, const std::function<void(std::string_view)>& each);
  /// Those of every example from `first` to `last`, both among them: by id, then in their order.
  void for_each_theme(domain::ExampleId first, domain::ExampleId last,
                      const std::function<void(domain::ExampleId, std::string_view)>& each);
  /// Fills `example` with all but its stamp, themes, photos, and its municipality's name, number and county;
  /// its strings keep their memory from the one before. False where there is none.
  bool read(domain::ExampleId id, domain::Example& example);
  std::string title(domain::ExampleId id);
  /// Examples that have photos.
  std::vector<domain::ExampleId> with_photos();
  std::vector<domain::MunicipalityLink> municipalities();

 private:
  Database& database_;
};

}  // namespace dialogg::storage
