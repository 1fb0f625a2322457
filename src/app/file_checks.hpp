#pragma once
// Whether the file is whole: its pages, its tables, what stands in them, the history and the full text.

#include <functional>

#include "app/checks.hpp"
#include "storage/database/database.hpp"

namespace dialogg::app {

/// Damage, and references that lead nowhere. What the disk does not let be read is an Error{storage}, and no finding.
void check_file(storage::Database& database, const std::function<void(const Finding&)>& found);

/// Runs `work`, and takes damage that it meets for a finding. Returns whether it met none.
bool unless_damaged(storage::Database& database, const std::function<void(const Finding&)>& found,
                    const std::function<void()>& work);

}  // namespace dialogg::app
