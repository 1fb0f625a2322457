#include "cli/output.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support/problems.hpp"
#include "support/temporary_folder.hpp"

using namespace dialogg;
using cli::FileSink;

namespace {

struct OpenFile {
  explicit OpenFile(const std::string& path)
      : descriptor(::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600)) {}
  ~OpenFile() { ::close(descriptor); }
  int descriptor;
};

/// In a process of its own: writes to a pipe that nobody reads. Returns how that process ended (waitpid).
int end_of_writer_to_nobody(void (*disposition)(int)) {
  const pid_t child = ::fork();
  if (child == 0) {
    int ends[2];
    ::signal(SIGPIPE, disposition);
    if (::pipe(ends) != 0)
      ::_exit(1);
    ::close(ends[0]);
    FileSink sink(ends[1]);
    sink.write("nobody reads this");
    try {
      sink.flush();
    } catch (const cli::ReaderGone&) {
      cli::end_by_sigpipe();
    } catch (const domain::Error&) {
      ::_exit(2);
    }
    ::_exit(3);
  }
  int ended = 0;
  ::waitpid(child, &ended, 0);
  return ended;
}

}  // namespace

TEST_CASE("FileSink: keeps small writes until flush, and writes every byte of large ones in order") {
  const support::TemporaryFolder folder;
  const OpenFile file(folder.path("out"));
  FileSink sink(file.descriptor);
  sink.write("abc");
  CHECK(folder.read("out").empty());
  sink.flush();
  CHECK(folder.read("out") == "abc");
  std::string expected = "abc";
  for (const std::size_t size : {10U, 65535U, 1U, 65536U, 200000U, 7U}) {
    const std::string piece(size, static_cast<char>('a' + size % 26));
    sink.write(piece);
    expected += piece;
  }
  sink.flush();
  CHECK(folder.read("out") == expected);
}

TEST_CASE("FileSink: writes what is left when it goes, and leaves the descriptor open") {
  const support::TemporaryFolder folder;
  const OpenFile file(folder.path("out"));
  FileSink(file.descriptor).write("left");
  FileSink(file.descriptor).write(" over");
  CHECK(folder.read("out") == "left over");
}

TEST_CASE("FileSink: a full disk is said at flush and at a large write, and forgotten after that") {
  const OpenFile full("/dev/full");
  FileSink sink(full.descriptor);
  sink.write("abc");
  const auto error = support::error_of([&] { sink.flush(); });
  CHECK(error.kind == domain::ErrorKind::storage);
  CHECK(support::said(error.message) == "could not write the output: the disk is full");
  CHECK_NOTHROW(sink.flush());
  CHECK_THROWS_AS(sink.write(std::string(5'000'000, 'x')), domain::Error);
}

TEST_CASE("FileSink: a closed descriptor, and any other failure, is said too, with the name given") {
  FileSink closed(-1, "rapport.md");
  closed.write("abc");
  CHECK(support::said(support::error_of([&] { closed.flush(); }).message) ==
        "could not write rapport.md: the stream is closed");
  CHECK(messages::say(messages::Language::nynorsk,
                      {messages::Message::output_failed,
                       {messages::Message::output_result, messages::Message::reason_disk_full}}) ==
        "kunne ikkje skrive resultatet: disken er full");
}

TEST_CASE("FileSink: never throws when it goes") {
  const OpenFile full("/dev/full");
  CHECK_NOTHROW(FileSink(full.descriptor).write("abc"));
}

TEST_CASE("FileSink: a reader that has gone away ends the program by SIGPIPE, ignored or not") {
  for (const auto disposition : {SIG_DFL, SIG_IGN}) {
    const int ended = end_of_writer_to_nobody(disposition);
    REQUIRE(WIFSIGNALED(ended));
    CHECK(WTERMSIG(ended) == SIGPIPE);
  }
}

TEST_CASE("HeldBack: nothing comes out before flush, and then all of it") {
  text::StringSink out;
  cli::HeldBack held(out);
  std::string expected;
  for (int i = 0; i < 300; ++i) {
    const std::string piece(50'000, static_cast<char>('a' + i % 26));
    held.write(piece);
    expected += piece;
  }
  CHECK(out.content.empty());
  held.flush();
  CHECK(out.content == expected);
  held.flush();
  CHECK(out.content.size() == expected.size());
}

TEST_CASE("HeldBack: what could not be written is forgotten") {
  const OpenFile full("/dev/full");
  FileSink sink(full.descriptor);
  cli::HeldBack held(sink);
  held.write("abc");
  CHECK_THROWS_AS(held.flush(), domain::Error);
  CHECK_NOTHROW(held.flush());
}

TEST_CASE("FileSink: waits for a slow reader of a pipe that does not block") {
  int ends[2];
  REQUIRE(::pipe2(ends, O_NONBLOCK) == 0);
  const pid_t reader = ::fork();
  if (reader == 0) {
    ::fcntl(ends[0], F_SETFL, 0);
    ::close(ends[1]);
    std::size_t total = 0;
    char bytes[4096];
    for (ssize_t count = 1; count > 0; total += static_cast<std::size_t>(count))
      count = ::read(ends[0], bytes, sizeof bytes);
    ::_exit(total == 1000000 ? 0 : 1);
  }
  ::close(ends[0]);
  FileSink sink(ends[1]);
  CHECK_NOTHROW(sink.write(std::string(1000000, 'x')));
  sink.flush();
  ::close(ends[1]);
  int ended = -1;
  ::waitpid(reader, &ended, 0);
  CHECK(ended == 0);
}
