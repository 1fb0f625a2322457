#include "cli/atomic_file.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <cerrno>

#include "support/problems.hpp"
#include "support/temporary_folder.hpp"

using namespace dialogg;
using cli::write_atomically;
using support::TemporaryFolder;
using Names = std::vector<std::string>;

namespace {

std::function<void(text::Sink&)> writes(std::string content) {
  return [content](text::Sink& out) { out.write(content); };
}

mode_t permissions(const std::string& path) {
  struct stat found {};
  REQUIRE(::stat(path.c_str(), &found) == 0);
  return found.st_mode & 07777;
}

std::string refusal(const std::string& path, const std::function<void(text::Sink&)>& write = writes("new")) {
  const auto error = support::error_of([&] { write_atomically(path, write); });
  CHECK(error.kind == domain::ErrorKind::storage);
  return support::said(error.message);
}

/// What has been asked to reach the disk: "f" a file, "d" a folder; and the error that this is to end with for each, 0 for none.
std::string synced;
int file_error = 0, folder_error = 0;

/// No file may grow beyond `bytes` while it lives: what a full disk looks like from here.
class SmallDisk {
 public:
  explicit SmallDisk(rlim_t bytes) : on_signal_(::signal(SIGXFSZ, SIG_IGN)) {
    ::getrlimit(RLIMIT_FSIZE, &before_);
    const rlimit small{bytes, before_.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &small);
  }
  ~SmallDisk() {
    ::setrlimit(RLIMIT_FSIZE, &before_);
    ::signal(SIGXFSZ, on_signal_);
  }

 private:
  void (*on_signal_)(int);
  rlimit before_{};
};

}  // namespace

/// Stands before the system's own, in all of this program.
extern "C" int fsync(int descriptor) {
  struct stat found {};
  const bool is_folder = ::fstat(descriptor, &found) == 0 && S_ISDIR(found.st_mode);
  synced += is_folder ? "d" : "f";
  errno = is_folder ? folder_error : file_error;
  return errno == 0 ? static_cast<int>(::syscall(SYS_fsync, descriptor)) : -1;
}

TEST_CASE("write_atomically: the file is on the disk before it has its name, and then the name") {
  const TemporaryFolder folder;
  synced.clear();
  write_atomically(folder.path("report.md"), writes("new"));
  CHECK(synced == "fd");
}

TEST_CASE("write_atomically: what the disk did not take does not stand in the old one's place") {
  const TemporaryFolder folder;
  const std::string path = folder.write("report.md", "old");
  file_error = EIO;
  const std::string message = refusal(path);
  file_error = 0;
  CHECK(message.starts_with("could not write " + path));
  CHECK(folder.read("report.md") == "old");
  CHECK(folder.names() == Names{"report.md"});
}

TEST_CASE("write_atomically: a folder that cannot be asked is let be, one that fails is not") {
  const TemporaryFolder folder;
  folder_error = EINVAL;
  write_atomically(folder.path("report.md"), writes("new"));
  folder_error = EIO;
  const std::string message = refusal(folder.path("report.md"), writes("newer"));
  folder_error = 0;
  CHECK(message ==
        folder.path("report.md") +
            " is written, but the disk answered with an error: after a power cut the old file may be back");
  CHECK(folder.read("report.md") == "newer");
}

TEST_CASE("write_atomically: makes a new file, and nothing else") {
  const TemporaryFolder folder;
  const mode_t before = ::umask(027);
  write_atomically(folder.path("report.md"), writes("# Møter\n"));
  ::umask(before);
  CHECK(folder.read("report.md") == "# Møter\n");
  CHECK(folder.names() == Names{"report.md"});
  CHECK(permissions(folder.path("report.md")) == 0640);
}

TEST_CASE("write_atomically: puts a new file in the old one's place with its permissions") {
  const TemporaryFolder folder;
  const std::string path = folder.write("report.md", std::string(100000, 'o'));
  ::chmod(path.c_str(), 0604);
  write_atomically(path, writes("new"));
  CHECK(folder.read("report.md") == "new");
  CHECK(permissions(path) == 0604);
  CHECK(folder.names() == Names{"report.md"});
}

TEST_CASE("write_atomically: what is its owner's alone nobody else may read, nor what was there before") {
  const TemporaryFolder folder;
  const std::string old = folder.write("old.md", "old");
  ::chmod(old.c_str(), 0644);
  for (const std::string& path : {folder.path("new.md"), old}) {
    write_atomically(path, writes("new"), cli::Readers::owner);
    CHECK(permissions(path) == 0600);
  }
}

TEST_CASE("write_atomically: the old file is whole while the new one is written") {
  const TemporaryFolder folder;
  const std::string path = folder.write("report.md", "old");
  write_atomically(path, [&](text::Sink& out) {
    out.write(std::string(200000, 'n'));
    CHECK(folder.read("report.md") == "old");
  });
  CHECK(folder.read("report.md").size() == 200000);
}

TEST_CASE("write_atomically: where the writing throws, the old file stays and nothing is left beside it") {
  const TemporaryFolder folder;
  const std::string path = folder.write("report.md", "old");
  const auto fails = [](text::Sink& out) {
    out.write(std::string(200000, 'n'));
    throw domain::Error{domain::ErrorKind::not_found, messages::Message::records_empty};
  };
  CHECK(support::error_of([&] { write_atomically(path, fails); }).kind == domain::ErrorKind::not_found);
  CHECK(support::error_of([&] { write_atomically(folder.path("none.md"), fails); }).kind ==
        domain::ErrorKind::not_found);
  CHECK(folder.read("report.md") == "old");
  CHECK(folder.names() == Names{"report.md"});
}

TEST_CASE("write_atomically: where there is no room, the old file stays and nothing is left beside it") {
  const TemporaryFolder folder;
  const std::string path = folder.write("report.md", "old");
  std::string message;
  {
    const SmallDisk disk(70000);
    message = refusal(path, writes(std::string(200000, 'n')));
  }
  CHECK(message == "could not write " + path + ": the file is too large");
  CHECK(folder.read("report.md") == "old");
  CHECK(folder.names() == Names{"report.md"});
}

TEST_CASE("write_atomically: a symbolic link leads to its target, there or not, and stays a link") {
  const TemporaryFolder folder;
  folder.write("real/report.md", "old");
  std::filesystem::create_symlink("real/report.md", folder.path("link"));
  std::filesystem::create_symlink(folder.path("link"), folder.path("link2"));
  std::filesystem::create_symlink("real/none.md", folder.path("dangling"));
  write_atomically(folder.path("link2"), writes("new"));
  write_atomically(folder.path("dangling"), writes("made"));
  CHECK(folder.read("real/report.md") == "new");
  CHECK(folder.read("real/none.md") == "made");
  CHECK(std::filesystem::is_symlink(folder.path("link2")));
  CHECK(std::filesystem::is_symlink(folder.path("dangling")));
  CHECK(folder.names() == Names{"dangling", "link", "link2", "real"});
}

TEST_CASE("write_atomically: refuses a folder, a folder that is not there, and a ring of links") {
  const TemporaryFolder folder;
  CHECK(refusal(folder.path()) == "could not write " + folder.path() + ": it is a folder");
  CHECK(refusal(folder.path("no/report.md")) == "could not write " + folder.path("no/report.md") +
                                                    ": the folder " + folder.path("no") + " does not exist");
  CHECK(refusal(folder.write("file", "x") + "/report.md").find("the folder " + folder.path("file")) !=
        std::string::npos);
  std::filesystem::create_symlink("ring", folder.path("ring"));
  CHECK(refusal(folder.path("ring")).starts_with("could not write " + folder.path("ring")));
  CHECK(folder.names() == Names{"file", "ring"});
}

TEST_CASE("write_atomically: refuses an old file that is read-only, for root too") {
  const TemporaryFolder folder;
  const std::string path = folder.write("report.md", "old");
  ::chmod(path.c_str(), 0400);
  CHECK(refusal(path) == "could not write " + path + ": permission is denied");
  CHECK(folder.read("report.md") == "old");
}

TEST_CASE("write_atomically: a path without a folder is in the working folder") {
  const TemporaryFolder folder;
  const auto before = std::filesystem::current_path();
  std::filesystem::current_path(folder.path());
  write_atomically("report.md", writes("x"));
  std::filesystem::current_path(before);
  CHECK(folder.names() == Names{"report.md"});
}

TEST_CASE("write_atomically: the last look is when all is ready, and may refuse") {
  const TemporaryFolder folder;
  const std::string path = folder.write("report.md", "old");
  const auto refuses = [&] {
    CHECK(folder.read("report.md") == "old");
    throw domain::Error{domain::ErrorKind::conflict, messages::Message::records_empty};
  };
  CHECK(support::error_of([&] { write_atomically(path, writes("new"), cli::Readers::all, refuses); }).kind ==
        domain::ErrorKind::conflict);
  CHECK(folder.read("report.md") == "old");
  CHECK(folder.names() == Names{"report.md"});
}

TEST_CASE(
    "write_atomically: a signal waits until the new file is in its place, and nothing is left beside it") {
  const TemporaryFolder folder;
  const std::string path = folder.write("report.md", "old");
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    const pid_t child = ::fork();
    if (child == 0) {
      ::signal(signal, SIG_DFL);
      write_atomically(path, writes("new"), cli::Readers::all, [&] { ::raise(signal); });
      ::_exit(0);
    }
    int ended = 0;
    ::waitpid(child, &ended, 0);
    REQUIRE(WIFSIGNALED(ended));
    CHECK(WTERMSIG(ended) == signal);
    CHECK(folder.read("report.md") == "new");
    CHECK(folder.names() == Names{"report.md"});
  }
}

TEST_CASE("write_atomically: a signal while the content is made leaves nothing") {
  const TemporaryFolder folder;
  const pid_t child = ::fork();
  if (child == 0) {
    ::signal(SIGTERM, SIG_DFL);
    write_atomically(folder.path("report.md"), [](text::Sink& out) {
      out.write("half");
      ::raise(SIGTERM);
    });
    ::_exit(0);
  }
  int ended = 0;
  ::waitpid(child, &ended, 0);
  CHECK(WIFSIGNALED(ended));
  CHECK(folder.names().empty());
}

TEST_CASE("write_atomically: root keeps the old file's owner and attributes") {
  if (::geteuid() != 0)
    return;
  const TemporaryFolder folder;
  const std::string path = folder.write("report.md", "old");
  REQUIRE(::chown(path.c_str(), 65534, 65534) == 0);
  const bool has_attributes = ::setxattr(path.c_str(), "user.note", "kept", 4, 0) == 0;
  write_atomically(path, writes("new"));
  struct stat found {};
  REQUIRE(::stat(path.c_str(), &found) == 0);
  CHECK(found.st_uid == 65534);
  CHECK(found.st_gid == 65534);
  char value[4] = {};
  if (has_attributes)
    CHECK(::getxattr(path.c_str(), "user.note", value, sizeof value) == 4);
}
