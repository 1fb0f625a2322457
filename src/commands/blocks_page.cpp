#include "commands/blocks_page.hpp"

#include "render/json_blocks.hpp"

namespace dialogg::commands {

domain::ValueList BlocksPage::sections(const reports::ReportOptions& options, const Write& write) {
  render::JsonBlocks blocks;
  reports::ReportOptions own = options;
  own.has_heading = false;  // the title stands beside the sections
  write(own, blocks);
  return blocks.take();
}

void BlocksPage::write_json(text::Sink& out) {
  render::JsonDocument document(out, "report." + kind_, {{"title", title_}});
  if (add_records_)
    add_records_(document);
  else
    for (domain::Value& section : sections(options_, write_)) document.add(section);
  document.finish();
}

}  // namespace dialogg::commands
