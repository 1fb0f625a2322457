#include "text/spool.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <system_error>

namespace dialogg::text {

namespace {

constexpr std::size_t kPiece = 256 * 1024;

[[noreturn]] void fail() {
  throw std::system_error(errno, std::generic_category());
}

/// -1 where there is no place for one.
int open_nameless_file() {
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::tmpfile(), std::fclose);
  return file ? ::fcntl(::fileno(file.get()), F_DUPFD_CLOEXEC, 3) : -1;
}

}  // namespace

Spool::~Spool() {
  clear();
}

void Spool::clear() {
  if (file_ >= 0)
    ::close(file_);
  file_ = -1;
  in_file_ = 0;
  memory_ = {};
}

bool Spool::goes_to_file(std::size_t more) {
  if (file_ >= 0)
    return true;
  if (has_no_file_ || memory_.size() + more <= most_in_memory_)
    return false;
  file_ = open_nameless_file();
  has_no_file_ = file_ < 0;
  return !has_no_file_;
}

void Spool::write(std::string_view bytes) {
  if (goes_to_file(bytes.size()))
    append_to_file(bytes);
  else
    memory_ += bytes;
}

void Spool::append_to_file(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(file_, bytes.data(), bytes.size());
    if (count < 0 && errno != EINTR)
      fail();
    const std::size_t written = count < 0 ? 0 : static_cast<std::size_t>(count);
    in_file_ += written;
    bytes.remove_prefix(written);
  }
}

std::size_t Spool::read(std::size_t offset, char* to, std::size_t most) const {
  if (offset < memory_.size()) {
    const std::string_view found = std::string_view(memory_).substr(offset, most);
    std::memcpy(to, found.data(), found.size());
    return found.size();
  }
  if (file_ < 0)
    return 0;
  while (true) {
    const ssize_t count = ::pread(file_, to, most, static_cast<off_t>(offset - memory_.size()));
    if (count >= 0)
      return static_cast<std::size_t>(count);
    if (errno != EINTR)
      fail();
  }
}

void Spool::copy_to(Sink& out) const {
  std::vector<char> piece(std::min(kPiece, size()));
  for (std::size_t offset = 0; offset < size();) {
    const std::size_t count = read(offset, piece.data(), piece.size());
    out.write({piece.data(), count});
    offset += count;
  }
}

SpoolStream::Buffer::Buffer(const Spool& spool) : spool_(spool), piece_(kPiece) {}

SpoolStream::Buffer::int_type SpoolStream::Buffer::underflow() {
  const std::size_t count = spool_.read(read_, piece_.data(), piece_.size());
  if (count == 0)
    return traits_type::eof();
  read_ += count;
  setg(piece_.data(), piece_.data(), piece_.data() + count);
  return traits_type::to_int_type(piece_.front());
}

}  // namespace dialogg::text
