#pragma once
// One example, in full.

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "domain/example.hpp"
#include "domain/pass_on.hpp"
#include "privacy/gate.hpp"
#include "reports/parts/blocks.hpp"
#include "reports/parts/report_options.hpp"

namespace dialogg::reports {

/// Keeps its blocks' memory from one example to the next.
class ExampleCard {
 public:
  using Released = privacy::Released<domain::Example>;

  ExampleCard(const ReportOptions& options, BlockSink& sink);

  /// `example` needs its themes only in an internal report.
  void write(const Released& example, const std::vector<domain::PassOn>& passed_on, std::string_view heading,
             int heading_level);

 private:
  void write_line_below_title(const Released& example);
  void write_fields(const Released& example, const std::vector<domain::PassOn>& passed_on);
  std::string passed_on_phrase(const std::vector<domain::PassOn>& passed_on) const;
  void add_field(std::string_view label, std::string_view text);
  void add_text(messages::Message label, const domain::FreeText& text);
  void write_photos(const Released& example);
  std::string_view effect_label(const Released& example);
  std::string internal_line(const Released& example) const;

  const ReportOptions& options_;
  BlockSink& sink_;
  std::string line_, internal_line_, passed_on_line_;
  std::map<domain::ClaimedBy, std::string> effect_labels_;  // each made once
  Block heading_, paragraph_, summary_, fields_;
  std::size_t used_ = 0;  // items of fields_ that this example has filled
};

}  // namespace dialogg::reports
