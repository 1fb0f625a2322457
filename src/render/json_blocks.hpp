#pragma once
// A report's blocks as values: for reports that are figures and lists rather than records.

#include <string>

#include "domain/value.hpp"
#include "reports/parts/blocks.hpp"

namespace dialogg::render {

/// Gathers a section for each heading: {"heading", "level", "text": [paragraphs], "items": [list items],
/// "columns": [titles], "rows": [[cells]]}.
class JsonBlocks : public reports::BlockSink {
 public:
  void add(const reports::Block& block) override;
  /// The sections so far, each an object.
  domain::ValueList take();

 private:
  struct Section {
    std::string heading;
    int level = 0;  // 0: before the first heading
    domain::ValueList text, items, columns, rows;
  };
  Section& current();
  std::vector<Section> sections_;
};

}  // namespace dialogg::render
