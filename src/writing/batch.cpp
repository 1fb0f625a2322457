#include "writing/batch.hpp"

#include <algorithm>
#include <set>

#include "app/examples.hpp"
#include "app/groups.hpp"
#include "app/meetings.hpp"
#include "app/municipality_links.hpp"
#include "app/themes.hpp"
#include "app/visits.hpp"
#include "kinds/meant.hpp"

namespace dialogg::writing {

using domain::Error;
using domain::ErrorKind;
using domain::Problem;
using domain::ValueMembers;
using messages::Message;
using messages::Phrase;

namespace {

/// The field that an error is about, as the record has it.
messages::Named key_of(const Error& error, const ValueMembers& members, const records::Fields& fields) {
  const std::string& option = error.where.en;
  const std::size_t name = option.find_first_not_of('-');
  return name == option.npos ? messages::Named{} : records::key_in(members, fields, option.substr(name));
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

}  // namespace

LogChecks::LogChecks(records::Reading& reading, app::Desk& desk, messages::Language language)
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

Batch::Batch(const Recorder& recorder, app::Desk& desk, std::string source, Prepare prepare)
    : recorder_(recorder),
      desk_(desk),
      source_(std::move(source)),
      prepare_(std::move(prepare)),
      done_{{}, Message::nothing_stored} {}

Done Batch::run(const intake::RecordsIn& records) {
  records.for_each([this](const intake::RecordIn& record) { add(record); }, problems_);
  if (!problems_.empty())
    throw all_problems();
  const bool one = done_.refs.size() == 1;
  done_.sentence = one ? recorder_.sentence() : Phrase{Message::recorded_many, {done_.refs.size()}};
  return std::move(done_);
}

void Batch::add(const intake::RecordIn& record) {
  recorder_.empty();
  ValueMembers members = record.members;
  try {
    if (prepare_)
      prepare_(members, recorder_.fields());
    store(members, record.line);
  } catch (const Error& error) {
    if (error.kind == ErrorKind::storage || error.kind == ErrorKind::internal)
      throw;
    kind_ = problems_.empty() ? error.kind : kind_;
    problems_.push_back(
        {source_, record.line, key_of(error, members, recorder_.fields()), error.message, error.hint});
  }
}

void Batch::store(const ValueMembers& members, int line) {
  const std::size_t before = problems_.size();
  const std::size_t said = desk_.warnings.size();
  records::set_fields(recorder_.fields(), members, source_, line, problems_);
  if (problems_.size() != before)
    return;
  recorder_.store(desk_);
  done_.refs.push_back(recorder_.ref());
  place_warnings(said, line);
}

/// Says at which line of the source the new warnings are; nobody sees the lines of a form any more.
void Batch::place_warnings(std::size_t first, int line) {
  if (prepare_)
    return;
  for (std::size_t i = first; i < desk_.warnings.size(); ++i)
    desk_.warnings[i] = {Message::at_line, {source_, line, desk_.warnings[i]}};
}

Error Batch::all_problems() {
  std::stable_sort(problems_.begin(), problems_.end(),
                   [](const Problem& a, const Problem& b) { return a.line < b.line; });
  Error error(kind_, Phrase{Message::nothing_stored, {problems_.size()}});
  error.problems = std::move(problems_);
  return error;
}

}  // namespace dialogg::writing
