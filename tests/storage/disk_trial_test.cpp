#include "storage/disk_trial.hpp"

#include <doctest/doctest.h>

#include "domain/error.hpp"
#include "support/problems.hpp"
#include "support/temporary_folder.hpp"

using namespace dialogg;

TEST_CASE("try_disk: an ordinary folder keeps its promises, and nothing is left in it") {
  const support::TemporaryFolder folder;
  const storage::DiskTrial trial = storage::try_disk(folder.path(), std::chrono::milliseconds(300));
  CHECK(trial.is_passed());
  CHECK(trial.locks);
  CHECK(trial.killed >= 1);
  CHECK(folder.names().empty());
}

TEST_CASE("try_disk: there must be a folder") {
  const support::TemporaryFolder folder;
  CHECK(support::error_of([&] {
          storage::try_disk(folder.path("nowhere"), std::chrono::milliseconds(1));
        }).kind == domain::ErrorKind::storage);
}
