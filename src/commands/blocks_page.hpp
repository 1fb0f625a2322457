#pragma once
// A report that is all in its blocks: its JSON is made from them too.

#include <functional>
#include <string>
#include <utility>

#include "commands/report_page.hpp"

namespace dialogg::commands {

class BlocksPage : public ReportPage {
 public:
  using Write = std::function<void(const reports::ReportOptions&, reports::BlockSink&)>;

  /// `options` outlives the page.
  BlocksPage(std::string kind, std::string title, std::string date, const reports::ReportOptions& options,
             Write write)
      : kind_(std::move(kind)),
        title_(std::move(title)),
        date_(std::move(date)),
        options_(options),
        write_(std::move(write)) {}

  std::string title() const override { return title_; }
  std::string date() const override { return date_; }
  void write(const reports::ReportOptions& options, reports::BlockSink& sink) override {
    write_(options, sink);
  }
  void write_json(text::Sink& out) override;

 private:
  std::string kind_, title_, date_;
  const reports::ReportOptions& options_;
  Write write_;
};

}  // namespace dialogg::commands
