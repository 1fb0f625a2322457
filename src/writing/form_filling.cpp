#include "writing/form_filling.hpp"

#include <sys/stat.h>

#include <optional>
#include <sstream>

#include "cli/editor.hpp"
#include "cli/output.hpp"
#include "domain/dates/dates.hpp"
#include "domain/typed_names.hpp"
#include "formats/toml.hpp"
#include "intake/form.hpp"
#include "intake/form_marks.hpp"
#include "intake/records_in.hpp"
#include "messages/reason.hpp"
#include "text/text_file.hpp"
#include "writing/batch.hpp"
#include "writing/confirm.hpp"
#include "writing/draft_words.hpp"

namespace dialogg::writing {

using domain::Error;
using domain::ErrorKind;
using messages::Message;
using messages::Phrase;

namespace {

constexpr mode_t kOwnerOnly = 0600;

std::string read(const keeping::Draft& draft) {
  auto content = text::read_whole_file(draft.path);
  if (!content)
    throw Error(ErrorKind::storage,
                Phrase{Message::file_unreadable, {draft.path, messages::reason(content.error())}});
  return std::move(*content);
}

/// Whether another try in the editor may help.
bool is_mendable(const Error& error) {
  return error.kind == ErrorKind::usage || error.kind == ErrorKind::invalid ||
         error.kind == ErrorKind::not_found || (error.kind == ErrorKind::conflict && !error.problems.empty());
}

std::vector<domain::Problem> problems_of(const Error& error) {
  if (!error.problems.empty())
    return error.problems;
  return {{.source = {}, .line = 0, .field = {}, .message = error.message, .hint = error.hint}};
}

class Filling {
 public:
  Filling(cli::Context& context, const Form& form)
      : context_(context), form_(form), drafts_(context.world.environment, context.db) {}

  void run(Opening opening) {
    if (opening == Opening::anew)
      begin();
    else
      resume();
    may_be_unchanged_ = opening == Opening::resumed;
    try {
      while (!is_done()) {
      }
    } catch (const cli::ReaderGone&) {
      throw;
    } catch (const std::exception& failure) {
      if (stored_ || !is_left())
        throw;
      throw with_kept(failure, context_, form_.about);
    }
  }

 private:
  void begin() {
    opened_ = form_.blank;
    draft_ = drafts_.begin(form_.about, context_.world.utc_now(), opened_, form_.base);
  }

  void resume() {
    const std::vector<keeping::Draft> left = drafts_.of(form_.about);
    if (left.empty())
      throw Error(ErrorKind::not_found, Phrase{Message::draft_none, {resuming(context_, form_.about)}});
    draft_ = left.front();
    if (left.size() > 1)
      say_several(left);
    opened_ = read(draft_);
    if (!form_.reopened)
      return;
    const std::string unmarked = intake::without_marks(opened_);
    if (const auto problems = form_.reopened(unmarked, draft_); !problems.empty())
      mark(unmarked, problems);
  }

  void say_several(const std::vector<keeping::Draft>& left) const {
    std::string others;
    for (std::size_t i = 1; i < left.size(); ++i) others += "\n  " + left[i].path;
    context_.note({Message::drafts_several, {left.size(), day(left.front()), others}});
  }

  std::string day(const keeping::Draft& draft) const {
    const auto date = domain::date_from_iso(draft.begun.substr(0, 10));
    return date ? domain::long_date(context_.language, domain::PartialDate::of(*date)) : draft.begun;
  }

  void mark(const std::string& form, const std::vector<domain::Problem>& problems) {
    const intake::Marked marked = intake::with_marks(form, problems, context_.language);
    drafts_.rewrite(draft_, marked.form);
    opened_ = marked.form;
    line_ = marked.line;
  }

  /// Some editors make the file anew.
  void edit() const {
    try {
      cli::edit_file(context_.world, draft_.path, line_);
    } catch (const std::exception&) {
      ::chmod(draft_.path.c_str(), kOwnerOnly);
      throw;
    }
    ::chmod(draft_.path.c_str(), kOwnerOnly);
  }

  /// Once through the editor.
  bool is_done() {
    edit();
    const std::string edited = read(draft_);
    if (fault_ && edited == opened_)
      throw Error(*fault_);
    const std::string form = intake::without_marks(edited);
    if (intake::has_no_lines(form) || form_.is_empty(form))
      return leave(edited == opened_ ? Message::form_unchanged : Message::form_emptied);
    if (edited == opened_ && !may_be_unchanged_)
      return leave(Message::form_unchanged);
    return is_stored(form);
  }

  bool leave(Message said) {
    context_.note(said);
    drafts_.remove(draft_);
    return true;
  }

  bool is_stored(const std::string& form) {
    try {
      form_.store(form, draft_, [this] {
        stored_ = true;
        drafts_.remove(draft_);
      });
    } catch (const Error& error) {
      if (stored_ || !is_mendable(error))
        throw;
      fault_ = error;
      for (domain::Problem& problem : fault_->problems) problem.line = 0;  // in the form it is marked
      mark(form, problems_of(error));
      return false;
    }
    if (context_.dry_run)
      context_.note({Message::draft_kept, {resuming(context_, form_.about)}});
    return true;
  }

  /// Whether there is something in the draft that would be missed.
  bool is_left() const {
    const auto content = text::read_whole_file(draft_.path);
    if (content && *content == form_.blank && !form_.has_words) {
      drafts_.remove(draft_);
      return false;
    }
    return content.has_value();
  }

  cli::Context& context_;
  const Form& form_;
  keeping::Drafts drafts_;
  keeping::Draft draft_;
  std::string opened_;
  int line_ = 1;
  bool may_be_unchanged_ = false;
  bool stored_ = false;
  std::optional<Error> fault_;
};

intake::RecordsIn records_of(const cli::Context& context, const std::string& form, std::string_view noun) {
  std::istringstream in(form);
  return {in, context.say(Message::form_source), noun};
}

/// What cannot be read is not empty.
bool is_empty(const std::string& form, const records::Fields& fields) {
  formats::Parsed members = formats::read_toml(form);
  if (!members)
    return false;
  try {
    intake::read_filled_in(*members, fields);
  } catch (const Error&) {
    return false;
  }
  return members->empty();
}

}  // namespace

void fill_in(cli::Context& context, const Form& form, Opening opening) {
  if (!can_ask(context))
    throw Error(ErrorKind::usage, Message::form_needs_terminal,
                Phrase{Message::form_give_options, {domain::option("--from")}});
  cli::editor_of(context.world);
  Filling(context, form).run(opening);
}

void record_by_form(cli::Context& context, const Recorder& recorder, Source& source) {
  const records::Fields fields = recorder.fields();
  const domain::ValueMembers typed = values_typed(source.typed, fields);
  const auto store = [&](const std::string& form, const keeping::Draft&,
                         const std::function<void()>& stored) {
    const intake::RecordsIn records = records_of(context, form, recorder.noun);
    change(
        context, recorder.command,
        [&](app::Desk& desk) {
          const LogChecks checks(context.reading, desk, context.language);
          return Batch(recorder, desk, context.say(Message::form_source), intake::read_filled_in)
              .run(records);
        },
        [&] {
          source.stored = true;
          stored();
        });
  };
  const messages::Named command = domain::command_name(recorder.command);
  fill_in(context,
          {.about = std::string(recorder.command),
           .blank = intake::write_form(fields, typed, {{Message::form_heading, {command}}}, context.language),
           .has_words = !typed.empty(),
           .is_empty = [&](const std::string& form) { return is_empty(form, fields); },
           .store = store},
          source.resume ? Opening::resumed : Opening::anew);
}

}  // namespace dialogg::writing
