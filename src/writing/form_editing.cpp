#include "writing/form_editing.hpp"

#include <sstream>

#include "domain/error.hpp"
#include "intake/form.hpp"
#include "intake/form_changes.hpp"
#include "intake/records_in.hpp"
#include "storage/theme_store.hpp"
#include "viewing/open_log.hpp"

namespace dialogg::writing {

using domain::Error;
using domain::ErrorKind;
using domain::Problem;
using domain::ValueMembers;
using messages::Language;
using messages::Message;
using messages::Phrase;
using viewing::Wording;

namespace {

class RecordForm {
 public:
  RecordForm(cli::Context& context, Edit& edit) : context_(context), edit_(edit) {}

  Form form() {
    storage::Database database = load();
    const std::string base = base_now();
    const std::string was = written(context_.language);
    apply_settings(database, edit_, Wording(context_.language, storage::ThemeStore(database).all()));
    const std::string blank = written(context_.language);
    return {
        .about = about(edit_),
        .blank = blank,
        .base = base,
        .has_words = blank != was,
        .is_empty = [](const std::string&) { return false; },
        .store = [this](const std::string& form, const keeping::Draft& draft,
                        const std::function<void()>& committed) { store(form, draft, committed); },
        .reopened = [this](const std::string& form, keeping::Draft& draft) { return compared(form, draft); }};
  }

 private:
  storage::Database load() {
    storage::Database database = viewing::open_to_read(context_);
    kinds::by_ref(database, edit_.ref);
    edit_.record->load(database, edit_.ref);
    return database;
  }

  std::string written(Language language) const {
    return intake::write_form(edit_.fields, intake::values_in_record(edit_.fields),
                              {{Message::form_heading_record, {edit_.ref}}}, language);
  }

  /// Whatever language the form is in.
  std::string base_now() const { return keeping::digest(written(Language::english)); }

  ValueMembers members_of(const std::string& form, std::vector<Problem>& problems) const {
    std::istringstream in(form);
    const intake::RecordsIn records(in, context_.say(Message::form_source), "");
    ValueMembers members;
    records.for_each([&](const intake::RecordIn& record) { members = record.members; }, problems);
    intake::read_filled_in(members, edit_.fields);
    return members;
  }

  void store(const std::string& form, const keeping::Draft& draft, const std::function<void()>& committed) {
    const auto change_fields = [&](app::Desk&, const Wording&) {
      if (base_now() != draft.base)
        throw Error(ErrorKind::conflict, Phrase{Message::form_changed_meanwhile, {edit_.ref}});
      std::vector<Problem> problems;
      const ValueMembers before = members_of(written(context_.language), problems);
      const ValueMembers now = members_of(form, problems);
      if (problems.empty())
        intake::set_changed(edit_.fields, before, now, problems);
      if (problems.empty())
        return;
      Error error(ErrorKind::invalid, Phrase{Message::nothing_stored, {problems.size()}});
      for (Problem& problem : problems) problem.source = context_.say(Message::form_source);
      error.problems = std::move(problems);
      throw Error(error);
    };
    change_record(context_, edit_, change_fields, committed);
  }

  /// What the log has now where the draft says otherwise, once the record has been changed since the draft was begun.
  std::vector<Problem> compared(const std::string& form, keeping::Draft& draft) {
    const storage::Database database = load();
    if (base_now() == draft.base)
      return {};
    draft = keeping::Drafts(context_.world.environment, context_.db).rebased(draft, base_now());
    std::vector<Problem> said{{.message = {Message::form_base_changed, {edit_.ref}}}};
    std::vector<Problem> unreadable;
    const ValueMembers mine = members_of(form, unreadable);
    const ValueMembers now = members_of(written(context_.language), unreadable);
    for (const records::Field& field : edit_.fields)
      if (unreadable.empty() && intake::is_in_form(field))
        compare(field, mine, now, said);
    return said;
  }

  void compare(const records::Field& field, const ValueMembers& mine, const ValueMembers& now,
               std::vector<Problem>& said) {
    const domain::Value* typed = intake::value_of(field, edit_.fields, mine);
    const domain::Value* there = intake::value_of(field, edit_.fields, now);
    if (typed == nullptr ? there == nullptr : there != nullptr && *typed == *there)
      return;
    const std::string key = intake::form_key(field, edit_.fields, context_.language);
    const std::string words = Wording(context_.language, {}).value(field, field.get());
    said.push_back({.field = messages::as_is(key),
                    .message = {Message::form_in_log_now,
                                {words.empty() ? messages::Argument(Message::field_empty) : words}}});
  }

  cli::Context& context_;
  Edit& edit_;
};

}  // namespace

std::string about(const Edit& edit) {
  return std::string(edit.command) + "-" + edit.ref;
}

void edit_by_form(cli::Context& context, Edit& edit, Opening opening) {
  RecordForm record(context, edit);
  fill_in(context, record.form(), opening);
}

}  // namespace dialogg::writing
