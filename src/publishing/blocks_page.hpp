#pragma once
// A report that is all in its blocks. Its JSON has the records or figures that it is made of, where there are such, else
// the blocks.

#include <functional>
#include <string>
#include <utility>

#include "publishing/report_page.hpp"
#include "render/json.hpp"

namespace dialogg::publishing {

class BlocksPage : public ReportPage {
 public:
  using Write = std::function<void(const reports::ReportOptions&, reports::BlockSink&)>;
  /// Gets the report's blocks too: see render/json_blocks.hpp.
  using AddRecords = std::function<void(render::JsonDocument&, domain::ValueList sections)>;

  /// `options` outlives the page. Without `add_records` the JSON is made from the blocks.
  BlocksPage(std::string kind, std::string title, std::string date, const reports::ReportOptions& options,
             Write write, AddRecords add_records = nullptr)
      : kind_(std::move(kind)),
        title_(std::move(title)),
        date_(std::move(date)),
        options_(options),
        write_(std::move(write)),
        add_records_(std::move(add_records)) {}

  std::string title() const override { return title_; }
  std::string date() const override { return date_; }
  void write(const reports::ReportOptions& options, reports::BlockSink& sink) override {
    write_(options, sink);
  }
  void write_json(text::Sink& out) override;

 private:
  domain::ValueList sections() const;

  std::string kind_, title_, date_;
  const reports::ReportOptions& options_;
  Write write_;
  AddRecords add_records_;
};

}  // namespace dialogg::publishing
