#pragma once
// Runs whole programs and says how long they took and how much memory they used.

#include <string>
#include <vector>

namespace bench {

/// A program, its arguments, and the file that is its standard input (empty: none). Its output is thrown away.
struct Command {
  std::vector<std::string> words;
  std::string input;
};

struct Measured {
  double seconds = 0;  // wall clock
  long peak_kib = 0;   // largest resident set
};

/// Throws std::runtime_error where it cannot be started or does not exit with 0.
Measured run(const Command& command);

/// Runs the two in turn, `rounds` times after one that does not count. Medians of each, and the median of the
/// ratios round by round, so that a machine whose speed drifts does not matter.
struct Compared {
  double ours_ms = 0;
  double theirs_ms = 0;
  double ratio = 0;
  long peak_kib = 0;  // ours, the most of any round
};
Compared compare(const Command& ours, const Command& theirs, int rounds);

}  // namespace bench
