#pragma once
// A contact's fields.

#include "domain/contact.hpp"
#include "forms/field.hpp"

namespace dialogg::forms {

Fields contact_fields(domain::Contact& contact, const Reading& reading);

}  // namespace dialogg::forms
