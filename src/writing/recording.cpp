#include "writing/recording.hpp"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>

#include "domain/error.hpp"
#include "domain/typed_names.hpp"
#include "intake/records_in.hpp"
#include "messages/reason.hpp"
#include "storage/theme_store.hpp"
#include "viewing/record_phrases.hpp"
#include "writing/batch.hpp"
#include "writing/form_filling.hpp"
#include "writing/together.hpp"

namespace dialogg::writing {

using domain::Error;
using domain::ErrorKind;
using messages::Message;
using messages::Phrase;
using viewing::is_bookkeeping;
using viewing::record_phrase;
using viewing::Wording;

namespace {

/// All of what is read, before the log is opened: a pipe may take its time, and nobody is to wait for it.
intake::RecordsIn read_from(const std::string& from, std::string_view noun, std::istream& standard_input) {
  if (from == "-")
    return {standard_input, from, noun};
  std::error_code fault;
  if (std::filesystem::is_directory(from, fault))
    fault = std::make_error_code(std::errc::is_a_directory);
  errno = 0;
  std::ifstream file(from, std::ios::binary);
  if (!file || fault)
    throw Error(ErrorKind::invalid,
                Phrase{Message::file_unreadable, {from, messages::reason(fault ? fault.value() : errno)}});
  return {file, from, noun};
}

/// The whole record, for whoever wants to see it before it is stored.
std::string details(const cli::Context& context, const Recorder& recorder, storage::Database& database) {
  if (!context.dry_run)
    return {};
  records::Fields fields = recorder.fields();
  std::erase_if(fields,
                [](const records::Field& field) { return field.name == "ref" || is_bookkeeping(field); });
  return record_phrase(fields, Wording(context.language, storage::ThemeStore(database).all()));
}

/// What the options mean: one record, or several.
Done record_each(const cli::Context& context, const Recorder& recorder, app::Desk& desk) {
  const auto store = [&]() -> std::optional<Done> {
    recorder.store(desk);
    return Done{
        {recorder.ref()}, recorder.sentence(), Effect::stored, details(context, recorder, desk.database())};
  };
  Together together;
  if (!recorder.next)
    together.try_to("", store);
  else
    while (const auto what = recorder.next()) together.try_to(*what, store);
  return together.all();
}

/// A misspelt or unknown word is answered with the words there are, not with a file that is missing.
bool means_a_file(const records::Field& own, const std::string& given) {
  if (domain::find_term(own.terms, given))
    return false;
  std::error_code error;
  return given == "-" || given.find_first_of("./") != given.npos || std::filesystem::exists(given, error);
}

/// Adds --from FILE; where the record has a --from of its own, one option that is either, told apart by its value.
void add_from(records::Fields& fields, records::Field file) {
  const auto own =
      std::ranges::find_if(fields, [](const records::Field& field) { return field.name == "from"; });
  if (own == fields.end())
    return fields.push_back(std::move(file));
  own->placeholder = Message::placeholder_choice_or_file;
  own->help = Message::option_from_side_or_file;
  own->set = [own = *own, file = std::move(file)](const domain::Value& value) {
    (means_a_file(own, records::as_text(value)) ? file : own).set(value);
  };
}

[[noreturn]] void refuse_beside(const messages::Named& other) {
  throw Error(ErrorKind::usage, Phrase{Message::from_stands_alone, {other}});
}

/// `given`: an option that is there already.
records::Field from_field(Source& source, const std::shared_ptr<messages::Named>& given) {
  records::Field field = records::text("from", Message::option_from, source.file, 4'096);
  field.placeholder = Message::placeholder_file;
  field.get = nullptr;
  field.set = [set = field.set, given, &source](const domain::Value& value) {
    if (!given->empty())
      refuse_beside(*given);
    if (source.edit || source.resume)
      refuse_beside(domain::option(source.edit ? "--edit" : "--resume"));
    set(value);
  };
  return field;
}

}  // namespace

void record(cli::Context& context, const Recorder& recorder, Source& source) {
  const auto committed = [&source] { source.stored = true; };
  if (source.edit || source.resume)
    return record_by_form(context, recorder, source);
  if (source.file.empty())
    return change(
        context, recorder.command, [&](app::Desk& desk) { return record_each(context, recorder, desk); },
        committed);
  const intake::RecordsIn records = read_from(source.file, recorder.noun, context.world.in);
  change(context, recorder.command, [&](app::Desk& desk) {
    const LogChecks checks(context.reading, desk, context.language);
    return Batch(recorder, desk, source.file).run(records);
  });
}

records::Fields with_from(records::Fields fields, Source& source) {
  const auto given = std::make_shared<messages::Named>();  // one of the record's own fields
  for (records::Field& other : fields) {
    if (other.mandatory)
      other.excused = [excused = other.excused, &source] {
        return source.is_elsewhere() || (excused && excused());
      };
    if (other.set)
      other.set = [set = other.set, name = other.typed(), given, &source](const domain::Value& value) {
        if (!source.file.empty())
          refuse_beside(domain::option("--from"));
        if (source.resume)
          refuse_beside(domain::option("--resume"));
        *given = name;
        set(value);
      };
  }
  add_from(fields, from_field(source, given));
  fields.push_back(records::flag("edit", Message::option_edit, source.edit));
  fields.push_back(records::flag("resume", Message::option_resume, source.resume));
  for (records::Field* field : {&fields.back(), &fields.back() - 1})
    field->set = [set = field->set, is_resume = field->name == "resume", given, &source](const auto& value) {
      if (!source.file.empty())
        refuse_beside(domain::option("--from"));
      if (is_resume && !given->empty())
        refuse_beside(*given);
      set(value);
    };
  return fields;
}

}  // namespace dialogg::writing
