#include "commands/report_target.hpp"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>

#include "cli/atomic_file.hpp"
#include "commands/injection.hpp"
#include "domain/error.hpp"
#include "text/line_diff.hpp"
#include "text/reason.hpp"
#include "text/visible.hpp"

namespace dialogg::commands {

using domain::Error;
using domain::ErrorKind;
using text::Message;
using text::Phrase;

namespace {

constexpr std::string_view kMark = "[//]: # \"dialogg report ";
constexpr std::string_view kSchema = "{\n  \"schema\": \"dialogg.report.";
constexpr std::streamoff kLongestMark = 200;

/// The first bytes and the last ones decide, so that a long report need not be read.
bool is_report(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::string head(kSchema.size(), '\0');
  file.read(head.data(), static_cast<std::streamsize>(head.size()));
  if (head == kSchema)
    return true;
  file.clear();
  const auto size = static_cast<std::streamoff>(std::filesystem::file_size(path));
  std::string tail(static_cast<std::size_t>(std::min(size, kLongestMark)), '\0');
  file.seekg(size - static_cast<std::streamoff>(tail.size()));
  file.read(tail.data(), static_cast<std::streamsize>(tail.size()));
  const std::size_t mark = tail.rfind(kMark);
  return mark != std::string::npos && (mark == 0 || tail[mark - 1] == '\n') && tail.ends_with("\"\n") &&
         tail.find('\n', mark) + 1 == tail.size();
}

/// Not even with --force.
void require_not_the_log(const std::string& path, const std::string& log) {
  std::error_code error;
  if (std::filesystem::equivalent(path, log, error))
    throw Error(ErrorKind::conflict, Phrase{Message::report_file_is_log, {path}});
}

Error unreadable(const std::string& path, int error_number) {
  return {ErrorKind::storage, Phrase{Message::file_unreadable, {path, text::reason(error_number)}}};
}

void require_replaceable(const std::string& path) {
  std::error_code error;
  if (!std::filesystem::is_regular_file(path, error) || std::filesystem::file_size(path, error) == 0)
    return;
  if (!is_report(path))
    throw Error(ErrorKind::conflict, Phrase{Message::report_file_is_other, {path}},
                Phrase{Message::report_file_force});
}

/// Nothing where no file is there. A device may have no end, and nobody may write to a pipe: they are not read.
std::optional<std::string> content_of(const std::string& path) {
  using std::filesystem::file_type;
  std::error_code fault;
  const auto type = std::filesystem::status(path, fault).type();
  if (type == file_type::not_found)
    return std::nullopt;
  if (type == file_type::directory)
    throw unreadable(path, EISDIR);
  if (type != file_type::regular && type != file_type::none)
    throw Error(ErrorKind::storage, Phrase{Message::file_is_none, {path}});
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  std::string content(std::istreambuf_iterator<char>(file), {});
  if (!file)
    throw unreadable(path, errno);
  return content;
}

std::string document_at(const std::string& path) {
  auto content = content_of(path);
  if (!content)
    throw unreadable(path, ENOENT);
  return std::move(*content);
}

/// The document with the report in its section; the rest of it byte for byte.
void write_into(const Section& section, const WriteReport& write, text::Sink& out) {
  out.write(section.before);
  out.write(section.line_end);
  LineEnds report(out, section.line_end);
  write(report);
  out.write(section.after);
}

void write_whole(const ReportTarget& target, const WriteReport& write, text::Sink& out) {
  write(out);
  out.write(target.mark);
}

void inject(cli::Context& context, const ReportTarget& target, const WriteReport& write) {
  const std::string document = document_at(target.path);
  const Section section = find_section(document, target.path, target.section);
  if (context.dry_run)
    return context.note({Message::report_would_inject, {target.path, target.section}});
  cli::write_atomically(target.path, [&](text::Sink& file) { write_into(section, write, file); });
  context.note({Message::report_injected, {target.path, target.section}});
}

}  // namespace

std::string report_mark(std::string_view kind) {
  return "\n" + std::string(kMark) + std::string(kind) + "\"\n";
}

void write_report(cli::Context& context, const ReportTarget& target, const WriteReport& write) {
  if (target.path.empty() || target.path == "-")
    return write(context.world.out);
  require_not_the_log(target.path, context.db);
  if (!target.section.empty())
    return inject(context, target, write);
  if (!target.force)
    require_replaceable(target.path);
  if (context.dry_run)
    return context.note({Message::report_would_write, {target.path}});
  cli::write_atomically(target.path, [&](text::Sink& file) { write_whole(target, write, file); });
  context.note({Message::report_written, {target.path}});
}

void check_report(cli::Context& context, const ReportTarget& target, const WriteReport& write) {
  require_not_the_log(target.path, context.db);
  const bool is_part = !target.section.empty();
  const auto is = is_part ? document_at(target.path) : content_of(target.path);
  text::StringSink should_be;
  if (is_part)
    write_into(find_section(*is, target.path, target.section), write, should_be);
  else
    write_whole(target, write, should_be);
  if (is == should_be.content)
    return;
  const std::string diff =
      text::unified_diff(is ? target.path : "/dev/null", is.value_or(""), target.path, should_be.content);
  context.world.out.write(context.world.out_is_terminal ? text::visible_lines(diff) : diff);
  throw Error(ErrorKind::check, Phrase{Message::report_out_of_date, {target.path}},
              Phrase{Message::report_update_it});
}

}  // namespace dialogg::commands
