#pragma once
// Groups in the log.

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "domain/filter.hpp"
#include "domain/group.hpp"
#include "storage/database/database.hpp"

namespace dialogg::storage {

class GroupStore {
 public:
  explicit GroupStore(Database& database) : database_(database) {}

  /// Gives it its id. REQUIRES: a stamp, a name; a municipality with id, or none.
  void insert(domain::Group& group);
  /// Writes what differs. REQUIRES: it is stored.
  void update(const domain::Group& group);
  /// REQUIRES: nothing refers to it.
  void remove(domain::GroupId id);
  std::optional<domain::Group> find(domain::GroupId id);
  /// The group whose session the meeting was; nothing where it was none.
  std::optional<domain::Group> of_meeting(domain::MeetingId id);
  /// In the order of their names.
  void for_each(const domain::Filter& filter, const std::function<void(const domain::Group&)>& each);
  /// Those with this name, in any case and spelling of å.
  std::vector<domain::GroupId> named(const std::string& name);
  /// Those that grew out of it.
  std::vector<domain::GroupId> grown_out_of(domain::GroupId id);
  /// Gives its sessions, held and planned, that may be named the group's own answer.
  void withhold_names(const domain::Group& group);
  /// One record that refers to it ("M12"); empty where none does.
  std::string used_by(domain::GroupId id);

 private:
  void insert_lists(const domain::Group& group);
  void update_lists(const domain::Group& group);
  void select_lists(domain::Group& group);
  Database& database_;
};

}  // namespace dialogg::storage
