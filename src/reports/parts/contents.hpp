#pragma once
// A report's table of contents, made by running the report twice: its headings are never all in memory.

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "reports/parts/blocks.hpp"

namespace dialogg::reports {

/// Writes a report that puts its blocks into the sink it is given.
using Report = std::function<void(BlockSink&)>;

/// Runs `report` into `sink`, with a line that says `title` and a list of links to its headings of level 2 and 3 before
/// the first of them.
void write_with_contents(const Report& report, std::string_view title, BlockSink& sink);

}  // namespace dialogg::reports
