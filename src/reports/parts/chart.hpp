#pragma once
// A chart of a table's numbers, pushed after it.

#include <string>
#include <string_view>
#include <vector>

#include "privacy/audience.hpp"
#include "reports/parts/sections.hpp"

namespace dialogg::reports {

struct ChartRow {
  std::string label;
  privacy::Count count;  // as the audience may know it: the table's
};

/// Nothing where fewer than two rows have a length that is known: one bar says nothing. `code` is Chart's.
void write_chart(Sections& sections, std::string_view code, const messages::Phrase& title,
                 messages::Message unit, const std::vector<ChartRow>& rows);

}  // namespace dialogg::reports
