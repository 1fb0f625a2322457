#include "storage/theme_store.hpp"

#include <algorithm>

#include "domain/municipality.hpp"
#include "storage/list_table.hpp"
#include "storage/row.hpp"
#include "storage/select.hpp"

namespace dialogg::storage {

using domain::Theme;

void ThemeStore::insert(const Theme& theme) {
  auto& statement = database_.statement(
      "INSERT INTO theme (code, uid, created_at, updated_at, nb, nn, en) VALUES (?, ?, ?, ?, ?, ?, ?)");
  Bind bind(statement);
  bind << theme.code;
  bind.uid(theme.stamp.uid) << theme.stamp.created_at << theme.stamp.updated_at << theme.nb << theme.nn
                            << theme.en;
  statement.exec();
}

void ThemeStore::update(const Theme& theme) {
  auto& statement =
      database_.statement("UPDATE theme SET updated_at = ?, nb = ?, nn = ?, en = ? WHERE code = ?");
  Bind(statement) << theme.stamp.updated_at << theme.nb << theme.nn << theme.en << theme.code;
  statement.exec();
}

void ThemeStore::remove(std::string_view code) {
  auto& statement = database_.statement("DELETE FROM theme WHERE code = ?");
  Bind(statement) << code;
  statement.exec();
}

bool ThemeStore::has(std::string_view code) {
  auto& statement = database_.statement("SELECT 1 FROM theme WHERE code = ?");
  Bind(statement) << code;
  const bool found = statement.executeStep();
  statement.reset();
  return found;
}

std::vector<Theme> ThemeStore::all() {
  auto& statement =
      database_.statement("SELECT code, uid, created_at, updated_at, nb, nn, en FROM theme ORDER BY code");
  std::vector<Theme> themes;
  while (statement.executeStep()) {
    Theme& theme = themes.emplace_back();
    Row(statement) >> theme.code >> theme.stamp >> theme.nb >> theme.nn >> theme.en;
  }
  statement.reset();
  return themes;
}

std::vector<std::string> ThemeStore::without_example() {
  return first_column<std::string>(database_.statement(
      "SELECT code FROM theme WHERE (EXISTS (SELECT 1 FROM visit_theme WHERE theme = code) "
      "OR EXISTS (SELECT 1 FROM municipality_theme WHERE theme = code) "
      "OR EXISTS (SELECT 1 FROM meeting_theme WHERE theme = code)) "
      "AND NOT EXISTS (SELECT 1 FROM example_theme JOIN example ON example.id = example_id "
      "WHERE theme = code AND status = 'published') ORDER BY code"));
}

namespace {

/// A kind of record that has themes.
struct Themed {
  const char* owners;  // id and reference of those with a theme
  const char* touch;
  ListTable themes;
};

#define THEMED(table, ref)                                                                      \
  {                                                                                             \
    "SELECT " table ".id, " ref " FROM " table " JOIN " table "_theme ON " table "_id = " table \
    ".id "                                                                                      \
    "WHERE theme = ? ORDER BY " table ".id",                                                    \
        "UPDATE " table " SET updated_at = ? WHERE id = ?",                                     \
        DIALOGG_LIST_TABLE(table "_theme", table "_id", "theme")                                \
  }

constexpr Themed kThemed[] = {
    THEMED("municipality", "'K' || coalesce(number, 10000 + municipality.id)"),
    THEMED("visit", "'V' || visit.id"),
    THEMED("meeting", "'M' || meeting.id"),
    THEMED("example", "'E' || example.id"),
};

void replace_in(std::vector<std::string>& themes, const std::string& code, const std::string& instead) {
  const bool has_both = std::ranges::find(themes, instead) != themes.end();
  if (has_both)
    std::erase(themes, code);
  else
    std::ranges::replace(themes, code, instead);
}

}  // namespace

std::vector<std::string> ThemeStore::replace(const std::string& code, const std::string& instead,
                                             const std::string& now) {
  std::vector<std::string> refs;
  for (const Themed& kind : kThemed) {
    std::vector<std::pair<std::int64_t, std::string>> owners;
    auto& select = database_.statement(kind.owners);
    Bind(select) << code;
    while (select.executeStep()) {
      auto& [id, ref] = owners.emplace_back();
      Row(select) >> id >> ref;
    }
    select.reset();
    for (const auto& [id, ref] : owners) {
      std::vector<std::string> themes = select_list<std::string>(database_, kind.themes, id);
      replace_in(themes, code, instead);
      update_list(database_, kind.themes, id, themes);
      auto& touch = database_.statement(kind.touch);
      Bind(touch) << now << id;
      touch.exec();
      refs.push_back(ref);
    }
  }
  return refs;
}

std::optional<std::string> ThemeStore::used_by(std::string_view code) {
  auto& statement = database_.statement(
      "SELECT 'M' || min(meeting_id) FROM meeting_theme WHERE theme = ?1 HAVING count(*) > 0 UNION ALL "
      "SELECT 'E' || min(example_id) FROM example_theme WHERE theme = ?1 HAVING count(*) > 0 UNION ALL "
      "SELECT 'V' || min(visit_id) FROM visit_theme WHERE theme = ?1 HAVING count(*) > 0 UNION ALL "
      "SELECT 'K' || coalesce(number, 10000 + id) FROM municipality_theme "
      "JOIN municipality ON id = municipality_id WHERE theme = ?1 LIMIT 1");
  Bind(statement) << code;
  return first_value<std::string>(statement);
}

}  // namespace dialogg::storage
