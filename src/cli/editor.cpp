#include "cli/editor.hpp"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <vector>

#include "domain/error.hpp"
#include "messages/reason.hpp"

extern char** environ;

namespace dialogg::cli {

using domain::Error;
using domain::ErrorKind;
using messages::Message;
using messages::Phrase;

namespace {

bool is_on_path(const std::string& program, const std::string& path) {
  std::size_t begin = 0;
  while (begin <= path.size()) {
    const std::size_t end = std::min(path.find(':', begin), path.size());
    const std::string folder = path.substr(begin, end - begin);
    if (::access(((folder.empty() ? "." : folder) + "/" + program).c_str(), X_OK) == 0)
      return true;
    begin = end + 1;
  }
  return false;
}

/// To others "+7" would be a file.
bool understands_line(const std::string& editor) {
  const std::string program = std::filesystem::path(editor.substr(0, editor.find(' '))).filename().string();
  constexpr std::string_view kKnown[] = {"nano", "vi", "vim", "nvim", "emacs", "emacsclient", "joe", "micro"};
  return std::ranges::find(kKnown, program) != std::end(kKnown);
}

/// While the editor runs, Ctrl-C is for it: this program must be there when it ends.
class LeftToEditor {
 public:
  LeftToEditor() : interrupt_(::signal(SIGINT, SIG_IGN)), quit_(::signal(SIGQUIT, SIG_IGN)) {}
  ~LeftToEditor() {
    ::signal(SIGINT, interrupt_);
    ::signal(SIGQUIT, quit_);
  }
  LeftToEditor(const LeftToEditor&) = delete;
  LeftToEditor& operator=(const LeftToEditor&) = delete;

 private:
  void (*interrupt_)(int);
  void (*quit_)(int);
};

/// The editor begins as a shell would start it: with signals as they were, and the terminal where the result goes elsewhere.
class Start {
 public:
  explicit Start(const World& world) {
    ::posix_spawnattr_init(&attributes_);
    ::posix_spawn_file_actions_init(&files_);
    sigset_t signals;
    ::sigemptyset(&signals);
    for (const int one : {SIGINT, SIGQUIT, SIGPIPE}) ::sigaddset(&signals, one);
    ::posix_spawnattr_setsigdefault(&attributes_, &signals);
    ::posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGDEF);
    if (!world.out_is_terminal)
      ::posix_spawn_file_actions_addopen(&files_, STDOUT_FILENO, "/dev/tty", O_RDWR, 0);
  }
  ~Start() {
    ::posix_spawnattr_destroy(&attributes_);
    ::posix_spawn_file_actions_destroy(&files_);
  }
  Start(const Start&) = delete;
  Start& operator=(const Start&) = delete;

  /// The status by which it ended. Error{storage} where it did not begin.
  int run(std::vector<std::string> words) {
    std::vector<char*> pointers;
    for (std::string& word : words) pointers.push_back(word.data());
    pointers.push_back(nullptr);
    pid_t child = 0;
    if (const int fault = ::posix_spawn(&child, "/bin/sh", &files_, &attributes_, pointers.data(), environ))
      throw Error(ErrorKind::storage, Phrase{Message::editor_not_started, {messages::reason(fault)}});
    int status = 0;
    while (::waitpid(child, &status, 0) < 0)
      if (errno != EINTR)
        throw Error(ErrorKind::storage, Phrase{Message::editor_not_started, {messages::reason(errno)}});
    return status;
  }

 private:
  posix_spawnattr_t attributes_{};
  posix_spawn_file_actions_t files_{};
};

}  // namespace

std::string editor_of(const World& world) {
  for (const char* variable : {"DIALOGG_EDITOR", "VISUAL", "EDITOR"})
    if (std::string editor = world.environment(variable).value_or(""); !editor.empty())
      return editor;
  const std::string path = world.environment("PATH").value_or("/usr/local/bin:/usr/bin:/bin");
  for (const char* editor : {"nano", "vi"})
    if (is_on_path(editor, path))
      return editor;
  throw Error(ErrorKind::usage, Message::editor_missing, Phrase{Message::editor_missing_mend});
}

void edit_file(const World& world, const std::string& path, int line) {
  const std::string editor = editor_of(world);
  world.out.flush();
  world.err.flush();
  std::vector<std::string> words{"sh", "-c", editor + " \"$@\"", editor};
  if (line > 1 && understands_line(editor))
    words.push_back("+" + std::to_string(line));
  words.push_back(path);
  const LeftToEditor left;
  const int status = Start(world).run(std::move(words));
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
    throw Error(ErrorKind::storage, Phrase{Message::editor_failed, {editor}});
}

}  // namespace dialogg::cli
