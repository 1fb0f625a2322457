#pragma once
// What a use case that writes has on its desk: the open operation, today, and a tray for what the user should
// know.

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "domain/dates/date.hpp"
#include "domain/record.hpp"
#include "messages/message.hpp"
#include "privacy/people.hpp"
#include "storage/database/operation.hpp"

namespace dialogg::app {

struct Desk {
  storage::Operation& operation;
  domain::Date today;
  std::function<std::string()> new_uid;
  std::vector<messages::Phrase> notices;   // what was done besides ("K1508 Ålesund was added to the log")
  std::vector<messages::Phrase> warnings;  // what should be looked at (a phone number in a text)
  /// Whom no text should name; read when the first text is.
  std::optional<privacy::People> people = {};

  storage::Database& database() { return operation.database(); }
  domain::Stamp new_stamp() { return {new_uid(), operation.now(), operation.now()}; }
};

}  // namespace dialogg::app
