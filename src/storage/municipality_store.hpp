#pragma once
// Municipalities in the log, and places that are none.

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "domain/filter.hpp"
#include "domain/municipality.hpp"
#include "storage/database/database.hpp"

namespace dialogg::storage {

class MunicipalityStore {
 public:
  explicit MunicipalityStore(Database& database) : database_(database) {}

  /// Gives it its id. REQUIRES: a stamp.
  void insert(domain::Municipality& municipality);
  void update(const domain::Municipality& municipality);
  /// REQUIRES: nothing points at it.
  void remove(domain::MunicipalityId id);

  std::optional<domain::Municipality> find(domain::MunicipalityId id);
  std::optional<domain::MunicipalityLink> find_number(std::string_view number);
  /// A place without a number, by its exact name in any case or spelling of å.
  std::optional<domain::MunicipalityLink> find_unlisted(std::string_view name);
  /// In the Norwegian order of names, then of numbers.
  void for_each(const domain::Filter& filter, const std::function<void(const domain::Municipality&)>& each);
  /// Those of today of municipalities in the log; `nameable`: of those with something that may be named, or with nothing;
  /// `with_unnamed`: of places with anything that may not be named.
  enum class Counties { all, nameable, with_unnamed };
  std::set<std::string> counties(Counties which);
  /// Those of which the log has meetings, visits, examples or groups, and none that may be named.
  std::vector<domain::MunicipalityLink> only_unnamed();
  /// Reference of a record that points at it: a visit, a meeting, an example, a group, a contact, an approach, or a
  /// municipality that became it.
  std::optional<std::string> used_by(domain::MunicipalityId id);
  /// Reference of a visit or a meeting that it shares with the one which that names first.
  std::optional<std::string> shares(domain::MunicipalityId id);

 private:
  void select_others(domain::Municipality& municipality);
  Database& database_;
};

}  // namespace dialogg::storage
