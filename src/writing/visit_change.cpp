#include "writing/visit_change.hpp"

#include <algorithm>

#include "app/visits.hpp"
#include "domain/error.hpp"
#include "records/fields.hpp"
#include "records/visit_fields.hpp"
#include "writing/differences.hpp"
#include "writing/together.hpp"

namespace dialogg::writing {

using domain::Visit;
using messages::Message;
using messages::Phrase;

namespace {

records::Field date_field(std::optional<domain::PartialDate>& date, Message help,
                          const records::Reading& reading) {
  return records::partial_date("date", help, date, reading, domain::Direction::future);
}

/// What can be told of it before the visit is known is told at once.
records::Field words_of_date(std::string& words, Message help, const records::Reading& reading) {
  std::optional<domain::PartialDate> unused;
  records::Field field = date_field(unused, help, reading);
  field.set = [&words, &reading](const domain::Value& value) {
    words = records::as_text(value);
    if (!words.empty())
      domain::read_partial_date(words, reading.today, domain::Direction::future);
  };
  field.get = [&words] { return records::text_value(words); };
  field.hide = nullptr;
  return field;
}

/// The status is the sentence's to say; the reason is nobody's to edit, but changes here.
records::Fields fields_that_are_said(Visit& visit, const records::Reading& reading) {
  records::Fields fields = records::visit_fields(visit, reading);
  std::erase_if(fields, [](const records::Field& field) { return field.name == "status"; });
  for (records::Field& field : fields)
    if (field.name == "reason")
      field.where = records::Field::Where::option;
  return fields;
}

Done changed(app::Desk& desk, Visit& visit, const cli::Context& context, Message sentence,
             const std::function<void(app::Desk&, Visit&)>& use_case) {
  const records::Fields fields = fields_that_are_said(visit, context.reading);
  const std::vector<domain::Value> before = values_of(fields);
  use_case(desk, visit);
  // That it is cancelled is all there is to say, perhaps of several.
  if (visit.status != domain::VisitStatus::cancelled) {
    const std::vector<Phrase> said =
        differences(fields, before, values_of(fields), viewing::Wording(context.language));
    desk.notices.insert(desk.notices.end(), said.begin(), said.end());
  }
  const std::string ref = visit.id.ref();
  return {{ref}, {sentence, {ref, domain::name_of(visit), date_phrase(context, visit.date)}}};
}

}  // namespace

records::Fields new_time_fields(NewTime& given, Message help, const records::Reading& reading) {
  return {words_of_date(given.date, help, reading),
          records::clock_time("time", Message::option_time, given.time)};
}

void set_time(Visit& visit, const NewTime& given, const records::Reading& reading) {
  if (!given.date.empty())
    date_field(visit.date, Message::option_visit_date, reading).set(given.date);
  if (!given.time.empty())
    visit.time = given.time;
}

void change_visits(cli::Context& context, const VisitChange& change, const std::vector<std::string>& words,
                   const std::function<void(app::Desk&, Visit&)>& use_case) {
  change_each(context, change.command, change.wanted, words, [&](app::Desk& desk, const std::string& ref) {
    const auto id = domain::read_id<domain::VisitId>(ref).value();
    Visit visit = app::require_visit(desk.database(), id);
    return changed(desk, visit, context, change.sentence, use_case);
  });
}

}  // namespace dialogg::writing
