#include "app/agenda.hpp"

#include <algorithm>

#include "commands/commands.hpp"
#include "domain/dates/dates.hpp"
#include "domain/typed_names.hpp"
#include "keeping/backups.hpp"
#include "publishing/unfit_option.hpp"
#include "records/fields.hpp"
#include "render/icalendar.hpp"
#include "storage/database/copying.hpp"
#include "viewing/listing.hpp"
#include "viewing/open_log.hpp"
#include "writing/draft_words.hpp"

namespace dialogg::commands {

using domain::AgendaItem;
using domain::Value;
using messages::Message;
using messages::Phrase;
using viewing::Format;
using viewing::format_fields;
using viewing::FormatOptions;
using viewing::Listing;
using viewing::open_to_read;
using viewing::settled_format;
using viewing::Wording;

namespace {

struct Args {
  std::optional<domain::PartialDate> until;
  bool ics = false;
  FormatOptions format;
};

records::Fields define(Args& args, const cli::Context& context) {
  records::Fields fields{records::partial_date("until", Message::option_agenda_until, args.until,
                                               context.reading, domain::Direction::future),
                         records::flag("ics", Message::option_ics, args.ics)};
  const records::Fields more = format_fields(args.format);
  fields.insert(fields.end(), more.begin(), more.end());
  return fields;
}

std::optional<domain::Date> end_of(const Args& args) {
  if (!args.until)
    return std::nullopt;
  return domain::Date(std::chrono::sys_days(args.until->last_day()) + std::chrono::days(1));
}

records::Fields fields_of(AgendaItem& item) {
  records::Field state = records::code("state", Message::option_shown, item.state);
  records::Field kind = records::code("kind", Message::option_shown, item.kind);
  records::Field visit_status = records::code("visit-status", Message::option_shown, item.visit_status);
  for (records::Field* field : {&state, &kind, &visit_status}) field->where = records::Field::Where::shown;
  return {records::shown("date", [&item] { return Value(item.date.iso()); }),
          records::shown("time", [&item] { return records::text_value(item.time); }),
          state,
          kind,
          records::shown("ref", [&item] { return Value(item.ref); }),
          records::shown("uid", [&item] { return Value(item.uid); }),
          records::shown("whose", [&item] { return records::text_value(item.whose); }),
          records::shown("text", [&item] { return records::text_value(item.text); }),
          records::shown("place", [&item] { return records::text_value(item.place); }),
          visit_status};
}

constexpr std::string_view kColumns[] = {"date", "time",  "state", "kind",
                                         "ref",  "whose", "text",  "visit-status"};

void print_list(cli::Context& context, Format format, const std::vector<AgendaItem>& items) {
  AgendaItem item{};
  const records::Fields fields = fields_of(item);
  Listing listing(context, {.schema = "agenda", .columns = kColumns, .format = format}, fields,
                  Wording(context.language));
  for (const AgendaItem& one : items) {
    item = one;
    listing.add();
  }
  listing.finish();
}

std::string summary(const cli::Context& context, const AgendaItem& item) {
  std::string words(domain::label(context.language, item.kind));
  words.front() = static_cast<char>(words.front() - 'a' + 'A');
  for (const std::string& part : {item.text, item.whose})
    if (!part.empty())
      words += (words.find(':') == std::string::npos ? ": " : ", ") + part;
  return words;
}

render::CalendarEvent::Status event_status(const AgendaItem& item) {
  using Status = render::CalendarEvent::Status;
  if (!item.visit_status)
    return Status::none;
  return *item.visit_status == domain::VisitStatus::agreed ? Status::confirmed : Status::tentative;
}

void print_calendar(cli::Context& context, const std::vector<AgendaItem>& items) {
  render::Calendar calendar(context.world.out);
  int without_day = 0;
  for (const AgendaItem& item : items) {
    const auto day = item.date.date();
    if (!day) {
      ++without_day;
      continue;
    }
    calendar.add({.uid = item.uid,
                  .changed = item.updated_at,
                  .date = *day,
                  .time = item.time,
                  .summary = summary(context, item),
                  .description = item.ref,
                  .location = item.place,
                  .status = event_status(item)});
  }
  calendar.finish();
  if (without_day > 0)
    context.note({Message::agenda_without_day, {without_day}});
}

/// Nothing else says how an approach is answered, and it comes up until it is.
void say_how_to_answer(const cli::Context& context, const std::vector<AgendaItem>& items) {
  const auto first = std::ranges::find(items, domain::AgendaKind::approach, &AgendaItem::kind);
  if (first != items.end())
    context.note({Message::agenda_answer_approach, {first->ref}});
}

/// Days from the instant to today; many where it is none.
int days_since(const std::string& instant, domain::Date today) {
  const auto day = domain::date_from_iso(instant.substr(0, sizeof "2026-11-30" - 1));
  return day ? static_cast<int>((std::chrono::sys_days(today) - std::chrono::sys_days(*day)).count())
             : keeping::kDrillDays + 1;
}

/// Of a log that is in use and was not copied, or whose copies nobody has tried.
void say_if_backups_are_old(const cli::Context& context, storage::Database& database) {
  const keeping::Backups backups(context.db, context.world.environment);
  const domain::Date today = context.reading.today;
  const std::string begun = storage::origin(database), last = backups.last_backup().value_or("");
  if (last.empty()) {
    if (!begun.empty() && days_since(begun, today) > keeping::kBackupDays)
      context.note(Message::backup_never);
    return;
  }
  if (days_since(last, today) > keeping::kBackupDays && storage::last_change(database) > last)
    context.note(
        {Message::backup_long_ago,
         {domain::plain_date(context.language, *domain::partial_date_from_iso(last.substr(0, 10)))}});
  const auto kept = backups.kept(backups.folder());
  const bool is_old = !kept.empty() && days_since(kept.back().made_at, today) > keeping::kBackupDays;
  if (is_old && days_since(backups.last_drill().value_or(""), today) > keeping::kDrillDays)
    context.note({Message::drill_long_ago, {kept.front().path}});
}

void run(Args& args, cli::Context& context) {
  publishing::refuse_unfit(args.ics && (args.format.json || args.format.format), domain::option("--ics"),
                           domain::option("--format"));
  const Format format = settled_format(args.format, context);
  storage::Database database = open_to_read(context);
  const auto items = app::find_agenda(database, context.reading.today, end_of(args));
  args.ics ? print_calendar(context, items) : print_list(context, format, items);
  say_how_to_answer(context, items);
  say_if_backups_are_old(context, database);
}

Phrase counted(int count, Message one, Message several) {
  return count == 1 ? Phrase{one} : Phrase{several, {count}};
}

/// REQUIRES: something is due.
Phrase due_phrase(const app::DueCounts& due) {
  const Phrase overdue =
      counted(due.follow_ups_overdue, Message::one_follow_up_overdue, Message::follow_ups_overdue);
  if (due.others == 0)
    return {Message::due_one, {overdue}};
  if (due.follow_ups_overdue == 0)
    return {Message::due_one, {counted(due.others, Message::one_thing_waits, Message::things_wait)}};
  return {Message::due_both,
          {overdue, counted(due.others, Message::one_other_thing_waits, Message::other_things_wait)}};
}

}  // namespace

void say_what_is_due(cli::Context& context) {
  storage::Database database = open_to_read(context);
  const app::DueCounts due = app::count_due(database, context.reading.today);
  if (due.follow_ups_overdue > 0 || due.others > 0)
    context.world.out.write(context.say(due_phrase(due)) + "\n");
  writing::say_what_is_left(context);
}

const cli::Command kAgenda{"agenda", cli::CommandGroup::looking, Message::help_agenda,
                           Message::help_agenda_text, cli::execute<Args, define, run>};

}  // namespace dialogg::commands
