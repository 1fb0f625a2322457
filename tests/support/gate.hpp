#pragma once
// A gate to the readers of a test's log, and what it tells.

#include <memory>
#include <string>

#include "privacy/gate.hpp"

namespace dialogg::support {

/// What a gate tells of but that readers may guess, a line each.
struct Told {
  std::string said;   // in English
  std::string where;  // "breach E1"

  privacy::Tell tell = [this](const privacy::Finding& one) {
    if (one.said.message == messages::Message::report_readers_may_guess)
      return;
    said += messages::say(messages::Language::english, one.said) + "\n";
    where += (one.severity == privacy::Severity::breach ? "breach " : "advice ") + one.where + "\n";
  };

  Told() = default;
  Told(const Told&) = delete;
  Told& operator=(const Told&) = delete;
  ~Told() = default;
};

inline std::shared_ptr<privacy::Gate> gate(storage::Database& database,
                                           privacy::Audience audience = privacy::Audience::external,
                                           privacy::Tell tell = nullptr, const domain::Filter& filter = {}) {
  return std::make_shared<privacy::Gate>(database, audience, filter, std::move(tell));
}

}  // namespace dialogg::support
