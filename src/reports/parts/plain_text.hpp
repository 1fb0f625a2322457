#pragma once
// Plain text of the log as blocks: its characters are shown as they are, its paragraphs are kept.

#include <string>
#include <string_view>

#include "domain/photo.hpp"
#include "reports/parts/blocks.hpp"
#include "reports/parts/report_options.hpp"

namespace dialogg::reports {

/// Makes `item` "**label** text", with the text's further paragraphs below it.
void set_labelled(ListItem& item, std::string_view label, std::string_view text);

/// The picture with its caption and the photographer's name; without the picture where no reader can reach it. `otherwise` says
/// what it shows where it has no caption.
void write_photo(const domain::Photo& photo, std::string_view otherwise, const ReportOptions& options,
                 BlockSink& sink);

/// The first letter as a capital, where it is a plain one.
void capitalise(std::string& line);

}  // namespace dialogg::reports
