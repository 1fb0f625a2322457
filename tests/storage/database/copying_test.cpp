#include "storage/database/copying.hpp"

#include <sys/stat.h>

#include <doctest/doctest.h>

#include "storage/database/digest.hpp"
#include "storage/database/integrity.hpp"
#include "support/problems.hpp"
#include "support/sample_log.hpp"
#include "support/temporary_folder.hpp"

using namespace dialogg;
using storage::Access;
using storage::Database;

namespace {

void plan(const std::string& path, const std::string& date) {
  Database log(path, Access::write);
  support::plan_visit(log, date, {"Brukerråd"});
}

std::string digest_of(const std::string& path) {
  Database log(path, Access::read);
  return storage::digest(log);
}

}  // namespace

TEST_CASE("copy_to: the same records and history, for its owner alone, and nothing beside it") {
  const support::TemporaryFolder folder;
  plan(folder.path("log.db"), "2026-12-03");
  {
    Database log(folder.path("log.db"), Access::read);
    storage::copy_to(log, folder.path("copy.db"));
  }
  CHECK(digest_of(folder.path("copy.db")) == digest_of(folder.path("log.db")));
  struct stat status {};
  REQUIRE(stat(folder.path("copy.db").c_str(), &status) == 0);
  CHECK((status.st_mode & 0777U) == 0600U);
  CHECK(folder.names() == std::vector<std::string>{"copy.db", "log.db"});
}

TEST_CASE("copy_to: an older copy is replaced, and stays where there is no room for the new one") {
  const support::TemporaryFolder folder;
  plan(folder.path("log.db"), "2026-12-03");
  plan(folder.path("copy.db"), "2026-12-04");
  const std::string before = digest_of(folder.path("copy.db"));
  Database log(folder.path("log.db"), Access::read);
  CHECK(support::error_of([&] { storage::copy_to(log, folder.path("nowhere/copy.db")); }).kind ==
        domain::ErrorKind::storage);
  CHECK(digest_of(folder.path("copy.db")) == before);
  storage::copy_to(log, folder.path("copy.db"));
  CHECK(digest_of(folder.path("copy.db")) == storage::digest(log));
}

TEST_CASE("put_in_place_of: all that the log held is the copy's, for whoever has it open too") {
  const support::TemporaryFolder folder;
  plan(folder.path("copy.db"), "2026-12-03");
  plan(folder.path("log.db"), "2026-12-04");
  plan(folder.path("log.db"), "2026-12-05");
  Database open(folder.path("log.db"), Access::change);
  {
    Database copy(folder.path("copy.db"), Access::read);
    storage::put_in_place_of(folder.path("log.db"), copy);
  }
  CHECK(storage::digest(open) == digest_of(folder.path("copy.db")));
  CHECK(storage::faults(open).tables.empty());
  CHECK_FALSE(open.has_moved());
}

TEST_CASE("put_in_place_of: a log that somebody reads is left as it is") {
  const support::TemporaryFolder folder;
  plan(folder.path("copy.db"), "2026-12-03");
  plan(folder.path("log.db"), "2026-12-04");
  const std::string before = digest_of(folder.path("log.db"));
  {
    Database reader(folder.path("log.db"), Access::read);
    Database copy(folder.path("copy.db"), Access::read);
    CHECK(support::error_of([&] {
            storage::put_in_place_of(folder.path("log.db"), copy, std::chrono::milliseconds(20));
          }).kind == domain::ErrorKind::storage);
  }
  CHECK(digest_of(folder.path("log.db")) == before);
}

TEST_CASE("digest: tells any change of a row, and is of no other") {
  Database one = Database::in_memory(), other = Database::in_memory();
  support::plan_visit(one, "2026-12-03", {"Brukerråd"});
  support::plan_visit(other, "2026-12-03", {"Brukerråd"});
  CHECK(storage::digest(one) == storage::digest(other));
  other.execute("UPDATE visit_wish SET text = 'Brukerraad'");
  CHECK(storage::digest(one) != storage::digest(other));
  other.execute("UPDATE visit_wish SET text = 'Brukerråd'");
  CHECK(storage::digest(one) == storage::digest(other));
  other.execute("DELETE FROM search_index");
  CHECK(storage::digest(one) == storage::digest(other));
  other.execute("UPDATE visit SET created_at = '2020-01-01T00:00:00Z'");
  CHECK(storage::digest(one) != storage::digest(other));
}
