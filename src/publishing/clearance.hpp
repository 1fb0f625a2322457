#pragma once
// Whether a report may leave the house, by what the gate finds in it.

#include <functional>
#include <set>
#include <string>

#include "privacy/finding.hpp"

namespace dialogg::publishing {

class Clearance {
 public:
  using Warn = std::function<void(const messages::Phrase&)>;

  /// `warn` says each finding. `allowed`: references of records whose texts were read and may go out as they are.
  Clearance(Warn warn, std::set<std::string> allowed)
      : warn_(std::move(warn)), allowed_(std::move(allowed)) {}

  void hear(const privacy::Finding& finding);

  /// Error{check}, with how to mend the first of them, where a breach was heard of that is not allowed. `file`: what is
  /// not put in place then; empty: nothing is held back.
  void require(const std::string& file = {}) const;

 private:
  Warn warn_;
  std::set<std::string> allowed_;
  std::string record_, option_;  // the first of each that gives something away; empty: none does
};

}  // namespace dialogg::publishing
