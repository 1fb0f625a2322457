#include "keeping/backups.hpp"

#include <filesystem>

#include "commands/commands.hpp"
#include "commands/log_phrases.hpp"
#include "domain/error.hpp"
#include "domain/typed_names.hpp"
#include "records/fields.hpp"
#include "viewing/open_log.hpp"

namespace dialogg::commands {

using domain::Error;
using domain::ErrorKind;
using keeping::Backups;
using messages::Message;
using messages::Phrase;
using viewing::open_to_read;

namespace {

struct Args {
  std::string target;
  std::optional<int> keep;
};

records::Fields define(Args& args, const cli::Context&) {
  records::Field target =
      records::text("target", Message::option_backup_target, args.target, records::kSentence);
  target.where = records::Field::Where::positional;
  target.placeholder = Message::placeholder_file;
  return {target, records::count("keep", Message::option_keep, args.keep)};
}

/// Copies in a folder are told by their names; a file that was named is one.
void check_keep(const Args& args) {
  if (!args.keep)
    return;
  if (*args.keep == 0)
    throw Error(ErrorKind::invalid, Message::backup_keep_one);
  if (!args.target.empty() && !args.target.ends_with('/') && !std::filesystem::is_directory(args.target))
    throw Error(ErrorKind::usage,
                Phrase{Message::backup_keep_is_for_folders, {args.target, domain::option("--keep")}});
}

void say_removed(const cli::Context& context, int removed) {
  if (removed > 0)
    context.note(removed == 1 ? Phrase{Message::backups_removed_one}
                              : Phrase{Message::backups_removed, {removed}});
}

void run(Args& args, cli::Context& context) {
  check_keep(args);
  storage::Database database = open_to_read(context);
  const Backups backups(context.db, context.world.environment);
  const std::string path = backups.place(args.target, context.world.utc_now(), keeping::Reason::asked_for);
  if (context.dry_run)
    return context.note({Message::backup_would_be, {path}});
  backups.make(database, path);
  backups.note_backup(context.world.utc_now());
  context.world.out.write(path + "\n");
  context.world.out.flush();
  context.note({Message::backed_up, {contents_phrase(database, context.language)}});
  if (args.keep)
    say_removed(context, backups.keep_newest(database, std::filesystem::path(path).parent_path().string(),
                                             static_cast<std::size_t>(*args.keep)));
}

}  // namespace

const cli::Command kBackup{"backup", cli::CommandGroup::keeping, Message::help_backup,
                           Message::help_backup_text, cli::execute<Args, define, run>};

}  // namespace dialogg::commands
