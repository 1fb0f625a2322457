#include "commands/log_phrases.hpp"

#include "domain/dates/dates.hpp"
#include "storage/database/copying.hpp"
#include "storage/meeting_store.hpp"

namespace dialogg::commands {

using messages::Message;
using messages::Phrase;

Phrase contents_phrase(storage::Database& database, messages::Language language) {
  constexpr std::size_t kDay = sizeof "2026-11-30" - 1;
  const std::string changed = storage::last_change(database).substr(0, kDay);
  const auto day = domain::partial_date_from_iso(changed);
  if (!day)
    return {Message::log_holds_nothing};
  const std::int64_t meetings = storage::MeetingStore(database).count({});
  const std::string date = domain::plain_date(language, *day);
  return meetings == 1 ? Phrase{Message::log_holds_one, {date}}
                       : Phrase{Message::log_holds, {meetings, date}};
}

}  // namespace dialogg::commands
