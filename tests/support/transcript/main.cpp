// transcript_runner PROGRAM_FOLDER REPOSITORY FILE: runs a transcript or the examples in a document.
// DIALOGG_ACCEPT=1 rewrites FILE with what was printed, where it differs. Exit code 1: something differs.

#include <cstdlib>
#include <exception>
#include <fstream>
#include <iostream>
#include <sstream>

#include "support/transcript/shell.hpp"
#include "support/transcript/transcript.hpp"

namespace {

using namespace dialogg::transcript;

std::string read_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  if (!(text << in.rdbuf()))
    throw std::runtime_error("cannot read " + path);
  return text.str();
}

bool step_passes(const Step& step, const Output& actual, Form form) {
  // A document's reader sees no exit code: a command may fail, but neither be missing nor end by a signal.
  const int worst = step.hidden ? 1 : 126;
  if (form == Form::document && actual.exit_code >= worst)
    return false;
  return step.hidden || matches(step.expected, actual, form);
}

/// The number of steps that differ; their expectations become what was printed.
size_t compare(Transcript& transcript, const std::vector<Output>& outputs) {
  size_t failures = 0;
  for (size_t i = 0; i < outputs.size(); ++i) {
    auto& step = transcript.steps[i];
    if (step_passes(step, outputs[i], transcript.form))
      continue;
    ++failures;
    for (const auto& line : step.command) std::cout << line << '\n';
    std::cout << difference(step.expected, outputs[i]) << "exit code " << outputs[i].exit_code << "\n\n";
    step.expected = keep_wildcards(step.expected, outputs[i]);
  }
  return failures;
}

int check(const Surroundings& surroundings, const std::string& file, bool accept) {
  auto transcript = parse(read_file(file), file);
  const auto outputs = run(transcript, surroundings);
  const auto failures = compare(transcript, outputs);
  if (outputs.size() < transcript.steps.size()) {
    std::cout << "the shell ended in: " << transcript.steps[outputs.size()].script();
    return 1;
  }
  if (failures == 0) {
    std::cout << file << ": " << outputs.size() << " commands, all as expected\n";
    return 0;
  }
  if (!accept) {
    std::cout << file << ": " << failures << " of " << outputs.size() << " commands differ\n";
    return 1;
  }
  std::ofstream(file, std::ios::binary) << write(transcript);
  std::cout << file << ": accepted\n";
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::cerr << "usage: transcript_runner PROGRAM_FOLDER REPOSITORY FILE\n";
    return 2;
  }
  try {
    const char* accept = std::getenv("DIALOGG_ACCEPT");
    return check({.program_folder = argv[1], .repository = argv[2]}, argv[3],
                 accept != nullptr && std::string_view(accept) == "1");
  } catch (const std::exception& error) {
    std::cerr << argv[3] << ": " << error.what() << '\n';
    return 1;
  }
}
