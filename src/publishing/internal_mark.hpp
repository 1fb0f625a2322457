#pragma once
// The line at the top of a page that is not to leave the house.

#include <string_view>

#include "reports/parts/blocks.hpp"

namespace dialogg::publishing {

/// Hands every block on, and puts `line` below the report's title; before all of it, where it has no title.
class InternalMark : public reports::BlockSink {
 public:
  InternalMark(reports::BlockSink& out, std::string_view line) : out_(out), line_(line) {}

  void add(const reports::Block& block) override;
  /// Of a report without a block, too. REQUIRES: the report has ended.
  void finish();

 private:
  reports::BlockSink& out_;
  std::string_view line_;
  bool is_marked_ = false;
};

}  // namespace dialogg::publishing
