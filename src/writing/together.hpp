#pragma once
// Doing several things in one operation: all of them or none.

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/error.hpp"
#include "kinds/meant.hpp"
#include "writing/change.hpp"

namespace dialogg::writing {

/// Tries each, and gathers what goes wrong.
class Together {
 public:
  /// `what` it was asked for by: it stands before what went wrong. Nothing is done where `act` gives nothing. Faults of the disk
  /// or the program are thrown at once.
  void try_to(const std::string& what, const std::function<std::optional<Done>()>& act);
  /// All that was done, as one. Throws what went wrong: the fault alone where one thing was tried, else all of them.
  Done all() const;

 private:
  Done merged() const;

  std::vector<Done> done_;
  std::vector<domain::Error> faults_;
  std::vector<domain::Problem> problems_;
};

/// Does `act` to each record that the words mean, once, in one operation named `command`. REQUIRES: a word.
void change_each(cli::Context& context, std::string_view command, const kinds::Wanted& wanted,
                 const std::vector<std::string>& words,
                 const std::function<Done(app::Desk&, const std::string& ref)>& act);

}  // namespace dialogg::writing
