#pragma once
// One example, in full.

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "domain/example.hpp"
#include "domain/pass_on.hpp"
#include "privacy/places.hpp"
#include "privacy/scrutiny.hpp"
#include "reports/parts/blocks.hpp"
#include "reports/parts/report_options.hpp"

namespace dialogg::reports {

/// What of an external report's example should not leave the house. Reads nothing of an internal one.
class ExampleScrutiny {
 public:
  ExampleScrutiny(const ReportOptions& options, const privacy::Places& places)
      : places_(places), scrutiny_(options.scrutiny()) {}

  void read(const domain::Example& example);

 private:
  const privacy::Places& places_;
  privacy::Scrutiny scrutiny_;
};

/// Keeps its blocks' memory from one example to the next.
class ExampleCard {
 public:
  ExampleCard(const ReportOptions& options, const privacy::Places& places, BlockSink& sink);

  /// `example` needs no more of its municipality than its id, and its themes only in an internal report.
  void write(const domain::Example& example, const std::vector<domain::PassOn>& passed_on,
             std::string_view heading, int heading_level);

 private:
  void write_line_below_title(const domain::Example& example);
  void write_fields(const domain::Example& example, const std::vector<domain::PassOn>& passed_on);
  std::string passed_on_phrase(const std::vector<domain::PassOn>& passed_on) const;
  void add_field(std::string_view label, std::string_view text);
  void write_photos(const domain::Example& example);
  std::string_view effect_label(const domain::Example& example);
  std::string internal_line(const domain::Example& example) const;

  const ReportOptions& options_;
  const privacy::Places& places_;
  BlockSink& sink_;
  ExampleScrutiny scrutiny_;
  std::string line_, internal_line_, passed_on_line_;
  std::map<domain::ClaimedBy, std::string> effect_labels_;  // each made once
  Block heading_, paragraph_, summary_, fields_;
  std::size_t used_ = 0;  // items of fields_ that this example has filled
};

}  // namespace dialogg::reports
