#include "cli/stream.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

#include <cerrno>

#include "cli/descriptor.hpp"
#include "cli/output.hpp"
#include "domain/error.hpp"

namespace dialogg::cli {

using domain::Error;
using domain::ErrorKind;
using messages::Message;

namespace {

/// A name for what the program was given by whoever started it.
bool is_given(const std::string& path) {
  return path.starts_with("/dev/std") || path.starts_with("/dev/fd/") || path.starts_with("/proc/");
}

/// Of all devices, those that take whatever is written: nothing else is to be found out by trying.
bool takes_anything(const struct stat& device) {
  constexpr unsigned kMemory = 1, kNull = 3, kFull = 7, kTerminal = 5, kFirstOfTerminals = 136,
                     kLastOfThem = 143;
  const unsigned kind = major(device.st_rdev);
  const unsigned one = minor(device.st_rdev);
  return (kind == kMemory && (one == kNull || one == kFull)) || (kind == kTerminal && one == 0) ||
         (kind >= kFirstOfTerminals && kind <= kLastOfThem);
}

}  // namespace

bool is_stream(const std::string& path) {
  struct stat found {};
  if (::stat(path.c_str(), &found) != 0 || S_ISREG(found.st_mode) || S_ISDIR(found.st_mode))
    return false;
  const bool is_fit = S_ISCHR(found.st_mode) ? is_given(path) || takes_anything(found)
                                             : S_ISFIFO(found.st_mode) && is_given(path);
  if (!is_fit)
    throw Error{ErrorKind::storage, {Message::file_is_none, {path}}};
  return true;
}

void write_to_stream(const std::string& path, const std::function<void(text::Sink&)>& write) {
  const Descriptor stream(::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY));
  if (stream.number() < 0)
    throw write_failure(path, errno);
  FileSink sink(stream.number(), path);
  write(sink);
  sink.flush();
}

}  // namespace dialogg::cli
