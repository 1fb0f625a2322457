#include "storage/municipality_store.hpp"

#include "storage/list_table.hpp"
#include "storage/query.hpp"
#include "storage/row.hpp"
#include "storage/select.hpp"
#include "text/unicode.hpp"

namespace dialogg::storage {

using domain::Municipality;
using domain::MunicipalityLink;

namespace {

constexpr ListTable kThemes = DIALOGG_LIST_TABLE("municipality_theme", "municipality_id", "theme");
constexpr ListTable kChallenges = DIALOGG_LIST_TABLE("municipality_challenge", "municipality_id", "text");

constexpr const char* kSelect =
    "SELECT id, uid, created_at, updated_at, number, name, official_name, county, note, county_today, "
    "successor_id FROM municipality";
constexpr const char* kSelectLink = "SELECT id, number, name, county FROM municipality WHERE number = ?";
constexpr const char* kSelectUnlisted =
    "SELECT id, number, name, county FROM municipality WHERE number IS NULL AND sort_key = ? ORDER BY id";

Municipality row_to_municipality(SQLite::Statement& statement) {
  Municipality found;
  Row(statement) >> found.id >> found.stamp >> found.number >> found.name >> found.official_name >>
      found.county >> found.note >> found.county_today >> found.successor.id;
  return found;
}

std::optional<MunicipalityLink> link_of(SQLite::Statement& statement) {
  std::optional<MunicipalityLink> found;
  if (statement.executeStep()) {
    found.emplace();
    Row(statement) >> found->id >> found->number >> found->name >> found->county;
  }
  statement.reset();
  return found;
}

}  // namespace

void MunicipalityStore::insert(Municipality& municipality) {
  auto& statement = database_.statement(
      "INSERT INTO municipality (uid, created_at, updated_at, number, name, official_name, county, note, "
      "sort_key, county_today, successor_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  const std::string sort_key = text::sort_key(municipality.name);
  Bind(statement).uid(municipality.stamp.uid)
      << municipality.stamp.created_at << municipality.stamp.updated_at << municipality.number
      << municipality.name << municipality.official_name << municipality.county << municipality.note
      << sort_key << municipality.county_today << municipality.successor.id;
  statement.exec();
  municipality.id.value = database_.connection().getLastInsertRowid();
  insert_list(database_, kThemes, municipality.id.value, municipality.themes);
  insert_list(database_, kChallenges, municipality.id.value, municipality.challenges);
}

void MunicipalityStore::update(const Municipality& municipality) {
  auto& statement = database_.statement(
      "UPDATE municipality SET updated_at = ?, name = ?, official_name = ?, county = ?, note = ?, "
      "sort_key = ? WHERE id = ?");
  const std::string sort_key = text::sort_key(municipality.name);
  Bind(statement) << municipality.stamp.updated_at << municipality.name << municipality.official_name
                  << municipality.county << municipality.note << sort_key << municipality.id;
  statement.exec();
  update_list(database_, kThemes, municipality.id.value, municipality.themes);
  update_list(database_, kChallenges, municipality.id.value, municipality.challenges);
}

void MunicipalityStore::remove(domain::MunicipalityId id) {
  remove_list(database_, kThemes, id.value);
  remove_list(database_, kChallenges, id.value);
  auto& statement = database_.statement("DELETE FROM municipality WHERE id = ?");
  Bind(statement) << id;
  statement.exec();
}

void MunicipalityStore::select_others(Municipality& municipality) {
  if (municipality.successor.id) {
    auto& statement = database_.statement("SELECT id, number, name, county FROM municipality WHERE id = ?");
    Bind(statement) << municipality.successor.id;
    municipality.successor = link_of(statement).value();
  }
  municipality.themes = select_list<std::string>(database_, kThemes, municipality.id.value);
  municipality.challenges = select_list<domain::FreeText>(database_, kChallenges, municipality.id.value);
}

std::optional<Municipality> MunicipalityStore::find(domain::MunicipalityId id) {
  std::optional<Municipality> found;
  Query(kSelect).where("id = ?", id).for_each(database_, [&](SQLite::Statement& statement) {
    found = row_to_municipality(statement);
    select_others(*found);
  });
  return found;
}

std::optional<MunicipalityLink> MunicipalityStore::find_number(std::string_view number) {
  auto& statement = database_.statement(kSelectLink);
  Bind(statement) << number;
  return link_of(statement);
}

std::optional<MunicipalityLink> MunicipalityStore::find_unlisted(std::string_view name) {
  auto& statement = database_.statement(kSelectUnlisted);
  Bind(statement) << std::string_view(text::sort_key(name));
  return link_of(statement);
}

void MunicipalityStore::for_each(const domain::Filter& filter,
                                 const std::function<void(const Municipality&)>& each) {
  Query query(kSelect);
  query.in_place("id", filter).with_theme("municipality_theme", "municipality_id", "id", filter);
  query.then(" ORDER BY sort_key, number");
  query.for_each(database_, [&](SQLite::Statement& statement) {
    Municipality municipality = row_to_municipality(statement);
    select_others(municipality);
    each(municipality);
  });
}

namespace {

// Whether the municipality has something that may, or may not, be named; answered by indexes (0011_unnamed.sql), which order by
// naming: what is not 'yes' comes before or after it.
#define HAS(from, that) "EXISTS (SELECT 1 FROM " from " WHERE municipality_id = municipality.id AND " that ")"
#define HAS_BESIDE_YES(from, also) HAS(from, "naming < 'yes'" also) " OR " HAS(from, "naming > 'yes'" also)
#define HAS_WITH(record, that)                                                                           \
  "EXISTS (SELECT 1 FROM " record "_with JOIN " record " ON " record ".id = " record "_id WHERE " record \
  "_with.municipality_id = municipality.id AND " that ")"
#define PUBLISHED " AND status = 'published'"
#define HAS_NAMED \
  "(" HAS("meeting", "naming = 'yes'") " OR " HAS("visit", "naming = 'yes'") " OR " HAS( \
      "dialogue_group", "naming = 'yes'") " OR " HAS("example", "naming = 'yes'" PUBLISHED) " OR " HAS_WITH("meeting", "naming = 'yes'") " OR " HAS_WITH("visit", "naming = 'yes'") ")"
#define HAS_UNNAMED \
  "(" HAS("meeting INDEXED BY meeting_unnamed", "naming <> 'yes'") " OR " HAS_BESIDE_YES(       \
      "visit", "") " OR " HAS_BESIDE_YES("dialogue_group", "") " OR " HAS_BESIDE_YES("example", \
                                                                                     PUBLISHED) " OR " HAS_WITH("meeting", "naming <> 'yes'") " OR " HAS_WITH("visit", "naming <> 'yes'") ")"

}  // namespace

std::set<std::string> MunicipalityStore::counties(Counties which) {
  Query query("SELECT DISTINCT coalesce(county_today, county) FROM municipality");
  query.where("county IS NOT NULL");
  if (which != Counties::with_unnamed)
    query.where("number IS NOT NULL");
  if (which == Counties::nameable)
    query.where("(" HAS_NAMED " OR NOT " HAS_UNNAMED ")");
  if (which == Counties::with_unnamed)
    query.where(HAS_UNNAMED);
  std::set<std::string> counties;
  query.for_each(database_, [&](SQLite::Statement& row) { counties.insert(row.getColumn(0).getString()); });
  return counties;
}

std::vector<MunicipalityLink> MunicipalityStore::only_unnamed() {
  std::vector<MunicipalityLink> places;
  Query query("SELECT id, number, name, county FROM municipality");
  query.where(HAS_UNNAMED).where("NOT " HAS_NAMED).then(" ORDER BY id");
  query.for_each(database_, [&](SQLite::Statement& statement) {
    MunicipalityLink& place = places.emplace_back();
    Row(statement) >> place.id >> place.number >> place.name >> place.county;
  });
  return places;
}

std::optional<std::string> MunicipalityStore::used_by(domain::MunicipalityId id) {
  auto& statement = database_.statement(
      "SELECT 'V' || min(id) FROM visit WHERE municipality_id = ?1 HAVING count(*) > 0 UNION ALL "
      "SELECT 'M' || min(id) FROM meeting WHERE municipality_id = ?1 HAVING count(*) > 0 UNION ALL "
      "SELECT 'E' || min(id) FROM example WHERE municipality_id = ?1 HAVING count(*) > 0 UNION ALL "
      "SELECT 'G' || min(id) FROM dialogue_group WHERE municipality_id = ?1 HAVING count(*) > 0 UNION ALL "
      "SELECT 'P' || min(id) FROM pass_on WHERE municipality_id = ?1 HAVING count(*) > 0 UNION ALL "
      "SELECT 'C' || min(id) FROM contact WHERE municipality_id = ?1 HAVING count(*) > 0 UNION ALL "
      "SELECT 'A' || min(id) FROM approach WHERE municipality_id = ?1 HAVING count(*) > 0 UNION ALL "
      "SELECT 'K' || min(number) FROM municipality WHERE successor_id = ?1 HAVING count(*) > 0");
  Bind(statement) << id;
  return first_value<std::string>(statement);
}

std::optional<std::string> MunicipalityStore::shares(domain::MunicipalityId id) {
  auto& statement = database_.statement(
      "SELECT 'V' || min(visit_id) FROM visit_with WHERE municipality_id = ?1 HAVING count(*) > 0 UNION ALL "
      "SELECT 'M' || min(meeting_id) FROM meeting_with WHERE municipality_id = ?1 HAVING count(*) > 0");
  Bind(statement) << id;
  return first_value<std::string>(statement);
}

}  // namespace dialogg::storage
