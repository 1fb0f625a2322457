#include "storage/group_store.hpp"

#include "storage/list_table.hpp"
#include "storage/query.hpp"
#include "storage/select.hpp"
#include "text/unicode.hpp"

namespace dialogg::storage {

using domain::Group;

namespace {

#define GROUP_TEXTS(list)                                                                                 \
  {                                                                                                       \
    "INSERT INTO dialogue_group_text (group_id, list, position, text) VALUES (?, '" list "', ?, ?)",      \
        "DELETE FROM dialogue_group_text WHERE group_id = ? AND list = '" list "'",                       \
        "SELECT text FROM dialogue_group_text WHERE group_id = ? AND list = '" list "' ORDER BY position" \
  }

struct Texts {
  ListTable table;
  domain::FreeTexts Group::*list;
};
constexpr Texts kTexts[] = {{GROUP_TEXTS("venue"), &Group::venues},
                            {GROUP_TEXTS("spread-goal"), &Group::spread_goals},
                            {GROUP_TEXTS("principle"), &Group::principles},
                            {GROUP_TEXTS("channel"), &Group::channels}};

constexpr const char* kSelect =
    "SELECT dialogue_group.id, dialogue_group.uid, dialogue_group.created_at, dialogue_group.updated_at, "
    "dialogue_group.name, municipality_id, municipality.number, municipality.name, municipality.county, "
    "host_unit, kind, status, user_led, origin, question, began, days_to_start, cadence, purpose, "
    "recruitment, "
    "rotating, parent_id, fed_by_id, naming FROM dialogue_group "
    "LEFT JOIN municipality ON municipality.id = municipality_id";

Group row_to_group(SQLite::Statement& statement) {
  Group group;
  Row(statement) >> group.id >> group.stamp >> group.name >> group.municipality.id >>
      group.municipality.number >> group.municipality.name >> group.municipality.county >> group.host_unit >>
      group.kind >> group.status >> group.user_led >> group.origin >> group.question >> group.began >>
      group.days_to_start >> group.cadence >> group.purpose >> group.recruitment >> group.rotating >>
      group.parent >> group.fed_by >> group.naming;
  return group;
}

void bind_fields(Bind& bind, const Group& group, const std::string& sort_key) {
  bind << group.stamp.updated_at << group.name << group.municipality.id << group.host_unit << group.kind
       << group.status << group.user_led << group.origin << group.question << group.began
       << group.days_to_start << group.cadence << group.purpose << group.recruitment << group.rotating
       << group.parent << group.fed_by << group.naming << sort_key;
}

}  // namespace

void GroupStore::insert(Group& group) {
  auto& statement = database_.statement(
      "INSERT INTO dialogue_group (uid, created_at, updated_at, name, municipality_id, host_unit, kind, "
      "status, "
      "user_led, origin, question, began, days_to_start, cadence, purpose, recruitment, rotating, parent_id, "
      "fed_by_id, naming, sort_key) "
      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  const std::string sort_key = text::sort_key(group.name.written());
  Bind bind(statement);
  bind.uid(group.stamp.uid) << group.stamp.created_at;
  bind_fields(bind, group, sort_key);
  statement.exec();
  group.id.value = database_.connection().getLastInsertRowid();
  insert_lists(group);
}

void GroupStore::update(const Group& group) {
  auto& statement = database_.statement(
      "UPDATE dialogue_group SET updated_at = ?, name = ?, municipality_id = ?, host_unit = ?, kind = ?, "
      "status = ?, user_led = ?, origin = ?, question = ?, began = ?, days_to_start = ?, cadence = ?, "
      "purpose = ?, recruitment = ?, rotating = ?, parent_id = ?, fed_by_id = ?, naming = ?, sort_key = ? "
      "WHERE id = ?");
  const std::string sort_key = text::sort_key(group.name.written());
  Bind bind(statement);
  bind_fields(bind, group, sort_key);
  bind << group.id;
  statement.exec();
  update_lists(group);
}

void GroupStore::remove(domain::GroupId id) {
  for (const Texts& texts : kTexts) remove_list(database_, texts.table, id.value);
  auto& statement = database_.statement("DELETE FROM dialogue_group WHERE id = ?");
  Bind(statement) << id;
  statement.exec();
}

void GroupStore::insert_lists(const Group& group) {
  for (const Texts& texts : kTexts) insert_list(database_, texts.table, group.id.value, group.*texts.list);
}

void GroupStore::update_lists(const Group& group) {
  for (const Texts& texts : kTexts) update_list(database_, texts.table, group.id.value, group.*texts.list);
}

void GroupStore::select_lists(Group& group) {
  for (const Texts& texts : kTexts)
    group.*texts.list = select_list<domain::FreeText>(database_, texts.table, group.id.value);
}

std::optional<Group> GroupStore::of_meeting(domain::MeetingId id) {
  auto& statement = database_.statement("SELECT group_id FROM meeting WHERE id = ? AND group_id IS NOT NULL");
  Bind(statement) << id;
  const auto group = first_value<domain::GroupId>(statement);
  return group ? find(*group) : std::nullopt;
}

std::optional<Group> GroupStore::find(domain::GroupId id) {
  auto found = Query(kSelect).where("dialogue_group.id = ?", id).first(database_, row_to_group);
  if (found)
    select_lists(*found);
  return found;
}

void GroupStore::for_each(const domain::Filter& filter, const std::function<void(const Group&)>& each) {
  Query query(kSelect);
  query.in_place("municipality_id", filter);
  if (filter.group_status)
    query.where("status = ?", *filter.group_status);
  query.then(" ORDER BY dialogue_group.sort_key, dialogue_group.id");
  query.for_each(database_, [&](SQLite::Statement& statement) {
    Group group = row_to_group(statement);
    select_lists(group);
    each(group);
  });
}

std::vector<domain::GroupId> GroupStore::named(const std::string& name) {
  auto& statement = database_.statement("SELECT id FROM dialogue_group WHERE sort_key = ? ORDER BY id");
  const std::string sort_key = text::sort_key(name);
  Bind(statement) << sort_key;
  return first_column<domain::GroupId>(statement);
}

std::vector<domain::GroupId> GroupStore::grown_out_of(domain::GroupId id) {
  auto& statement = database_.statement("SELECT id FROM dialogue_group WHERE parent_id = ? ORDER BY id");
  Bind(statement) << id;
  return first_column<domain::GroupId>(statement);
}

void GroupStore::withhold_names(const Group& group) {
  for (const char* sql :
       {"UPDATE meeting SET naming = ?, updated_at = ? WHERE group_id = ? AND naming = 'yes'",
        "UPDATE visit SET naming = ?, updated_at = ? WHERE group_id = ? AND naming = 'yes'"}) {
    auto& statement = database_.statement(sql);
    Bind(statement) << group.naming << group.stamp.updated_at << group.id;
    statement.exec();
  }
}

std::string GroupStore::used_by(domain::GroupId id) {
  auto& statement = database_.statement(
      "SELECT 'M' || id FROM meeting WHERE group_id = ?1 UNION ALL SELECT 'V' || id FROM visit WHERE "
      "group_id = ?1 "
      "UNION ALL SELECT 'S' || id FROM statement WHERE group_id = ?1 "
      "UNION ALL SELECT 'I' || id FROM initiative WHERE group_id = ?1 "
      "UNION ALL SELECT 'G' || id FROM dialogue_group WHERE parent_id = ?1 OR fed_by_id = ?1 LIMIT 1");
  Bind(statement) << id;
  const auto refs = first_column<std::string>(statement);
  return refs.empty() ? "" : refs.front();
}

}  // namespace dialogg::storage
