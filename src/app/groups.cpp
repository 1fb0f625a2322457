#include "app/groups.hpp"

#include "app/follow_ups.hpp"
#include "app/municipality_links.hpp"
#include "app/references.hpp"
#include "app/scrutiny.hpp"
#include "domain/charter.hpp"
#include "domain/error.hpp"
#include "domain/typed_names.hpp"
#include "storage/group_store.hpp"
#include "text/unicode.hpp"

namespace dialogg::app {

using domain::Error;
using domain::ErrorKind;
using domain::Group;
using messages::Message;
using messages::Phrase;
using storage::GroupStore;

namespace {

[[noreturn]] void refuse(std::string_view option, const Phrase& message) {
  Error error(ErrorKind::invalid, message);
  error.where = domain::option(option);
  throw error;
}

/// A host that is only half known may be the same one.
bool share_host(const Group& one, const Group& other) {
  const bool elsewhere =
      one.municipality.id && other.municipality.id && one.municipality.id != other.municipality.id;
  return !elsewhere && text::match_key(one.host_unit.written()) == text::match_key(other.host_unit.written());
}

void require_new_name(Desk& desk, const Group& group) {
  for (const domain::GroupId id : GroupStore(desk.database()).named(group.name.written())) {
    if (id != group.id && share_host(require_group(desk.database(), id), group))
      throw Error(ErrorKind::conflict, Phrase{Message::group_there, {id.ref(), group.name.written()}},
                  Phrase{Message::use_edit, {id.ref()}});
  }
}

/// Follows the parents up: a group cannot have grown out of itself.
void require_no_circle(Desk& desk, const Group& group) {
  for (auto parent = group.parent; parent; parent = require_group(desk.database(), *parent).parent)
    if (parent == group.id)
      refuse("--parent", {Message::group_own_ancestor, {group.id.ref()}});
}

/// What must hold for every group.
void check(Desk& desk, Group& group) {
  if (group.name.empty())
    refuse("--name", Message::forms_text_missing);
  resolve_municipality(desk, group.municipality);
  if (group.id && group.fed_by == group.id)
    refuse("--fed-by", {Message::group_feeds_itself, {group.id.ref()}});
  if (group.fed_by)
    require_group(desk.database(), *group.fed_by);
  require_no_circle(desk, group);
  require_new_name(desk, group);
}

}  // namespace

void add_group(Desk& desk, Group& group) {
  check(desk, group);
  group.stamp = desk.new_stamp();
  GroupStore(desk.database()).insert(group);
  desk.operation.touch(group.id.ref());
  scrutinise(desk, group, {reserve_of(group)});
}

Group require_group(storage::Database& database, domain::GroupId id) {
  if (auto group = GroupStore(database).find(id))
    return *group;
  throw no_such_record(id.ref(), "groups");
}

void edit_group(Desk& desk, Group& group) {
  check(desk, group);
  group.stamp.updated_at = desk.operation.now();
  GroupStore groups(desk.database());
  groups.update(group);
  if (group.naming != domain::Naming::yes)
    groups.withhold_names(group);
  desk.operation.touch(group.id.ref());
  scrutinise(desk, group, {reserve_of(group)});
}

void require_group_named(storage::Database& database, domain::GroupId group, const std::string& ref,
                         domain::Naming before, domain::Naming after) {
  if (!group || after != domain::Naming::yes || before == domain::Naming::yes)
    return;
  if (require_group(database, group).naming == domain::Naming::yes)
    return;
  Error error(ErrorKind::conflict, Phrase{Message::session_of_unnamed_group, {ref, group.ref()}},
              Phrase{Message::session_of_unnamed_group_mend, {group.ref()}});
  error.where = domain::option("--naming");
  throw error;
}

void remove_group(Desk& desk, domain::GroupId id) {
  GroupStore groups(desk.database());
  require_group(desk.database(), id);
  require_unused(id.ref(), groups.used_by(id));
  require_without_follow_ups(desk.database(), id.ref(), domain::GroupId::letter, id.value);
  groups.remove(id);
  desk.operation.touch(id.ref());
}

Phrase breach_phrase(const Group& group, const domain::Breach& breach) {
  using Kind = domain::Breach::Kind;
  if (breach.kind == Kind::no_user)
    return {Message::charter_no_user, {group.id.ref()}};
  return {breach.kind == Kind::staff_decided ? Message::charter_staff_decided
                                             : Message::charter_municipality_decided,
          {group.id.ref(), breach.text.written()}};
}

void warn_of_charter(Desk& desk, const Group& group, const domain::Meeting& session) {
  if (session.date && group.began && session.date->last_day() < group.began->first_day())
    desk.warnings.push_back({Message::session_before_group, {group.id.ref(), group.began->iso()}});
  for (const domain::Breach& breach : domain::breaches(group, session))
    desk.warnings.push_back(breach_phrase(group, breach));
}

}  // namespace dialogg::app
