#pragma once
// Faults as a test compares them: "source:line: field: message", in English.

#include <stdexcept>
#include <string>
#include <vector>

#include "domain/error.hpp"

namespace dialogg::support {

inline std::string said(const messages::Phrase& phrase) {
  return messages::say(messages::Language::english, phrase);
}

inline std::string said(const domain::Problem& problem) {
  return problem.source + ":" + std::to_string(problem.line) + ": " +
         (problem.field.empty() ? "" : problem.field.en + ": ") + said(problem.message);
}

inline std::vector<std::string> said(const std::vector<domain::Problem>& problems) {
  std::vector<std::string> lines;
  for (const domain::Problem& problem : problems) lines.push_back(said(problem));
  return lines;
}

/// The error that `what` throws. Fails where it throws none.
template <class What>
domain::Error error_of(What what) {
  try {
    what();
  } catch (const domain::Error& error) {
    return error;
  }
  throw std::logic_error("no error was thrown");
}

}  // namespace dialogg::support
