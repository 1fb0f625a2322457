#pragma once
// The one way in which an operation fails. Thrown anywhere, caught once (cli/run.cpp), which says it in the
// user's language and turns the kind into an exit code.

#include <exception>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "messages/message.hpp"

namespace dialogg::domain {

enum class ErrorKind {
  usage,      // exit 2: the command line itself
  invalid,    // exit 2: a value, or an unknown code of a vocabulary
  not_found,  // exit 3: a municipality or reference that is not there, or that several share
  conflict,   // exit 4: exists already, changed meanwhile, not allowed in its state
  storage,    // exit 1: the file, the disk, a lock
  internal,   // exit 1: a fault of the program
  check,      // exit 5: a check found something
};

/// One fault among several in a batch: `source:line: field: message`.
struct Problem {
  std::string source;     // the file's name as given; "-" for standard input
  int line = 0;           // 1-based; 0: the whole source
  messages::Named field;  // empty: the whole record
  messages::Phrase message;
  std::optional<messages::Phrase> hint = std::nullopt;  // what to do about it
};

struct Error : std::exception {
  Error(ErrorKind error_kind, messages::Phrase what_failed,
        std::optional<messages::Phrase> what_to_do = std::nullopt)
      : kind(error_kind), message(std::move(what_failed)), hint(std::move(what_to_do)) {}

  const char* what() const noexcept override { return "dialogg::domain::Error"; }

  ErrorKind kind;
  messages::Named where;                 // the option or field it is about ("--date"); may be empty
  messages::Phrase message;              // what failed, and for which thing
  std::optional<messages::Phrase> hint;  // what to do about it
  std::vector<Problem> problems;         // a batch's faults, in the order of their lines
};

}  // namespace dialogg::domain
