#pragma once
// Runs a transcript's commands: one shell for all of them, in a fresh folder with a fixed clock, language,
// time zone and home.

#include <filesystem>
#include <vector>

#include "support/transcript/transcript.hpp"

namespace dialogg::transcript {

struct Surroundings {
  std::filesystem::path program_folder;  // before everything else on the PATH
  std::filesystem::path repository;      // $REPOSITORY
};

/// One Output for each step, shorter where the shell itself ended. Throws std::runtime_error when it cannot
/// be started.
std::vector<Output> run(const Transcript& transcript, const Surroundings& surroundings);

}  // namespace dialogg::transcript
