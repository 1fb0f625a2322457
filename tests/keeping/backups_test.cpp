#include "keeping/backups.hpp"

#include <doctest/doctest.h>

#include "support/problems.hpp"
#include "support/sample_log.hpp"
#include "support/temporary_folder.hpp"

using namespace dialogg;
using keeping::Backups;
using keeping::Reason;
using storage::Access;
using storage::Database;
using Names = std::vector<std::string>;

namespace {

/// A log and a home folder.
struct Home {
  support::TemporaryFolder folder;
  std::string log = folder.path("logg.db");
  config::Environment environment = [this](const char* name) -> std::optional<std::string> {
    return std::string(name) == "XDG_STATE_HOME" ? std::optional(folder.path("state")) : std::nullopt;
  };
  Backups backups{log, environment};

  void plan(const std::string& date, const std::string& path = {}) const {
    Database database(path.empty() ? log : path, Access::write);
    support::plan_visit(database, date, {"Brukerråd"});
  }
  void make(const std::string& path) const {
    Database database(log, Access::read);
    backups.make(database, path);
  }
  std::string place(const std::string& target, Reason reason = Reason::asked_for) const {
    return backups.place(target, "2026-11-30T21:30:00Z", reason);
  }
};

}  // namespace

TEST_CASE(
    "Backups::place: a name of its own in the log's own folder or in another, or the file that is named") {
  const Home home;
  home.plan("2026-12-03");
  CHECK(home.place("") == home.backups.folder() + "/logg-20261130T213000Z.db");
  CHECK(home.place("", Reason::before_restore).ends_with("/logg-20261130T213000Z-before-restore.db"));
  CHECK(home.place(home.folder.folder("stick")) == home.folder.path("stick/logg-20261130T213000Z.db"));
  CHECK(home.place("new/") == "new/logg-20261130T213000Z.db");
  CHECK(home.place("copy.db") == "copy.db");
}

TEST_CASE("Backups::place: never the log itself, nor what is no copy of a log") {
  const Home home;
  home.plan("2026-12-03");
  const std::string letter = home.folder.write("brev.txt", "Kjære");
  for (const std::string& path : {home.log, letter})
    CHECK(support::error_of([&] { home.place(path); }).kind == domain::ErrorKind::conflict);
  CHECK(home.folder.read("brev.txt") == "Kjære");
}

TEST_CASE("Backups: logs of one name in two places have a folder each") {
  const Home home;
  CHECK(home.backups.folder() != Backups(home.folder.path("other/logg.db"), home.environment).folder());
  CHECK(home.backups.folder() == Backups(home.folder.path("other/../logg.db"), home.environment).folder());
}

TEST_CASE("Backups::kept: the newest first, by the names they were given") {
  const Home home;
  for (const char* name :
       {"logg-20261130T213000Z.db", "logg-20261201T080000Z-before-restore.db", "logg-20251130T213000Z.db",
        "logg-2026.db", "annen-20261130T213000Z.db", "last-backup"})
    home.folder.write("kopier/" + std::string(name), "");
  const auto kept = home.backups.kept(home.folder.path("kopier"));
  REQUIRE(kept.size() == 3);
  CHECK(kept[0].is_automatic);
  CHECK(kept[0].made_at == "2026-12-01T08:00:00Z");
  CHECK(kept[2].made_at == "2025-11-30T21:30:00Z");
}

TEST_CASE("Backups::make: the newest ten of those that nobody asked for, and all others") {
  const Home home;
  home.plan("2026-12-03");
  for (int minute = 10; minute < 22; ++minute)
    home.make(
        home.backups.place("", "2026-11-30T21:" + std::to_string(minute) + ":00Z", Reason::before_restore));
  home.make(home.backups.place("", "2020-01-01T00:00:00Z", Reason::asked_for));
  const auto kept = home.backups.kept(home.backups.folder());
  CHECK(kept.size() == 11);
  CHECK(kept[9].made_at == "2026-11-30T21:12:00Z");
  CHECK_FALSE(kept[10].is_automatic);
}

TEST_CASE("Backups::keep_newest: takes away older ones of this log alone") {
  const Home home;
  home.plan("2026-12-03");
  const std::string stick = home.folder.folder("stick");
  for (const char* now : {"2026-11-01T00:00:00Z", "2026-11-02T00:00:00Z", "2026-11-03T00:00:00Z"})
    home.make(home.backups.place(stick, now, Reason::asked_for));
  {
    Database other(home.folder.path("stick/logg-20200101T000000Z.db"), Access::write);
    storage::Operation operation(other, "plan-visit", "2020-01-01T00:00:00Z");
    support::add_visit(operation, "2020-12", support::add_municipality(operation, "1508", "Ålesund"), {});
    operation.touch("V1");
    operation.commit();
  }
  Database database(home.log, Access::read);
  CHECK(home.backups.keep_newest(database, stick, 2) == 1);
  CHECK(home.backups.kept(stick).size() == 3);
  CHECK(home.backups.kept(stick).back().made_at == "2020-01-01T00:00:00Z");
}

TEST_CASE("Backups: when one was made and tried last is kept beside them") {
  const Home home;
  CHECK_FALSE(home.backups.last_backup());
  home.backups.note_backup("2026-11-30T21:30:00Z");
  home.backups.note_drill("2026-11-29T21:30:00Z");
  CHECK(home.backups.last_backup() == "2026-11-30T21:30:00Z");
  CHECK(home.backups.last_drill() == "2026-11-29T21:30:00Z");
}
