#include "storage/visit_store.hpp"

#include <doctest/doctest.h>

#include "app/groups.hpp"
#include "support/log.hpp"

using namespace dialogg;
using domain::VisitStatus;

TEST_CASE(
    "VisitStore::next_visit: the first that is planned from today on, no group's, and also a shared one") {
  support::Log log;
  const auto molde = log.municipality("Molde").id;
  const auto next = [&] {
    const auto found = storage::VisitStore(log.database).next_visit(molde, support::kToday);
    return found ? found->id.ref() : "";
  };
  log.visit("Molde", "2026-11-20", VisitStatus::agreed);
  CHECK(next() == "");
  domain::Group group{.name = "Gruppa", .municipality = log.municipality("Molde")};
  app::add_group(log.desk, group);
  domain::Visit session;
  session.group.id = group.id;
  session.date = domain::partial_date_from_iso("2026-11-25");
  app::prepare_session(log.desk, session);
  CHECK(next() == "");
  log.visit("Molde", "2027-01", VisitStatus::proposed);
  CHECK(next() == "V3");
  domain::Visit shared;
  shared.municipality.given = "Aure";
  shared.with = {log.municipality("Molde")};
  shared.date = domain::partial_date_from_iso("2026-12-03");
  app::plan_visit(log.desk, shared);
  CHECK(next() == "V4");
  domain::Visit cancelled = log.visit("Molde", "2026-12-01", VisitStatus::agreed);
  app::cancel_visit(log.desk, cancelled, "x");
  CHECK(next() == "V4");
}
