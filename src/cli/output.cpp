#include "cli/output.hpp"

#include <poll.h>
#include <signal.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

#include "messages/reason.hpp"

namespace dialogg::cli {

namespace {

constexpr std::size_t kBufferSize = 1024 * 1024;
constexpr std::size_t kFirstBuffer = 64 * 1024;

/// Writes all of it, whatever interrupts; 0, or the error number of what stopped it.
int write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
    if (count >= 0) {
      bytes.remove_prefix(static_cast<std::size_t>(count));
    } else if (errno == EAGAIN || errno == EWOULDBLOCK) {  // somebody made the pipe non-blocking
      pollfd wait{descriptor, POLLOUT, 0};
      ::poll(&wait, 1, -1);
    } else if (errno != EINTR) {
      return errno;
    }
  }
  return 0;
}

}  // namespace

domain::Error write_failure(messages::Argument name, int error_number) {
  return {domain::ErrorKind::storage,
          {messages::Message::output_failed, {std::move(name), messages::reason(error_number)}}};
}

void end_by_sigpipe() {
  ::signal(SIGPIPE, SIG_DFL);
  sigset_t pipe_only;
  ::sigemptyset(&pipe_only);
  ::sigaddset(&pipe_only, SIGPIPE);
  ::sigprocmask(SIG_UNBLOCK, &pipe_only, nullptr);
  ::raise(SIGPIPE);
}

FileSink::FileSink(int descriptor, messages::Argument name)
    : descriptor_(descriptor), name_(std::move(name)) {
  kept_.reserve(kFirstBuffer);
}

FileSink::~FileSink() {
  write_all(descriptor_, {kept_.data(), kept_.size()});
}

void FileSink::write_out(std::string_view bytes) {
  const int error = write_all(descriptor_, bytes);
  kept_.clear();
  if (error == 0)
    return;
  if (error == EPIPE)
    throw ReaderGone();
  throw write_failure(name_, error);
}

void FileSink::flush() {
  write_out({kept_.data(), kept_.size()});
}

void FileSink::write(std::string_view bytes) {
  if (kept_.size() + bytes.size() > kBufferSize)
    flush();
  if (bytes.size() >= kBufferSize)
    write_out(bytes);
  else
    kept_.insert(kept_.end(), bytes.begin(), bytes.end());
}

HeldBack::~HeldBack() {
  try {
    flush();
  } catch (const std::exception&) {
    kept_.clear();
  }
}

void HeldBack::flush() {
  try {
    kept_.copy_to(out_);
    out_.flush();
  } catch (...) {
    kept_.clear();
    throw;
  }
  kept_.clear();
}

}  // namespace dialogg::cli
