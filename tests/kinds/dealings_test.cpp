#include <doctest/doctest.h>

#include "support/full_log.hpp"

using namespace dialogg;

namespace {

/// The first record in the list that `show` has of it: "ref=V1 status=cancelled".
std::string first_of(support::FullLog& log, const kinds::Kind& kind, const std::string& ref,
                     const std::string& list) {
  const auto record = kind.make();
  const records::Reading reading{support::kToday};
  const records::Fields fields = record->fields(reading);
  record->load(log.database, ref);
  const domain::Value value = records::find_field(fields, list)->get();
  if (value.list()->empty())
    return "";
  std::string said;
  for (const auto& [key, member] : *value.list()->front().members())
    if ((key == "ref" || key == "status") && !member.is_null())
      said += (said.empty() ? "" : " ") + key + "=" + *member.text();
  return said;
}

}  // namespace

TEST_CASE("dealings: a municipality shows all that the log has of it") {
  support::FullLog log;
  const auto first = [&](const std::string& list) {
    return first_of(log, kinds::kMunicipalities, "K1506", list);
  };
  CHECK(first("contacts") == "ref=C1");
  CHECK(first("approaches") == "ref=A1");
  CHECK(first("visits") == "ref=V1 status=cancelled");
  CHECK(first("meetings") == "ref=M1");
  CHECK(first("follow-ups") == "ref=F1 status=done");
  CHECK(first("examples") == "");
  CHECK(first_of(log, kinds::kMunicipalities, "K1508", "examples") == "ref=E1 status=withdrawn");
  CHECK(first_of(log, kinds::kMunicipalities, "K1508", "meetings") == "");
}

TEST_CASE("dealings: a group shows its sessions, its tasks and its work") {
  support::FullLog log;
  const auto first = [&](const std::string& list) { return first_of(log, kinds::kGroups, "G1", list); };
  CHECK(first("visits") == "ref=V1 status=cancelled");
  CHECK(first("meetings") == "ref=M1");
  CHECK(first("follow-ups") == "ref=F1 status=done");
  CHECK(first("statements") == "ref=S1");
  CHECK(first("initiatives") == "ref=I1");
}
