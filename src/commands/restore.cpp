#include <filesystem>

#include "app/file_checks.hpp"
#include "commands/commands.hpp"
#include "commands/log_phrases.hpp"
#include "domain/error.hpp"
#include "keeping/erasing.hpp"
#include "kinds/text_checks.hpp"
#include "records/fields.hpp"
#include "storage/database/copying.hpp"
#include "storage/database/digest.hpp"
#include "viewing/open_log.hpp"
#include "writing/confirm.hpp"

namespace dialogg::commands {

namespace fs = std::filesystem;
using domain::Error;
using domain::ErrorKind;
using keeping::Backups;
using messages::Message;
using messages::Phrase;
using storage::Access;
using storage::Database;
using viewing::open_to_read;

namespace {

struct Args {
  std::string file;
  bool yes = false;
  bool drill = false;
};

records::Fields define(Args& args, const cli::Context&) {
  records::Field file = records::text("file", Message::option_restore_file, args.file, records::kSentence);
  file.where = records::Field::Where::positional;
  file.placeholder = Message::placeholder_file;
  file.mandatory = true;
  return {file, records::flag("yes", Message::option_yes, args.yes),
          records::flag("drill", Message::option_drill, args.drill)};
}

/// Error{storage} where anything is wrong with the copy.
void require_sound(Database& copy, const std::string& path, messages::Language language) {
  app::check_file(copy, [&](const app::Finding& finding) {
    throw Error(ErrorKind::storage,
                Phrase{Message::copy_is_damaged, {path, messages::say(language, finding.what)}},
                Phrase{Message::copy_is_damaged_mend});
  });
}

/// What the log holds; one that cannot be read is as good as empty, and is saved as it is.
Phrase held_now(const cli::Context& context) {
  try {
    Database log = open_to_read(context);
    return contents_phrase(log, context.language);
  } catch (const Error&) {
    return {Message::log_holds_nothing};
  }
}

bool is_wanted(const Args& args, const cli::Context& context, const Phrase& held) {
  if (args.yes)
    return true;
  if (!writing::can_ask(context))
    throw Error(ErrorKind::usage, Message::restore_needs_yes, Phrase{Message::restore_give_yes, {args.file}});
  return writing::confirm(context, {Message::would_restore, {held, held_now(context)}});
}

/// A copy of what is there, or the file as it lies there. Empty where there is none.
std::string save_what_is_there(const Backups& backups, const cli::Context& context, bool& is_sound) {
  const std::string now = context.world.utc_now();
  is_sound = false;
  if (!fs::exists(context.db) && !fs::exists(context.db + "-journal"))
    return "";
  std::string path = backups.place("", now, keeping::Reason::before_restore);
  try {
    Database log = open_to_read(context);
    backups.make(log, path);
    is_sound = true;
  } catch (const Error&) {
    path = backups.save_as_it_is(now);
  }
  return path;
}

/// A log that can be read keeps its file, so that whoever has it open goes on with it.
void replace_log(Database& copy, const std::string& path, bool is_sound) {
  if (is_sound)
    return storage::put_in_place_of(path, copy);
  fs::remove(path + "-journal");  // of what is no longer there: it would be read into the copy
  storage::copy_to(copy, path);
}

/// Among the backups; beside the log where the system names no home.
std::string beside(const Backups& backups, const cli::Context& context, const char* name) {
  return (backups.folder().empty() ? context.db + "." : backups.folder() + "/") + name;
}

/// Gone when it has been looked at.
class TemporaryLog {
 public:
  TemporaryLog(Database& copy, std::string path) : path_(std::move(path)) {
    if (const fs::path folder = fs::path(path_).parent_path(); !folder.empty())
      fs::create_directories(folder);
    storage::copy_to(copy, path_);
  }
  TemporaryLog(const TemporaryLog&) = delete;
  TemporaryLog& operator=(const TemporaryLog&) = delete;
  ~TemporaryLog() {
    std::error_code none;
    fs::remove(path_, none);
  }

  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

/// Who was erased from the log.
std::vector<storage::Erasure> erasures_of(const cli::Context& context) {
  try {
    Database log = open_to_read(context);
    return storage::Erasing(log).all();
  } catch (const Error&) {
    return {};  // no log, or none that can be read
  }
}

/// Who was erased from the log stays so, whatever the copy holds.
void replace_without_erased(Database& copy, const cli::Context& context, const Backups& backups,
                            bool is_sound) {
  const auto erasures = erasures_of(context);
  if (erasures.empty())
    return replace_log(copy, context.db, is_sound);
  const TemporaryLog cleaned(copy, beside(backups, context, "restoring.db"));
  keeping::erase_in_copy(cleaned.path(), erasures);
  Database source(cleaned.path(), Access::read);
  replace_log(source, context.db, is_sound);
}

void restore(const Args& args, cli::Context& context, Database& copy, const Phrase& held) {
  const Backups backups(context.db, context.world.environment);
  bool is_sound = false;
  const std::string kept = save_what_is_there(backups, context, is_sound);
  replace_without_erased(copy, context, backups, is_sound);
  context.note({Message::restored, {args.file, held}});
  if (!kept.empty())
    context.note({Message::restore_kept, {kept}});
}

/// Of the year in which it was last changed.
void print_report(const cli::Context& context, Database& log, const std::string& path) {
  cli::Context of_copy = context;
  cli::Invocation report(kReport, of_copy,
                         {"year", storage::last_change(log).substr(0, 4), "--audience", "internal", "--db",
                          path, "--lang", std::string(messages::code(context.language))});
  kReport.execute(report);
}

void say_how_they_compare(const cli::Context& context, Database& copy) {
  const Phrase held = contents_phrase(copy, context.language);
  bool same = false;
  try {
    Database log = open_to_read(context);
    same = storage::digest(log) == storage::digest(copy);
  } catch (const Error&) {
    same = false;  // no log to compare with
  }
  context.note(same ? Phrase{Message::drill_same, {held}}
                    : Phrase{Message::drill_differs, {held, held_now(context)}});
}

void drill(const Args& args, const cli::Context& context, Database& copy) {
  const Backups backups(context.db, context.world.environment);
  const TemporaryLog tried(copy, beside(backups, context, "drill.db"));
  Database log(tried.path(), Access::change);
  require_sound(log, args.file, context.language);
  kinds::check_texts(log, [](const app::Finding&) {});  // reads every record
  if (!storage::last_change(log).empty())
    print_report(context, log, tried.path());
  backups.note_drill(context.world.utc_now());
  context.note({Message::drilled, {args.file}});
  say_how_they_compare(context, copy);
}

void run(Args& args, cli::Context& context) {
  std::error_code none;
  if (fs::equivalent(args.file, context.db, none) && !args.drill)
    throw Error(ErrorKind::conflict, Phrase{Message::restore_same, {args.file}});
  Database copy(args.file, Access::read);
  require_sound(copy, args.file, context.language);
  if (args.drill)
    return drill(args, context, copy);
  const Phrase held = contents_phrase(copy, context.language);
  if (context.dry_run)
    return context.note({Message::restore_would_be, {args.file, held, held_now(context)}});
  if (!is_wanted(args, context, held))
    return context.note(Message::restored_nothing);
  restore(args, context, copy, held);
}

}  // namespace

const cli::Command kRestore{"restore", cli::CommandGroup::keeping, Message::help_restore,
                            Message::help_restore_text, cli::execute<Args, define, run>};

}  // namespace dialogg::commands
