#pragma once
// The groups that a report of examples has, whatever it is grouped by. A group is a small number until all examples
// have been looked at; then the groups that are used get their order.

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "domain/theme.hpp"
#include "privacy/places.hpp"
#include "reports/parts/report_options.hpp"
#include "storage/example_listing.hpp"

namespace dialogg::reports {

class ExampleGroups {
 public:
  ExampleGroups(storage::Database& database, const ReportOptions& options, const privacy::Places& places);

  /// Looks up what decides about the examples from `first` to `last`, all at once.
  void prepare(domain::ExampleId first, domain::ExampleId last);
  /// The groups that the example stands in: in full in the first, as a link in the others. Valid until the next.
  /// REQUIRES: prepare() was told of it.
  const std::vector<std::uint16_t>& of(const storage::ExampleLine& line);

  struct Group {
    enum class Order { by_label, as_made, unnamed, without };  // where it stands among the others
    Order order = Order::by_label;
    std::string label;
    std::string told_apart_by;  // a code or number, where another group has the label
    bool used = false;
  };
  const std::vector<Group>& groups() const { return groups_; }
  /// Numbers of the groups that are used, in the order in which they stand.
  std::vector<std::uint16_t> in_order() const;

 private:
  void find_themes(const storage::ExampleLine& line);
  std::uint16_t of_municipality(const storage::ExampleLine& line);
  std::uint16_t of_county(const storage::ExampleLine& line);
  std::uint16_t make(Group group);
  std::uint16_t gathered(Group::Order order, messages::Message label);

  storage::ExampleListing listing_;
  const ReportOptions& options_;
  const privacy::Places& places_;
  struct ThemeOf {
    std::int64_t example;
    std::uint16_t theme;  // its group
  };
  std::vector<ThemeOf> themes_of_;     // by example; only themes that the report is about
  std::vector<domain::Theme> themes_;  // by code
  std::unordered_map<std::string, std::uint16_t> numbers_;
  std::vector<Group> groups_;
  std::vector<std::uint16_t> found_;
};

}  // namespace dialogg::reports
