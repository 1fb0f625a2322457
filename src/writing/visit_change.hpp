#pragma once
// What agree-visit, move-visit and cancel-visit have in common.

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/visit.hpp"
#include "kinds/meant.hpp"
#include "records/field.hpp"
#include "writing/change.hpp"

namespace dialogg::writing {

/// When a visit is to be, as given: a date is read beside the one that the visit has.
struct NewTime {
  std::string date;
  std::string time;
};

/// --date and --time; `help` is the date's.
records::Fields new_time_fields(NewTime& given, messages::Message help, const records::Reading& reading);
/// What was given of it. Error{invalid}: a date that cannot be read.
void set_time(domain::Visit& visit, const NewTime& given, const records::Reading& reading);

struct VisitChange {
  std::string_view command;
  messages::Message sentence;  // {0} the visit's reference, {1} its municipality or group, {2} its date
  kinds::Wanted wanted;        // which visits a name may mean
};

/// Finds the visits, lets `use_case` change each, and says each change of their fields besides the status.
void change_visits(cli::Context& context, const VisitChange& change, const std::vector<std::string>& words,
                   const std::function<void(app::Desk&, domain::Visit&)>& use_case);

}  // namespace dialogg::writing
