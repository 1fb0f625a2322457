#include "app/days.hpp"

#include "domain/dates/dates.hpp"

namespace dialogg::app {

void settle_day(Desk& desk, std::optional<domain::Date>& day, std::string& words,
                const std::optional<domain::PartialDate>& record) {
  if (words.empty())
    return;
  day = domain::read_date(
      words, {.today = desk.today,
              .direction = domain::Direction::future,
              .record = record ? std::optional(record->first_day()) : std::nullopt,
              .warn = [&desk](const messages::Phrase& phrase) { desk.warnings.push_back(phrase); }});
  words.clear();
}

}  // namespace dialogg::app
