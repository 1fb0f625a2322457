#include "records/meeting_fields.hpp"

#include <algorithm>

#include "records/attendance_fields.hpp"
#include "records/decision_fields.hpp"
#include "records/fields.hpp"
#include "records/follow_up_fields.hpp"
#include "records/outcome_fields.hpp"
#include "records/photo_fields.hpp"
#include "records/point_fields.hpp"
#include "records/record_fields.hpp"
#include "text/unicode.hpp"

namespace dialogg::records {

using domain::Meeting;
using messages::Message;

namespace {

constexpr std::size_t kLongestLink = 4'096;

/// A day, or an older meeting's month or year, that has come. A visit may answer for it.
Field date_held(Meeting& meeting, const Reading& reading) {
  Field field =
      partial_date("date", Message::option_meeting_date, meeting.date, reading, domain::Direction::past);
  field.mandatory = true;
  field.excused = [&meeting] { return meeting.visit.has_value(); };
  field.set = [set = field.set, &meeting, &reading](const domain::Value& value) {
    set(value);
    if (meeting.date)
      domain::require_not_future(*meeting.date, reading.today);
  };
  return field;
}

Field municipality_or_visit(Meeting& meeting, const Reading& reading) {
  Field field = municipalities(Message::option_municipalities, meeting.municipality, meeting.with, reading);
  field.mandatory = true;
  field.excused = [&meeting] { return meeting.visit || !meeting.group.none(); };
  return field;
}

/// Those present, as far as they have been given, are organisations that a promise may name without quotation marks.
Reading with_those_present(const Meeting& meeting, Reading reading) {
  reading.is_organisation = [&meeting, known = reading.is_organisation](const std::string& name) {
    const std::string key = text::match_key(name);
    return std::ranges::any_of(meeting.attended,
                               [&key](const domain::Attendance& one) {
                                 return text::match_key(one.organisation.written()) == key;
                               }) ||
           (known && known(name));
  };
  return reading;
}

Field follow_ups(Meeting& meeting, const Reading& reading) {
  Field field =
      small_records("follow-up", Message::option_follow_up, meeting.follow_ups, follow_up_fields, reading);
  field.set = [&meeting, &reading](const domain::Value& value) {
    const Reading known = with_those_present(meeting, reading);
    domain::FollowUp follow_up;
    set_small_record(follow_up_fields(follow_up, known), value);
    meeting.follow_ups.push_back(std::move(follow_up));
  };
  return field;
}

/// Nothing is asked of one but that it is there: a web address, a path, the name of a binder.
Field links(Meeting& meeting) {
  Field field = texts("link", Message::option_link, meeting.links, kLongestLink);
  field.placeholder = Message::placeholder_link;
  return field;
}

/// What was said, and what it led to.
Fields content_fields(Meeting& meeting, const Reading& reading) {
  return {
      open(themes(Message::option_theme, meeting.themes, reading)),
      open(long_text("summary", Message::option_meeting_summary, meeting.summary)),
      open(small_records("point", Message::option_point, meeting.points, point_fields, reading)),
      open(small_records("disagreement", Message::option_disagreement, meeting.disagreements, point_fields,
                         reading)),
      open(small_records("decision", Message::option_decision, meeting.decisions, decision_fields, reading)),
      open(small_records("outcome", Message::option_outcome, meeting.outcomes, outcome_fields, reading)),
      open(follow_ups(meeting, reading)),
      open(small_records("next-theme", Message::option_next_theme, meeting.next_themes, point_fields,
                         reading)),
  };
}

}  // namespace

Fields meeting_fields(Meeting& meeting, const Reading& reading) {
  Fields fields =
      record_fields([&meeting] { return meeting.id ? meeting.id.ref() : std::string(); }, meeting.stamp);
  const auto add = [&fields](const Fields& more) { fields.insert(fields.end(), more.begin(), more.end()); };
  add({
      open(text("title", Message::option_meeting_title, meeting.title)),
      open(date_held(meeting, reading)),
      open(day("until", Message::option_last_day, meeting.until, reading, domain::Direction::past)),
      open(clock_time("time", Message::option_time, meeting.time)),
      open(code("kind", Message::option_meeting_kind, meeting.kind)),
      reference("visit", Message::option_meeting_visit, meeting.visit, reading),
      where_named(municipality_or_visit(meeting, reading)),
      where_named(shown("municipality-name", [&meeting] { return text_value(meeting.municipality.name); })),
      where_named(with(Message::option_with, meeting.with, reading)),
      where_named(with_names(meeting.with)),
      where_named(group(Message::option_group, meeting.group, reading)),
      where_named(of_another(shown("group-name", meeting.group.name))),
      open(code("form", Message::option_meeting_form, meeting.form)),
      where_named(text("place", Message::option_place, meeting.place)),
      open(duration("duration", Message::option_duration, meeting.duration)),
      attended("attended", Message::option_attended, meeting.attended),
      count("total", Message::option_total, meeting.total),
      count("drivers", Message::option_drivers, meeting.drivers),
      count("newcomers", Message::option_newcomers, meeting.newcomers),
      texts("facilitator", Message::option_facilitator, meeting.facilitators),
  });
  add(content_fields(meeting, reading));
  add(photo_list_fields(meeting.photos));
  add({open(links(meeting))});
  add({long_text("note", Message::option_meeting_note, meeting.note)});
  add({open(code("naming", Message::option_naming, meeting.naming))});
  return fields;
}

}  // namespace dialogg::records
