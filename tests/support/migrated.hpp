#pragma once
// A log as earlier versions left it, for tests of what migrations make of it.

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "storage/meeting_store.hpp"
#include "support/sample_log.hpp"
#include "support/temporary_folder.hpp"

namespace dialogg::support {

using storage::Access;
using storage::Database;
using Rows = std::vector<std::string>;

// The columns that each record begins with.
#define STAMP "uid, created_at, updated_at"
#define STAMPED "randomblob(16), '2026-11-21T09:30:00Z', '2026-11-21T09:30:00Z'"

constexpr const char* kPlaces = "INSERT INTO municipality (" STAMP
                                ", number, name, official_name, sort_key) VALUES "
                                "(" STAMPED
                                ", '1508', 'Ålesund', 'Ålesund', 'z'), "
                                "(" STAMPED ", '1506', 'Molde', 'Molde', 'm')";
constexpr const char* kVisit = "INSERT INTO visit (" STAMP
                               ", municipality_id, date, status, naming) VALUES "
                               "(" STAMPED ", 1, '2026-12', 'agreed', 'no')";
constexpr const char* kMeetings = "INSERT INTO meeting (" STAMP
                                  ", kind, date, municipality_id, visit_id, naming) VALUES "
                                  "(" STAMPED
                                  ", 'group-session', '2026-11-20', 1, 1, 'no'), "
                                  "(" STAMPED
                                  ", 'dialogue-meeting', '2026-05', 1, NULL, 'yes'), "
                                  "(" STAMPED ", 'dialogue-meeting', '2026-06-01', 2, NULL, 'yes')";
constexpr const char* kAttendance =
    "INSERT INTO meeting_attendance VALUES (1, 0, 'lived-experience', NULL, NULL), "
    "(1, 1, 'nav', 2, 'NAV Ålesund')";
constexpr const char* kExamples =
    "INSERT INTO example (" STAMP
    ", title, meeting_id, municipality_id, heard_on, naming, "
    "status, sort_key, anchor) VALUES "
    "(" STAMPED
    ", 'Ærlig talt', 1, 1, '2026-11-20', 'yes', 'published', 'zz', 'ærlig-talt'), "
    "(" STAMPED ", 'Kafé', NULL, 2, '2026-06-01', 'no', 'draft', 'k', 'kafé')";

/// A log as the versions before `name` left it, with rows of that time; then brought up to date.
class Migrated {
 public:
  Migrated(std::string_view name, std::initializer_list<const char*> rows) {
    const auto steps = storage::migrations();
    const auto step = std::ranges::find(steps, name, &storage::Migration::name);
    REQUIRE(step != steps.end());
    Database old(path(), Access::write, std::span(steps.begin(), step));
    for (const char* sql : rows) old.execute(sql);
    // A log in which nothing was done would go when it is closed.
    old.execute("INSERT INTO operation (created_at, command, records, state) VALUES ('', 'test', 1, 'done')");
  }

  Database open() {
    Database database(path(), Access::write);
    CHECK(database.schema_version() == static_cast<int>(storage::migrations().size()));
    CHECK(rows(database, "PRAGMA integrity_check") == Rows{"ok"});
    CHECK(rows(database, "SELECT \"table\" FROM pragma_foreign_key_check").empty());
    return database;
  }

 private:
  std::string path() const { return folder_.path("log.db"); }
  TemporaryFolder folder_;
};

/// The meetings of the place, in the order of time: "M2 M1 ".
inline std::string refs_in(Database& database, domain::MunicipalityId place) {
  domain::Filter filter;
  filter.municipality = place;
  std::string refs;
  storage::MeetingStore(database).for_each(filter,
                                           [&](const domain::Meeting& one) { refs += one.id.ref() + " "; });
  return refs;
}

}  // namespace dialogg::support
