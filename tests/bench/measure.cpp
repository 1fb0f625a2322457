#include "measure.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <algorithm>
#include <chrono>
#include <stdexcept>

extern char** environ;

namespace bench {

namespace {

pid_t start(const Command& command) {
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  const std::string input = command.input.empty() ? "/dev/null" : command.input;
  posix_spawn_file_actions_addopen(&files, 0, input.c_str(), O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0);
  std::vector<char*> words;
  for (const std::string& word : command.words) words.push_back(const_cast<char*>(word.c_str()));
  words.push_back(nullptr);
  pid_t child = 0;
  const int failed = posix_spawnp(&child, words[0], &files, nullptr, words.data(), environ);
  posix_spawn_file_actions_destroy(&files);
  if (failed != 0)
    throw std::runtime_error("cannot start " + command.words[0]);
  return child;
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

}  // namespace

Measured run(const Command& command) {
  const auto begin = std::chrono::steady_clock::now();
  const pid_t child = start(command);
  int status = 0;
  rusage usage{};
  wait4(child, &status, 0, &usage);
  const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
    throw std::runtime_error(command.words[0] + " " + command.words.at(1) + " failed");
  return {taken.count(), usage.ru_maxrss};
}

Compared compare(const Command& ours, const Command& theirs, int rounds) {
  run(ours);
  run(theirs);
  std::vector<double> our_times, their_times, ratios;
  Compared compared;
  for (int round = 0; round < rounds; ++round) {
    const Measured mine = run(ours);
    const Measured other = run(theirs);
    our_times.push_back(mine.seconds);
    their_times.push_back(other.seconds);
    ratios.push_back(mine.seconds / other.seconds);
    compared.peak_kib = std::max(compared.peak_kib, mine.peak_kib);
  }
  compared.ours_ms = median(our_times) * 1000;
  compared.theirs_ms = median(their_times) * 1000;
  compared.ratio = median(ratios);
  return compared;
}

}  // namespace bench
