#include "storage/naming_store.hpp"

#include "domain/id.hpp"
#include "domain/naming.hpp"
#include "storage/row.hpp"
#include "storage/select.hpp"

namespace dialogg::storage {

namespace {

const char* select_naming(char letter) {
  switch (letter) {
    case domain::VisitId::letter:
      return "SELECT naming FROM visit WHERE id = ?";
    case domain::MeetingId::letter:
      return "SELECT naming FROM meeting WHERE id = ?";
    case domain::ExampleId::letter:
      return "SELECT naming FROM example WHERE id = ?";
    default:
      return "SELECT naming FROM dialogue_group WHERE id = ?";
  }
}

}  // namespace

bool NamingStore::may_name(std::string_view ref) {
  const auto reference = domain::read_reference(ref, "VMEG");
  if (!reference)
    return true;
  auto& statement = database_.statement(select_naming(reference->letter));
  Bind(statement) << reference->number;
  return first_value<domain::Naming>(statement) == domain::Naming::yes;
}

}  // namespace dialogg::storage
