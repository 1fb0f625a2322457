#pragma once
// Phrases that several reports use.

#include <cstddef>
#include <string>

#include "domain/filter.hpp"
#include "reports/report_options.hpp"
#include "text/language.hpp"
#include "text/message.hpp"

namespace dialogg::reports {

/// One of two messages by number, which is their only argument.
std::string counted(text::Language language, std::size_t number, text::Message one, text::Message many);

/// --title, else the report's own.
std::string title_of(const ReportOptions& options, text::Message own);

/// "3. kvartal 2026", "fra 1. juli 2026", "til og med 30. juni 2026"; nothing where the filter has no dates.
std::string period_words(text::Language language, const domain::Filter& filter);

}  // namespace dialogg::reports
