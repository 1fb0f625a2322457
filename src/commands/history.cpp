#include "app/history.hpp"
#include "commands/commands.hpp"
#include "domain/typed_names.hpp"
#include "kinds/meant.hpp"
#include "records/fields.hpp"
#include "storage/theme_store.hpp"
#include "viewing/change_words.hpp"
#include "viewing/listing.hpp"
#include "viewing/open_log.hpp"
#include "writing/taking_back.hpp"

namespace dialogg::commands {

using domain::Value;
using messages::Message;
using messages::Phrase;
using storage::FieldChange;
using viewing::ChangeWords;
using viewing::Format;
using viewing::format_fields;
using viewing::FormatOptions;
using viewing::is_for_people;
using viewing::Listing;
using viewing::open_to_read;
using viewing::settled_format;
using viewing::Wording;
using writing::to_minutes;

namespace {

constexpr std::size_t kMostRecords = 10;  // whose changes are shown, of one operation

struct Args {
  std::string ref;
  FormatOptions format;
};

records::Fields define(Args& args, const cli::Context&) {
  records::Field ref = records::text("ref", Message::option_history, args.ref);
  ref.placeholder = Message::placeholder_ref;
  ref.where = records::Field::Where::positional;
  records::Fields fields = format_fields(args.format);
  fields.insert(fields.begin(), ref);
  return fields;
}

Value optional_text(const std::optional<std::string>& text) {
  return text ? Value(*text) : Value();
}

std::string_view kind_code(FieldChange::Kind kind) {
  if (kind == FieldChange::Kind::changed)
    return "changed";
  return kind == FieldChange::Kind::added ? "added" : "removed";
}

Value change_value(const FieldChange& change) {
  return domain::ValueMembers{{"record", change.record},
                              {"kind", kind_code(change.kind)},
                              {"field", change.field},
                              {"before", optional_text(change.before)},
                              {"after", optional_text(change.after)}};
}

/// "date: 2026-12-03 → 2026-12-10"; only the value where the record is new.
std::string change_phrase(const FieldChange& change) {
  const std::string after = change.after.value_or("–");
  if (change.kind == FieldChange::Kind::added)
    return change.field + ": " + after;
  return change.field + ": " + change.before.value_or("–") + " → " + after;
}

/// What a row of the list is about, one after the other.
struct Line {
  storage::OperationRow operation;
  std::optional<storage::Changes::Found> found;  // where the changes were asked for
  std::string record;
  std::string change;
  std::function<std::string(const FieldChange&)> said = change_phrase;
};

Value changes_value(const Line& line) {
  if (!line.found)
    return {};
  domain::ValueList list;
  for (const FieldChange& change : line.found->fields) list.push_back(change_value(change));
  return list;
}

records::Fields fields_of(Line& line, Format format) {
  const auto time = [&line, format] {
    return is_for_people(format) ? to_minutes(line.operation.created_at) : line.operation.created_at;
  };
  records::Field state = records::code("state", Message::option_shown, line.operation.state);
  state.where = records::Field::Where::shown;
  records::Field command = records::shown("command", [&line] { return Value(line.operation.command); });
  command.terms = {domain::command_names().begin(), domain::command_names().end()};
  records::Fields fields = {
      records::shown("ref", [&line] { return Value(line.operation.ref()); }),
      records::shown("recorded-at", [time] { return Value(time()); }),
      command,
      records::shown("subject", [&line] { return records::text_value(line.operation.subject); }),
      records::shown("records", [&line] { return Value(line.operation.records); }),
      state,
  };
  if (format == Format::json || format == Format::ndjson) {
    fields.push_back(records::shown("changes", [&line] { return changes_value(line); }));
    fields.push_back(records::shown("more-records", [&line] {
      return line.found ? Value(static_cast<std::int64_t>(line.found->more_records)) : Value();
    }));
  } else {
    fields.push_back(records::shown("record", [&line] { return records::text_value(line.record); }));
    fields.push_back(records::shown("change", [&line] { return records::text_value(line.change); }));
  }
  return fields;
}

constexpr std::string_view kColumns[] = {"ref", "recorded-at", "command", "subject", "records", "state"};
constexpr std::string_view kChangeColumns[] = {"ref", "recorded-at", "command", "state", "record", "change"};

/// An operation as one record of JSON, or as a row for each of its changes.
void add_operation(const cli::Context& context, Format format, Line& line, Listing& listing) {
  const bool one_row = format == Format::json || format == Format::ndjson || !line.found;
  if (one_row)
    return listing.add();
  for (const FieldChange& change : line.found->fields) {
    line.record = change.record;
    line.change = line.said(change);
    listing.add();
  }
  line.record.clear();
  line.change.clear();
  if (line.found->more_records > 0)
    line.change =
        context.say(line.found->more_records == 1 ? Phrase{Message::changes_cut_one}
                                                  : Phrase{Message::changes_cut, {line.found->more_records}});
  if (line.found->more_records > 0 || line.found->fields.empty())
    listing.add();
}

/// A record, also by its name, or an operation.
std::string meant(storage::Database& database, const std::string& word, const cli::Context& context) {
  return domain::read_reference(word, "H") ? word : kinds::meant_by(database, word, {}, context.language);
}

void run(Args& args, cli::Context& context) {
  const Format format = settled_format(args.format, context);
  storage::Database database = open_to_read(context);
  storage::History history(database);
  Line line;
  const records::Fields fields = fields_of(line, format);
  const auto columns = std::span<const std::string_view>(args.ref.empty() ? kColumns : kChangeColumns);
  const app::HistorySubject subject = args.ref.empty()
                                          ? app::HistorySubject{}
                                          : app::find_subject(history, meant(database, args.ref, context));
  Wording wording(context.language, storage::ThemeStore(database).all());
  ChangeWords words(wording);
  if (is_for_people(format))
    line.said = [&words](const FieldChange& change) { return words.said(change); };
  Listing listing(context, {.schema = "history", .columns = columns, .format = format}, fields, wording);
  const auto add = [&](const storage::OperationRow& operation) {
    line.operation = operation;
    if (subject.record)
      line.found = history.changes().to(operation.id, *subject.record);
    if (subject.operation)
      line.found = history.changes().first(operation.id, kMostRecords);
    if (!line.found || line.found->touched)
      add_operation(context, format, line, listing);
  };
  if (subject.operation)
    add(*history.find(*subject.operation));
  else
    history.for_each(add);
  listing.finish();
}

}  // namespace

const cli::Command kHistory{"history", cli::CommandGroup::looking, Message::help_history,
                            Message::help_history_text, cli::execute<Args, define, run>};

}  // namespace dialogg::commands
