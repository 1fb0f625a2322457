#include "reports/report_words.hpp"

#include "domain/date_words.hpp"

namespace dialogg::reports {

using text::Message;
using text::Phrase;

std::string counted(text::Language language, std::size_t number, Message one, Message many) {
  return text::say(language, Phrase{number == 1 ? one : many, {number}});
}

std::string title_of(const ReportOptions& options, Message own) {
  return options.title.empty() ? std::string(text::pattern(options.language, own)) : options.title;
}

std::string period_words(text::Language language, const domain::Filter& filter) {
  const auto day = [&](domain::Date date) {
    return domain::plain_date(language, domain::PartialDate::of(date));
  };
  if (filter.since && filter.until)
    return domain::period_name(language, {*filter.since, *filter.until});
  if (filter.since)
    return text::say(language, Phrase{Message::report_since, {day(*filter.since)}});
  if (filter.until) {
    const domain::Date last = std::chrono::sys_days(*filter.until) - std::chrono::days(1);
    return text::say(language, Phrase{Message::report_until, {day(last)}});
  }
  return {};
}

}  // namespace dialogg::reports
