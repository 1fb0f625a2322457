#include "app/checks.hpp"

#include <chrono>
#include <filesystem>

#include "app/file_checks.hpp"
#include "app/log_access.hpp"
#include "commands/commands.hpp"
#include "domain/error.hpp"
#include "keeping/backups.hpp"
#include "kinds/text_checks.hpp"
#include "records/fields.hpp"
#include "storage/disk_trial.hpp"
#include "viewing/listing.hpp"
#include "viewing/open_log.hpp"

namespace dialogg::commands {

using messages::Message;
using messages::Phrase;
using viewing::Format;
using viewing::format_fields;
using viewing::FormatOptions;
using viewing::is_for_people;
using viewing::Listing;
using viewing::open_to_read;
using viewing::settled_format;
using viewing::Wording;

namespace {

constexpr std::chrono::seconds kTrial{10};

struct Args {
  FormatOptions format;
  bool disk = false;
  bool backups = false;
};

records::Fields define(Args& args, const cli::Context& /*context*/) {
  records::Fields fields{records::flag("backups", Message::option_check_backups, args.backups),
                         records::flag("disk", Message::option_check_disk, args.disk)};
  const records::Fields more = format_fields(args.format);
  fields.insert(fields.end(), more.begin(), more.end());
  return fields;
}

struct Line {
  std::string ref, what, mend;
};

constexpr std::string_view kColumns[] = {"ref", "finding", "mend"};

/// Commands in English where a program reads them; advice is for people wherever it stands.
std::string mend_of(const app::Finding& finding, const cli::Context& context, Format format) {
  if (!finding.mend)
    return {};
  const bool is_command = finding.mend->message != Message::log_damaged_mend && !is_for_people(format);
  return messages::say(is_command ? messages::Language::english : context.language, *finding.mend);
}

/// Records are compared only where all of them can be read.
void check(storage::Database& database, domain::Date today,
           const std::function<void(const app::Finding&)>& found) {
  bool said = false;  // that something is damaged: once will do for what cannot be read because of it
  app::check_file(database, [&](const app::Finding& finding) {
    said = true;
    found(finding);
  });
  const auto more = [&](const app::Finding& finding) {
    if (!said)
      found(finding);
  };
  app::check_access(database.path(), found);
  app::unless_damaged(database, more, [&] {
    if (kinds::check_texts(database, found))
      app::check_records(database, today, found);
  });
}

using Found = std::function<void(const app::Finding&)>;

void check_backup(const std::string& path, const Found& found) {
  try {
    storage::Database copy(path, storage::Access::read);
    bool is_sound = true;
    app::check_file(copy, [&](const app::Finding&) { is_sound = false; });
    if (is_sound)
      return;
  } catch (const domain::Error&) {
  }
  found({"", {Message::check_backup_damaged, {path}}, Phrase{Message::check_backup_damaged_mend}});
}

/// Every copy that is kept of the log.
void check_backups(const cli::Context& context, const Found& found) {
  const keeping::Backups backups(context.db, context.world.environment);
  const auto kept = backups.kept(backups.folder());
  for (const keeping::Kept& one : kept) check_backup(one.path, found);
  context.note({Message::check_backups_read, {kept.size(), backups.folder()}});
}

/// Whether the log's folder keeps what the log rests on.
void check_disk(const cli::Context& context, const Found& found) {
  const std::string folder = std::filesystem::absolute(context.db).parent_path().string();
  const storage::DiskTrial trial = storage::try_disk(folder, kTrial);
  const Phrase elsewhere{Message::check_disk_mend};
  if (!trial.locks)
    found({"", {Message::check_disk_locks, {folder}}, elsewhere});
  if (!trial.syncs)
    found({"", {Message::check_disk_syncs, {folder}}, elsewhere});
  if (!trial.renames)
    found({"", {Message::check_disk_renames, {folder}}, elsewhere});
  if (trial.lost > 0)
    found({"", {Message::check_disk_lost, {folder, trial.lost, trial.killed}}, elsewhere});
  if (trial.is_passed())
    context.note({Message::check_disk_passed, {folder, trial.killed}});
}

void run(Args& args, cli::Context& context) {
  const Format format = settled_format(args.format, context);
  storage::Database database = open_to_read(context);
  Line line;
  const records::Fields fields = {
      records::shown("ref", [&line] { return records::text_value(line.ref); }),
      records::shown("finding", [&line] { return records::text_value(line.what); }),
      records::shown("mend", [&line] { return records::text_value(line.mend); }),
  };
  Listing listing(context, {.schema = "check", .columns = kColumns, .format = format}, fields,
                  Wording(context.language));
  int count = 0;
  const Found found = [&](const app::Finding& finding) {
    line = {finding.ref, context.say(finding.what), mend_of(finding, context, format)};
    listing.add();
    ++count;
  };
  check(database, context.reading.today, found);
  if (args.backups)
    check_backups(context, found);
  if (args.disk)
    check_disk(context, found);
  listing.finish();
  if (count > 0)
    throw domain::Error(domain::ErrorKind::check, count == 1 ? Phrase{Message::check_found_one}
                                                             : Phrase{Message::check_found, {count}});
}

}  // namespace

const cli::Command kCheck{"check", cli::CommandGroup::keeping, Message::help_check, Message::help_check_text,
                          cli::execute<Args, define, run>};

}  // namespace dialogg::commands
