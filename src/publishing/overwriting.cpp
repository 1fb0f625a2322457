#include "publishing/overwriting.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "domain/error.hpp"
#include "render/drawings/svg.hpp"

namespace dialogg::publishing {

using domain::Error;
using domain::ErrorKind;
using messages::Message;
using messages::Phrase;

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

bool is_drawing(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::string head(render::kDrawingHead.size(), '\0');
  file.read(head.data(), static_cast<std::streamsize>(head.size()));
  return file.gcount() == 0 ||
         head == render::kDrawingHead;  // one that cannot be read is the writer's to refuse
}

bool holds_something(const std::string& path) {
  std::error_code error;
  return std::filesystem::is_regular_file(path, error) && std::filesystem::file_size(path, error) > 0;
}

}  // namespace

std::string report_mark(std::string_view kind) {
  return "\n" + std::string(kMark) + std::string(kind) + "\"\n";
}

void require_not_the_log(const std::string& path, const std::string& log) {
  std::error_code error;
  if (std::filesystem::equivalent(path, log, error))
    throw Error(ErrorKind::conflict, Phrase{Message::report_file_is_log, {path}});
}

void require_report_or_nothing(const std::string& path) {
  if (holds_something(path) && !is_report(path))
    throw Error(ErrorKind::conflict, Phrase{Message::report_file_is_other, {path}},
                Phrase{Message::report_file_force});
}

void require_drawing_or_nothing(const std::string& path) {
  if (holds_something(path) && !is_drawing(path))
    throw Error(ErrorKind::conflict, Phrase{Message::drawing_file_is_other, {path}},
                Phrase{Message::report_file_force});
}

}  // namespace dialogg::publishing
