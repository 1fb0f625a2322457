#include "support/transcript/shell.hpp"

#include <spawn.h>
#include <sys/wait.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace dialogg::transcript {
namespace {

namespace fs = std::filesystem;

constexpr auto kNoFinalNewline = "\\ no newline at the end";

/// A folder of its own, gone with the object.
class ScratchFolder {
 public:
  ScratchFolder() {
    std::string pattern = (fs::temp_directory_path() / "dialogg-transcript-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr)
      throw std::runtime_error("cannot create " + pattern);
    path_ = fs::canonical(pattern);
  }
  ~ScratchFolder() {
    std::error_code ignored;  // a leftover in the temporary folder harms nobody
    fs::remove_all(path_, ignored);
  }
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;

  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

std::string inherited(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

std::vector<std::string> environment(const fs::path& scratch, const Surroundings& surroundings) {
  const auto home = (scratch / "home").string();
  return {"PATH=" + surroundings.program_folder.string() + ":" + inherited("PATH"),
          "REPOSITORY=" + surroundings.repository.string(),
          "HOME=" + home,
          "TMPDIR=" + scratch.string(),
          "XDG_CONFIG_HOME=" + home + "/.config",
          "XDG_DATA_HOME=" + home + "/.local/share",
          "XDG_STATE_HOME=" + home + "/.local/state",
          "XDG_CACHE_HOME=" + home + "/.cache",
          "DIALOGG_TODAY=2026-11-21",
          "DIALOGG_LANG=nb",
          "LC_ALL=C.UTF-8",
          "TZ=Europe/Oslo",
          "ASAN_OPTIONS=" + inherited("ASAN_OPTIONS"),
          "UBSAN_OPTIONS=print_stacktrace=1"};
}

/// `.` and not a shell of its own for each: variables and the folder last, and $? is the command's before. $0
/// is the folder of the steps.
std::string driver(const Transcript& transcript) {
  std::ostringstream script;
  for (size_t i = 0; i < transcript.steps.size(); ++i) {
    const auto streams =
        transcript.form == Form::document ? " 2>&1" : " 2>\"$0/" + std::to_string(i) + ".err\"";
    script << ". \"$0/" << i << ".sh\" >\"$0/" << i << ".out\"" << streams << " </dev/null\n"
           << "dialogg_code=$?; echo $dialogg_code >\"$0/" << i << ".code\"; (exit $dialogg_code)\n";
  }
  return script.str();
}

void run_shell(const std::string& script, const fs::path& work, const fs::path& steps,
               const std::vector<std::string>& variables) {
  const auto start = "cd '" + work.string() + "' || exit\n" + script;
  const std::vector<std::string> words = {"sh", "-c", start, steps.string()};
  std::vector<char*> arguments;
  std::vector<char*> environment;
  for (const auto& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
  for (const auto& variable : variables) environment.push_back(const_cast<char*>(variable.c_str()));
  arguments.push_back(nullptr);
  environment.push_back(nullptr);
  pid_t child = 0;
  if (::posix_spawn(&child, "/bin/sh", nullptr, nullptr, arguments.data(), environment.data()) != 0)
    throw std::runtime_error("cannot start /bin/sh");
  int status = 0;
  ::waitpid(child, &status, 0);
}

std::vector<std::string> read_lines(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) {
    lines.push_back(line);
    if (in.eof())
      lines.emplace_back(kNoFinalNewline);
  }
  return lines;
}

}  // namespace

std::vector<Output> run(const Transcript& transcript, const Surroundings& surroundings) {
  const ScratchFolder scratch;
  const auto steps = scratch.path() / "steps";
  for (const auto* folder : {"home", "work", "steps"}) fs::create_directory(scratch.path() / folder);
  for (size_t i = 0; i < transcript.steps.size(); ++i)
    std::ofstream(steps / (std::to_string(i) + ".sh")) << transcript.steps[i].script();
  run_shell(driver(transcript), scratch.path() / "work", steps, environment(scratch.path(), surroundings));

  std::vector<Output> outputs;
  for (size_t i = 0; i < transcript.steps.size(); ++i) {
    const auto name = std::to_string(i);
    std::ifstream code(steps / (name + ".code"));
    Output output{.out = read_lines(steps / (name + ".out")), .err = read_lines(steps / (name + ".err"))};
    if (!(code >> output.exit_code))
      break;
    outputs.push_back(std::move(output));
  }
  return outputs;
}

}  // namespace dialogg::transcript
