#include "app/meetings.hpp"
#include "commands/commands.hpp"
#include "domain/error.hpp"
#include "domain/typed_names.hpp"
#include "kinds/meant.hpp"
#include "records/meeting_fields.hpp"
#include "records/municipality_lists.hpp"
#include "text/joined.hpp"
#include "writing/recording.hpp"

namespace dialogg::commands {

using domain::Error;
using domain::ErrorKind;
using domain::Meeting;
using messages::Message;
using messages::Phrase;
using records::Field;
using writing::date_phrase;
using writing::record;
using writing::RecordArgs;
using writing::with_from;

namespace {

constexpr std::size_t kMostPromised = 20;  // follow-ups that are said one by one

struct Args : RecordArgs<Meeting> {
  std::optional<domain::MeetingId> like;
  std::vector<std::string> what;  // V7; G1; Ålesund, Sula
};

std::optional<domain::VisitId> visit_of(const Args& args) {
  return args.what.size() == 1 ? domain::read_id<domain::VisitId>(args.what.front()) : std::nullopt;
}

/// The visit, the group or the municipalities as words of their own; --visit, --group and --municipality say the same.
Field what_met(Args& args, const records::Reading& reading) {
  Field field = records::texts("what", Message::option_what_met, args.what);
  field.placeholder = Message::placeholder_what;
  field.where = Field::Where::positional;
  field.split = [&reading](const std::string& words) {
    return records::split_municipalities(words, reading);
  };
  field.joins = records::is_and;
  field.goes_to = [](const std::string& word) -> std::string {
    if (domain::read_id<domain::VisitId>(word))
      return "visit";
    return domain::read_id<domain::GroupId>(word) ? "group" : "municipality";
  };
  field.mandatory = true;
  field.excused = [&args, &record = args.record] {
    return args.like || record.visit || !record.group.none() || !record.municipality.none();
  };
  return field;
}

void refuse_other(bool differs, const std::string& word, const messages::Argument& other) {
  if (differs)
    throw Error(ErrorKind::usage, Phrase{Message::what_and_option_differ, {word, other}},
                Phrase{Message::give_one_of_them});
}

/// A visit, or a session, says itself whose it is.
void refuse_beside_others(const std::vector<std::string>& words) {
  for (std::size_t i = 0; i < words.size() && words.size() > 1; ++i) {
    const bool is_alone =
        domain::read_id<domain::VisitId>(words[i]) || domain::read_id<domain::GroupId>(words[i]);
    refuse_other(is_alone, words[i], words[i == 0 ? 1 : 0]);
  }
}

void settle_municipalities(const std::vector<std::string>& words, Meeting& meeting) {
  std::string& first = meeting.municipality.given;
  refuse_other(!first.empty() && first != words.front(), words.front(), domain::option("--municipality"));
  first = words.front();
  domain::MunicipalityLinks others;
  for (std::size_t i = 1; i < words.size(); ++i) others.push_back({.given = words[i]});
  meeting.with.insert(meeting.with.begin(), others.begin(), others.end());
}

/// Takes the words for what they mean. Error{usage} where an option says otherwise.
void settle_what(Args& args) {
  if (args.what.empty())
    return;
  refuse_beside_others(args.what);
  Meeting& meeting = args.record;
  const std::string& word = args.what.front();
  if (const auto visit = visit_of(args)) {
    refuse_other(meeting.visit && meeting.visit != visit, word, domain::option("--visit"));
    meeting.visit = visit;
  } else if (const auto group = domain::read_id<domain::GroupId>(word)) {
    refuse_other(!meeting.group.none() && meeting.group.id != *group, word, domain::option("--group"));
    meeting.group.id = *group;
  } else {
    settle_municipalities(args.what, meeting);
  }
}

/// Of a file or a form: --like is no fact of the meeting, and so is not shown.
records::Fields fields_of(Args& args, const records::Reading& reading) {
  records::Fields fields = records::meeting_fields(args.record, reading);
  fields.push_back(records::reference("like", Message::option_like, args.like, reading));
  fields.back().get = nullptr;
  return fields;
}

records::Fields define(Args& args, const cli::Context& context) {
  records::Fields fields = records::meeting_fields(args.record, context.reading);
  for (Field& field : fields) {
    if (field.name == "municipality")
      field.mandatory = false;
    if (field.name == "date")
      field.excused = [&args] { return args.record.visit || visit_of(args); };
  }
  fields.insert(fields.begin(), what_met(args, context.reading));
  fields.push_back(records::reference("like", Message::option_like, args.like, context.reading));
  return with_from(std::move(fields), args.from);
}

/// ", 14 people"; empty where nothing is known of them.
std::string people(const cli::Context& context, const Meeting& meeting) {
  const domain::Headcount count = domain::present_at(meeting);
  if (count.people == 0)
    return {};
  if (count.at_least)
    return context.say(count.people == 1 ? Phrase{Message::with_one_person_at_least}
                                         : Phrase{Message::with_people_at_least, {count.people}});
  return context.say(count.people == 1 ? Phrase{Message::with_one_person}
                                       : Phrase{Message::with_people, {count.people}});
}

/// With an owner the whole of it, so that words which went to the wrong side of a mark are seen.
Phrase promised(const cli::Context& context, const domain::FollowUp& follow_up) {
  const std::string ref = follow_up.id.ref();
  const std::string due =
      follow_up.due ? date_phrase(context, domain::PartialDate::of(*follow_up.due)) : std::string();
  const std::string& text = follow_up.text.written();
  const std::string& owner = follow_up.owner.written();
  if (owner.empty())
    return follow_up.due ? Phrase{Message::recorded_follow_up_due, {ref, due}}
                         : Phrase{Message::recorded_follow_up_open, {ref}};
  return follow_up.due ? Phrase{Message::recorded_owned_due, {ref, text, owner, due}}
                       : Phrase{Message::recorded_owned_open, {ref, text, owner}};
}

Phrase sentence(const cli::Context& context, const Meeting& meeting) {
  const Phrase recorded{Message::recorded_meeting,
                        {meeting.id.ref(), domain::name_of(meeting), date_phrase(context, meeting.date),
                         people(context, meeting)}};
  std::string more;
  const auto add = [&](const Phrase& phrase) { text::add_to(more, context.say(phrase), " "); };
  if (meeting.visit)
    add({meeting.group.none() ? Message::recorded_fulfils : Message::recorded_session_held,
         {meeting.visit->ref()}});
  const std::size_t count = meeting.follow_ups.size();
  for (std::size_t i = 0; i < std::min(count, kMostPromised); ++i)
    add(promised(context, meeting.follow_ups[i]));
  if (count > kMostPromised)
    add({Message::recorded_more_follow_ups, {count - kMostPromised}});
  return more.empty() ? recorded : Phrase{Message::two_sentences, {recorded, more}};
}

/// A single word may be a group's name, which only the log knows.
void find_group(storage::Database& database, Meeting& meeting) {
  if (!meeting.group.none() || meeting.visit || !meeting.with.empty() || meeting.municipality.given.empty())
    return;
  if (const auto group = kinds::group_named(database, meeting.municipality.given)) {
    meeting.group.id = *group;
    meeting.municipality = {};
  }
}

void run(Args& args, cli::Context& context) {
  settle_what(args);
  Meeting& meeting = args.record;
  record(context,
         {.command = "log-meeting",
          .noun = "meeting",
          .empty =
              [&] {
                meeting = {};
                args.like.reset();
              },
          .fields = [&] { return fields_of(args, context.reading); },
          .store =
              [&](app::Desk& desk) {
                find_group(desk.database(), meeting);
                app::log_meeting(desk, meeting, args.like);
              },
          .ref = [&] { return meeting.id.ref(); },
          .sentence = [&] { return sentence(context, meeting); }},
         args.from);
}

}  // namespace

const cli::Command kLogMeeting{"log-meeting", cli::CommandGroup::recording, Message::help_log_meeting,
                               Message::help_log_meeting_text, writing::execute<Args, define, run>};

}  // namespace dialogg::commands
