#include "keeping/private_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>

#include "domain/error.hpp"
#include "messages/reason.hpp"

namespace dialogg::keeping {

using domain::Error;
using domain::ErrorKind;
using messages::Message;
using messages::Phrase;

namespace {

constexpr mode_t kOwnerOnly = 0600;
constexpr mode_t kOwnersFolder = 0700;

Error failure(const std::string& path, int error_number) {
  return {ErrorKind::storage, Phrase{Message::draft_not_kept, {path, messages::reason(error_number)}}};
}

bool write_all(int file, std::string_view content) {
  while (!content.empty()) {
    const ssize_t written = ::write(file, content.data(), content.size());
    if (written < 0 && errno != EINTR)
      return false;
    content.remove_prefix(written < 0 ? 0 : static_cast<std::size_t>(written));
  }
  return true;
}

}  // namespace

void make_private_folder(const std::string& path) {
  const std::string above = std::filesystem::path(path).parent_path().string();
  struct stat found {};
  if (!above.empty() && ::stat(above.c_str(), &found) != 0)
    make_private_folder(above);
  if (path.empty())  // where the program stands
    return;
  if (::mkdir(path.c_str(), kOwnersFolder) != 0 && errno != EEXIST)
    throw failure(path, errno);
}

bool make_private_file(const std::string& path, std::string_view content) {
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kOwnerOnly);
  if (file < 0 && errno == EEXIST)
    return false;
  if (file < 0)
    throw failure(path, errno);
  int fault = write_all(file, content) && ::fsync(file) == 0 ? 0 : errno;
  if (::close(file) != 0 && fault == 0)
    fault = errno;
  if (fault == 0)
    return true;
  ::unlink(path.c_str());
  throw failure(path, fault);
}

void replace_private_file(const std::string& path, std::string_view content) {
  const std::string beside = path + ".new";
  ::unlink(beside.c_str());  // of a program that was killed
  if (!make_private_file(beside, content))
    throw failure(path, EEXIST);
  if (::rename(beside.c_str(), path.c_str()) != 0) {
    const int fault = errno;
    ::unlink(beside.c_str());
    throw failure(path, fault);
  }
}

}  // namespace dialogg::keeping
