#include "storage/example_store.hpp"

#include "storage/example_conditions.hpp"
#include "storage/list_table.hpp"
#include "storage/row.hpp"
#include "storage/select.hpp"
#include "text/unicode.hpp"

namespace dialogg::storage {

using domain::Example;
using domain::ExampleId;

namespace {

constexpr ListTable kThemes = DIALOGG_LIST_TABLE("example_theme", "example_id", "theme");
constexpr ListTable kPhotos = {
    "INSERT INTO example_photo VALUES (?, ?, ?, ?, ?, ?)", "DELETE FROM example_photo WHERE example_id = ?",
    "SELECT path, caption, credit, consent FROM example_photo WHERE example_id = ? ORDER BY position"};

constexpr const char* kInsert =
    "INSERT INTO example (uid, created_at, updated_at, title, summary, meeting_id, municipality_id, "
    "heard_on, "
    "naming, level, target_group, challenge, practice, carried_out_by, user_part, effect, claimed_by, "
    "prerequisites, obstacles, lessons, maturity, source, status, reason, sort_key, anchor) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

constexpr const char* kUpdate =
    "UPDATE example SET updated_at = ?, title = ?, summary = ?, meeting_id = ?, municipality_id = ?, "
    "heard_on = ?, naming = ?, level = ?, target_group = ?, challenge = ?, practice = ?, "
    "carried_out_by = ?, user_part = ?, effect = ?, claimed_by = ?, prerequisites = ?, obstacles = ?, "
    "lessons = ?, maturity = ?, source = ?, status = ?, reason = ?, sort_key = ?, anchor = ? WHERE id = ?";

constexpr const char* kSelect =
    "SELECT example.id, example.uid, example.created_at, example.updated_at, title, summary, meeting_id, "
    "municipality_id, municipality.number, municipality.name, municipality.county, heard_on, naming, level, "
    "target_group, challenge, practice, carried_out_by, user_part, effect, claimed_by, prerequisites, "
    "obstacles, lessons, maturity, source, status, reason "
    "FROM example LEFT JOIN municipality ON municipality.id = municipality_id WHERE example.id = ?";

constexpr std::int64_t kAll = -1;  // as SQLite's LIMIT has it

/// What is made of the title; it must live until the statement has run.
struct Keys {
  explicit Keys(const Example& example)
      : sort_key(text::sort_key(example.title.written())), anchor(text::anchor(example.title.written())) {}

  std::string sort_key, anchor;
};

/// Everything that an update may change.
void bind_fields(Bind& bind, const Example& example, const Keys& keys) {
  bind << example.stamp.updated_at << example.title << example.summary << example.meeting
       << example.municipality.id << example.heard_on << example.naming << example.level
       << example.target_group << example.challenge << example.practice << example.carried_out_by
       << example.user_part << example.effect << example.claimed_by << example.prerequisites
       << example.obstacles << example.lessons << example.maturity << example.source << example.status
       << example.reason;
  bind.exactly(keys.sort_key).exactly(keys.anchor);
}

Example row_to_example(SQLite::Statement& statement) {
  Example example;
  Row(statement) >> example.id >> example.stamp >> example.title >> example.summary >> example.meeting >>
      example.municipality.id >> example.municipality.number >> example.municipality.name >>
      example.municipality.county >> example.heard_on >> example.naming >> example.level >>
      example.target_group >> example.challenge >> example.practice >> example.carried_out_by >>
      example.user_part >> example.effect >> example.claimed_by >> example.prerequisites >>
      example.obstacles >> example.lessons >> example.maturity >> example.source >> example.status >>
      example.reason;
  return example;
}

void insert_photos(Database& database, const Example& example) {
  int position = 0;
  for (const domain::Photo& photo : example.photos) {
    auto& statement = database.statement(kPhotos.insert);
    Bind(statement) << example.id << position++ << photo.path << photo.caption << photo.credit
                    << photo.consent;
    statement.exec();
  }
}

std::vector<domain::Photo> select_photos(Database& database, ExampleId id) {
  auto& statement = database.statement(kPhotos.select);
  Bind(statement) << id;
  std::vector<domain::Photo> photos;
  while (statement.executeStep()) {
    domain::Photo& photo = photos.emplace_back();
    Row(statement) >> photo.path >> photo.caption >> photo.credit >> photo.consent;
  }
  statement.reset();
  return photos;
}

}  // namespace

void ExampleStore::insert(Example& example) {
  auto& statement = database_.statement(kInsert);
  const Keys keys(example);
  Bind bind(statement);
  bind.uid(example.stamp.uid) << example.stamp.created_at;
  bind_fields(bind, example, keys);
  statement.exec();
  example.id.value = database_.connection().getLastInsertRowid();
  insert_list(database_, kThemes, example.id.value, example.themes);
  insert_photos(database_, example);
}

void ExampleStore::update(const Example& example) {
  auto& statement = database_.statement(kUpdate);
  const Keys keys(example);
  Bind bind(statement);
  bind_fields(bind, example, keys);
  bind << example.id;
  statement.exec();
  update_list(database_, kThemes, example.id.value, example.themes);
  if (select_photos(database_, example.id) == example.photos)
    return;
  remove_list(database_, kPhotos, example.id.value);
  insert_photos(database_, example);
}

void ExampleStore::remove(ExampleId id) {
  remove_list(database_, kThemes, id.value);
  remove_list(database_, kPhotos, id.value);
  auto& statement = database_.statement("DELETE FROM example WHERE id = ?");
  Bind(statement) << id;
  statement.exec();
}

std::optional<Example> ExampleStore::find(ExampleId id) {
  auto& statement = database_.statement(kSelect);
  Bind(statement) << id;
  auto found = first_row(statement, row_to_example);
  if (found) {
    found->themes = select_list<std::string>(database_, kThemes, id.value);
    found->photos = select_photos(database_, id);
  }
  return found;
}

std::vector<ExampleId> ExampleStore::first(const domain::Filter& filter, std::int64_t most) {
  Query query("SELECT id FROM example");
  add_example_conditions(query, filter);
  query.then(" ORDER BY sort_key, id LIMIT " + std::to_string(most));
  std::vector<ExampleId> ids;
  query.for_each(database_, [&](SQLite::Statement& statement) { Row(statement) >> ids.emplace_back(); });
  return ids;
}

void ExampleStore::for_each(const domain::Filter& filter, const std::function<void(const Example&)>& each) {
  for (const ExampleId id : first(filter, kAll))
    if (const auto example = find(id))
      each(*example);
}

bool ExampleStore::shares_anchor(const Example& example) {
  auto& statement = database_.statement("SELECT 1 FROM example WHERE anchor = ? AND id <> ?");
  const std::string anchor = text::anchor(example.title.written());
  Bind(statement).exactly(anchor) << example.id.value;
  const bool shares = statement.executeStep();
  statement.reset();
  return shares;
}

std::optional<ExampleId> ExampleStore::find_same(const Example& example) {
  // Titles without a letter all have the empty anchor. "+": the municipality's index would find thousands.
  auto& statement = database_.statement(
      "SELECT id FROM example WHERE anchor = ?1 AND (?1 <> '' OR title = ?2) AND +municipality_id IS ?3 "
      "AND status <> 'withdrawn' AND id <> ?4 LIMIT 1");
  const std::string anchor = text::anchor(example.title.written());
  Bind(statement).exactly(anchor) << example.title << example.municipality.id << example.id.value;
  return first_value<ExampleId>(statement);
}

}  // namespace dialogg::storage
