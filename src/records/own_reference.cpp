#include "records/own_reference.hpp"

namespace dialogg::records {

std::string own_reference(const Fields& fields) {
  const Field* field = find_field(fields, "ref");
  const domain::Value ref = field == nullptr ? domain::Value() : field->get();
  return ref.text() == nullptr ? std::string() : *ref.text();
}

}  // namespace dialogg::records
