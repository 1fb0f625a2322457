#include "storage/naming_store.hpp"

#include <doctest/doctest.h>

#include "app/examples.hpp"
#include "app/meetings.hpp"
#include "support/log.hpp"

using namespace dialogg;
using domain::Naming;

TEST_CASE("NamingStore: by the reference of what has a reserve of its own; anything else may be named") {
  support::Log log;
  domain::Example yes, not_asked;
  yes.title = "Kafé";
  yes.naming = Naming::yes;
  not_asked.title = "Råd";
  app::record_example(log.desk, yes);
  app::record_example(log.desk, not_asked);
  storage::NamingStore store(log.database);
  CHECK(store.may_name("E1"));
  CHECK_FALSE(store.may_name("E2"));
  CHECK_FALSE(store.may_name("M9"));
  CHECK(store.may_name("F1"));
  CHECK(store.may_name("Kafé"));
}
