#pragma once
// Personal data in free text is pointed out when it is written.

#include <string_view>

#include "app/desk.hpp"

namespace dialogg::app {

/// Adds a warning to the desk for each identity number, e-mail address and phone number in `written`. `field`
/// is the name of the field ("summary").
void warn_of_personal_data(Desk& desk, std::string_view field, std::string_view written);

/// The same for a text that reports print, and for each contact whom it names: a contact is in no report.
void warn_of_text(Desk& desk, std::string_view field, std::string_view written);

}  // namespace dialogg::app
