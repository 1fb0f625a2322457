#include "commands/blocks_page.hpp"

#include "render/json_blocks.hpp"

namespace dialogg::commands {

namespace {

class Unread : public reports::BlockSink {
 public:
  void add(const reports::Block& /*block*/) override {}
};

}  // namespace

domain::ValueList BlocksPage::sections(const reports::ReportOptions& options, const Write& write) {
  render::JsonBlocks blocks;
  reports::ReportOptions own = options;
  own.has_heading = false;  // the title stands beside the sections
  write(own, blocks);
  return blocks.take();
}

void BlocksPage::write_json(text::Sink& out) {
  render::JsonDocument document(out, "report." + kind_, {{"title", title_}});
  if (add_records_) {
    Unread unread;  // the texts are looked through as for any report
    write_(options_, unread);
    add_records_(document);
  } else {
    for (domain::Value& section : sections(options_, write_)) document.add(section);
  }
  document.finish();
}

}  // namespace dialogg::commands
