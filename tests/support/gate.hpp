#pragma once
// A gate to the readers of a test's log.

#include <memory>

#include "privacy/gate.hpp"

namespace dialogg::support {

inline std::shared_ptr<privacy::Gate> gate(storage::Database& database,
                                           privacy::Audience audience = privacy::Audience::external,
                                           privacy::Tell tell = nullptr, const domain::Filter& filter = {}) {
  return std::make_shared<privacy::Gate>(database, audience, filter, std::move(tell));
}

}  // namespace dialogg::support
