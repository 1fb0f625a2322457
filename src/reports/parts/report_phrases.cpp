#include "reports/parts/report_phrases.hpp"

#include "domain/dates/dates.hpp"

namespace dialogg::reports {

using messages::Message;
using messages::Phrase;

std::string counted(messages::Language language, std::size_t number, Message one, Message many) {
  return messages::say(language, Phrase{number == 1 ? one : many, {number}});
}

std::string title_of(const ReportOptions& options, Message own) {
  return options.title.empty() ? std::string(messages::pattern(options.language, own)) : options.title;
}

std::string period_phrase(messages::Language language, const domain::Filter& filter) {
  const auto day = [&](domain::Date date) {
    return domain::plain_date(language, domain::PartialDate::of(date));
  };
  if (filter.since && filter.until)
    return domain::period_name(language, {*filter.since, *filter.until});
  if (filter.since)
    return messages::say(language, Phrase{Message::report_since, {day(*filter.since)}});
  if (filter.until) {
    const domain::Date last = std::chrono::sys_days(*filter.until) - std::chrono::days(1);
    return messages::say(language, Phrase{Message::report_until, {day(last)}});
  }
  return {};
}

}  // namespace dialogg::reports
