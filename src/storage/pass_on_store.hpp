#pragma once
// Pass-ons in the log.

#include <functional>
#include <optional>
#include <vector>

#include "domain/filter.hpp"
#include "domain/pass_on.hpp"
#include "storage/database/database.hpp"
#include "storage/query.hpp"

namespace dialogg::storage {

class PassOnStore {
 public:
  explicit PassOnStore(Database& database) : database_(database) {}

  /// Gives it its id. REQUIRES: a stamp, an example, a municipality with id, a date.
  void insert(domain::PassOn& pass_on);
  /// REQUIRES: it is stored.
  void update(const domain::PassOn& pass_on);
  void remove(domain::PassOnId id);
  std::optional<domain::PassOn> find(domain::PassOnId id);
  /// Of this example to this municipality.
  std::optional<domain::PassOn> find(domain::ExampleId example, domain::MunicipalityId to);
  /// In the order of their dates, then ids.
  void for_each(const domain::Filter& filter, const std::function<void(const domain::PassOn&)>& each);
  /// In the same order.
  std::vector<domain::PassOn> of_example(domain::ExampleId example);
  /// Of examples from this municipality; to it. In the same order.
  std::vector<domain::PassOn> from(domain::MunicipalityId municipality);
  std::vector<domain::PassOn> to(domain::MunicipalityId municipality);
  /// Examples that were passed on, in the order of their ids.
  std::vector<domain::ExampleId> examples();
  /// One that refers to the record; nothing where none does.
  std::optional<domain::PassOnId> of(domain::ExampleId example);
  std::optional<domain::PassOnId> at(domain::VisitId visit);
  std::optional<domain::PassOnId> at(domain::MeetingId meeting);
  /// Not settled, of an example that is not withdrawn, with a review before `until`; in the order of those days.
  std::vector<domain::PassOn> to_review(domain::Date until);

 private:
  std::vector<domain::PassOn> all(const Query& query);
  Database& database_;
};

}  // namespace dialogg::storage
