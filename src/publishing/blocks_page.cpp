#include "publishing/blocks_page.hpp"

#include "publishing/report_values.hpp"
#include "render/json_blocks.hpp"

namespace dialogg::publishing {

/// Made for every JSON, so that the texts are looked through as for any report.
domain::ValueList BlocksPage::sections() const {
  render::JsonBlocks blocks;
  reports::ReportOptions options = options_;
  options.has_heading = false;  // the title stands beside the sections
  write_(options, blocks);
  return blocks.take();
}

void BlocksPage::write_json(text::Sink& out) {
  render::JsonDocument document = begin_json(out, kind_, options_, title_);
  domain::ValueList own = sections();
  if (add_records_)
    add_records_(document, std::move(own));
  else
    for (domain::Value& section : own) document.add(section);
  document.finish();
}

}  // namespace dialogg::publishing
