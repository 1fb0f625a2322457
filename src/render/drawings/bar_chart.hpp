#pragma once
// A table's numbers as bars: small, told apart in grey too, and with nothing in it that its words do not say.

#include <string>

#include "reports/parts/blocks.hpp"

namespace dialogg::render {

/// What the chart shows, in words, for those who cannot see it: "Antall møter. Skole: 3; Rus: 1–4."
std::string chart_phrase(const reports::Chart& chart);

/// SVG 1.1 with a title, those words as its description, and a bar beside each label with its number behind. A number
/// that is a range is a bar up to its least, hatched on to its most; hatched without an end where no most is known.
std::string bar_chart(const reports::Chart& chart);

}  // namespace dialogg::render
