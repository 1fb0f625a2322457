#pragma once
// Reads every text of an external report on its way to the page: see scrutiny.hpp.

#include <string>

#include "domain/pass_on.hpp"
#include "privacy/scrutiny.hpp"
#include "reports/parts/blocks.hpp"
#include "reports/parts/report_options.hpp"

namespace dialogg::reports {

class ScrutinySink : public BlockSink {
 public:
  ScrutinySink(BlockSink& out, const ReportOptions& options) : out_(out), scrutiny_(options.scrutiny()) {}

  /// What follows belongs to the record `ref`, and must not give `hidden` away; null: it hides nothing.
  void about(std::string ref, const domain::MunicipalityLink* hidden) {
    ref_ = std::move(ref);
    hidden_ = hidden;
  }
  /// Reads a text that will stand in a block of several records'.
  void read_about(std::string_view text, const std::string& ref, const domain::MunicipalityLink* hidden) {
    scrutiny_.read(text, ref, hidden);
  }
  /// Reads what came of a pass-on, which must give away neither where it went nor where the example is from.
  void read_about(std::string_view text, const domain::PassOn& pass_on);
  /// Reads the block where it is known what it is about.
  void add(const Block& block) override;

 private:
  void read(std::string_view text) { scrutiny_.read(text, ref_, hidden_); }
  void read(const Inline& content);
  void read(const ListItem& item);

  BlockSink& out_;
  privacy::Scrutiny scrutiny_;
  std::string ref_;
  const domain::MunicipalityLink* hidden_ = nullptr;
};

}  // namespace dialogg::reports
