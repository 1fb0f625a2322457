#pragma once
// Phrases that several reports use.

#include <cstddef>
#include <string>

#include "domain/filter.hpp"
#include "messages/language.hpp"
#include "messages/message.hpp"
#include "reports/parts/report_options.hpp"

namespace dialogg::reports {

/// One of two messages by number, which is their only argument.
std::string counted(messages::Language language, std::size_t number, messages::Message one,
                    messages::Message many);

/// --title, else the report's own.
std::string title_of(const ReportOptions& options, messages::Message own);

/// "3. kvartal 2026", "fra 1. juli 2026", "til og med 30. juni 2026"; nothing where the filter has no dates.
std::string period_phrase(messages::Language language, const domain::Filter& filter);

}  // namespace dialogg::reports
