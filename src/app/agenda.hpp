#pragma once
// Gathering what waits, from all over the log.

#include <chrono>
#include <optional>
#include <vector>

#include "domain/agenda.hpp"
#include "storage/database/database.hpp"

namespace dialogg::app {

/// How long an approach may wait for an answer before it comes up.
inline constexpr std::chrono::weeks kAnswerWithin{3};

/// In the order of their days, then kinds and references; what is overdue comes first by itself. `until`: the day
/// after the last; nothing: no end.
std::vector<domain::AgendaItem> find_agenda(storage::Database& database, domain::Date today,
                                            std::optional<domain::Date> until);

/// What a word or two at the start should say of it.
struct DueCounts {
  int follow_ups_overdue = 0;
  int others = 0;  // due today or before
};
DueCounts count_due(storage::Database& database, domain::Date today);

}  // namespace dialogg::app
