#pragma once
// What should not leave the house, or is worth a look before it does, as the gate finds it in a report.

#include <functional>
#include <string>

#include "messages/message.hpp"

namespace dialogg::privacy {

enum class Severity {
  advice,  // an address, a number, a place that readers may guess: for the writer to judge
  breach,  // somebody who may not be named, or a national identity number: it does not leave the house
};

struct Finding {
  messages::Phrase said;
  Severity severity = Severity::advice;
  std::string where = {};  // the record ("E1") or the option ("--title"); empty: the report as a whole
};

using Tell = std::function<void(const Finding&)>;

}  // namespace dialogg::privacy
