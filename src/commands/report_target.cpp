#include "commands/report_target.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "cli/atomic_file.hpp"
#include "domain/error.hpp"

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

void require_replaceable(const std::string& path) {
  std::error_code error;
  if (!std::filesystem::is_regular_file(path, error) || std::filesystem::file_size(path, error) == 0)
    return;
  if (!is_report(path))
    throw Error(ErrorKind::conflict, Phrase{Message::report_file_is_other, {path}},
                Phrase{Message::report_file_force});
}

}  // namespace

std::string report_mark(std::string_view kind) {
  return "\n" + std::string(kMark) + std::string(kind) + "\"\n";
}

void write_report(cli::Context& context, const ReportTarget& target,
                  const std::function<void(text::Sink&)>& write) {
  if (target.path.empty() || target.path == "-")
    return write(context.world.out);
  require_not_the_log(target.path, context.db);
  if (!target.force)
    require_replaceable(target.path);
  if (context.dry_run)
    return context.note({Message::report_would_write, {target.path}});
  cli::write_atomically(target.path, [&](text::Sink& file) {
    write(file);
    file.write(target.mark);
  });
  context.note({Message::report_written, {target.path}});
}

}  // namespace dialogg::commands
