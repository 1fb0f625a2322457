#include "writing/recording.hpp"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <set>

#include "app/examples.hpp"
#include "app/groups.hpp"
#include "app/meetings.hpp"
#include "app/municipality_links.hpp"
#include "app/themes.hpp"
#include "app/visits.hpp"
#include "domain/error.hpp"
#include "domain/typed_names.hpp"
#include "intake/records_in.hpp"
#include "kinds/meant.hpp"
#include "messages/reason.hpp"
#include "storage/theme_store.hpp"
#include "viewing/record_phrases.hpp"
#include "writing/together.hpp"

namespace dialogg::writing {

using domain::Error;
using domain::ErrorKind;
using domain::Problem;
using messages::Message;
using messages::Phrase;
using viewing::is_bookkeeping;
using viewing::record_phrase;
using viewing::Wording;

namespace {

/// The field that an error is about, as the record has it.
messages::Named key_of(const Error& error, const domain::ValueMembers& members,
                       const records::Fields& fields) {
  const std::string& option = error.where.en;
  const std::size_t name = option.find_first_not_of('-');
  return name == option.npos ? messages::Named{} : records::key_in(members, fields, option.substr(name));
}

/// Takes the records one by one, so that memory does not grow with their number.
class Batch {
 public:
  Batch(const Recorder& recorder, app::Desk& desk, std::string source)
      : recorder_(recorder), desk_(desk), source_(std::move(source)) {}

  Done run(intake::RecordsIn& records) {
    records.for_each([this](const intake::RecordIn& record) { add(record); }, problems_);
    if (!problems_.empty())
      throw all_problems();
    const bool one = done_.refs.size() == 1;
    done_.sentence = one ? recorder_.sentence() : Phrase{Message::recorded_many, {done_.refs.size()}};
    return std::move(done_);
  }

 private:
  void add(const intake::RecordIn& record) {
    const std::size_t before = problems_.size();
    const std::size_t said = desk_.warnings.size();
    recorder_.empty();
    records::set_fields(recorder_.fields(), record.members, source_, record.line, problems_);
    if (problems_.size() != before)
      return;
    try {
      recorder_.store(desk_);
      done_.refs.push_back(recorder_.ref());
      place_warnings(said, record.line);
    } catch (const Error& error) {
      if (error.kind == ErrorKind::storage || error.kind == ErrorKind::internal)
        throw;
      kind_ = problems_.empty() ? error.kind : kind_;
      problems_.push_back({source_, record.line, key_of(error, record.members, recorder_.fields()),
                           error.message, error.hint});
    }
  }

  /// Says at which line of the source the new warnings are.
  void place_warnings(std::size_t first, int line) {
    for (std::size_t i = first; i < desk_.warnings.size(); ++i)
      desk_.warnings[i] = {Message::at_line, {source_, line, desk_.warnings[i]}};
  }

  Error all_problems() {
    std::stable_sort(problems_.begin(), problems_.end(),
                     [](const Problem& a, const Problem& b) { return a.line < b.line; });
    Error error(kind_, Phrase{Message::nothing_stored, {problems_.size()}});
    error.problems = std::move(problems_);
    return error;
  }

  const Recorder& recorder_;
  app::Desk& desk_;
  std::string source_;
  std::vector<Problem> problems_;
  ErrorKind kind_ = ErrorKind::invalid;  // of the first problem
  Done done_{{}, Message::nothing_stored};
};

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

/// Asks of each word once.
std::function<void(const std::string&)> once(std::function<void(const std::string&)> check) {
  return [check = std::move(check), known = std::set<std::string>()](const std::string& word) mutable {
    if (known.contains(word))
      return;
    check(word);
    known.insert(word);
  };
}

void require_record(storage::Database& database, const std::string& ref) {
  if (const auto visit = domain::read_id<domain::VisitId>(ref))
    app::require_visit(database, *visit);
  if (const auto meeting = domain::read_id<domain::MeetingId>(ref))
    app::require_meeting(database, *meeting);
  if (const auto example = domain::read_id<domain::ExampleId>(ref))
    app::require_example(database, *example);
  if (const auto group = domain::read_id<domain::GroupId>(ref))
    app::require_group(database, *group);
}

/// While it lives, fields say at once what the log does not know, and what they warn of waits for its line.
class LogChecks {
 public:
  LogChecks(records::Reading& reading, app::Desk& desk, messages::Language language)
      : reading_(reading), before_(reading) {
    storage::Database& database = desk.database();
    reading_.warn = [&desk](const Phrase& phrase) { desk.warnings.push_back(phrase); };
    reading_.check_theme = once([&database](const std::string& word) {
      std::vector<std::string> words{word};
      app::resolve_themes(database, words);
    });
    reading_.check_municipality =
        once([&database](const std::string& words) { app::find_municipality(database, words); });
    reading_.check_reference = [&database](const std::string& ref) { require_record(database, ref); };
    reading_.reference_of = [&database, language](const std::string& name, char letter) {
      return kinds::meant_by(database, name, kinds::any_of(letter), language);
    };
  }
  ~LogChecks() { reading_ = before_; }
  LogChecks(const LogChecks&) = delete;
  LogChecks& operator=(const LogChecks&) = delete;

 private:
  records::Reading& reading_;
  const records::Reading before_;
};

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

}  // namespace

void record(cli::Context& context, const Recorder& recorder, const std::string& from) {
  if (from.empty())
    return change(context, recorder.command,
                  [&](app::Desk& desk) { return record_each(context, recorder, desk); });
  intake::RecordsIn records = read_from(from, recorder.noun, context.world.in);
  change(context, recorder.command, [&](app::Desk& desk) {
    const LogChecks checks(context.reading, desk, context.language);
    return Batch(recorder, desk, from).run(records);
  });
}

records::Fields with_from(records::Fields fields, std::string& from) {
  const auto given = std::make_shared<messages::Named>();  // one of the record's own fields
  for (records::Field& other : fields) {
    if (other.mandatory)
      other.excused = [excused = other.excused, &from] { return !from.empty() || (excused && excused()); };
    if (other.set)
      other.set = [set = other.set, name = other.typed(), given, &from](const domain::Value& value) {
        if (!from.empty())
          throw Error(ErrorKind::usage, Phrase{Message::from_stands_alone, {domain::option("--from")}});
        *given = name;
        set(value);
      };
  }
  records::Field field = records::text("from", Message::option_from, from, 4'096);
  field.placeholder = Message::placeholder_file;
  field.get = nullptr;
  field.set = [set = field.set, given](const domain::Value& value) {
    if (!given->empty())
      throw Error(ErrorKind::usage, Phrase{Message::from_stands_alone, {*given}});
    set(value);
  };
  add_from(fields, std::move(field));
  return fields;
}

}  // namespace dialogg::writing
