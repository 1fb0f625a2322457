#pragma once
// A contact's fields.

#include "domain/contact.hpp"
#include "records/field.hpp"

namespace dialogg::records {

Fields contact_fields(domain::Contact& contact, const Reading& reading);

}  // namespace dialogg::records
