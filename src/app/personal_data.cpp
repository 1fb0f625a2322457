#include "app/personal_data.hpp"

#include "text/personal_data.hpp"

namespace dialogg::app {

using text::PersonalData;

void warn_of_personal_data(Desk& desk, std::string_view field, std::string_view written) {
  for (const PersonalData& data : text::find_personal_data(written))
    desk.warnings.push_back({text::warning_of(data.kind), {field, data.found}});
}

}  // namespace dialogg::app
