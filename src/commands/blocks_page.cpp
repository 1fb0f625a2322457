#include "commands/blocks_page.hpp"

#include "render/json.hpp"
#include "render/json_blocks.hpp"

namespace dialogg::commands {

void BlocksPage::write_json(text::Sink& out) {
  render::JsonBlocks blocks;
  reports::ReportOptions options = options_;
  options.has_heading = false;                 // the title stands beside the sections
  options.language = text::Language::english;  // the keys of JSON are
  write_(options, blocks);
  render::JsonDocument document(out, "report." + kind_, {{"title", title_}});
  for (domain::Value& section : blocks.take()) document.add(section);
  document.finish();
}

}  // namespace dialogg::commands
