#pragma once
// What a report is to be about, for whom, and in which language.

#include <memory>
#include <string>
#include <vector>

#include "domain/filter.hpp"
#include "domain/names.hpp"
#include "messages/language.hpp"
#include "messages/message.hpp"
#include "privacy/audience.hpp"
#include "privacy/gate.hpp"

namespace dialogg::reports {

enum class GroupBy { theme, municipality, county, level, none };

struct ReportOptions {
  messages::Language language = messages::Language::bokmaal;
  privacy::Audience audience = privacy::Audience::external;
  GroupBy group_by = GroupBy::theme;
  domain::Filter filter = {};
  std::string title = {};                // empty: the report's own
  bool has_heading = true;               // false: front matter holds the title
  domain::Date today = {};               // what is overdue, and what is next
  std::vector<std::string> region = {};  // counties; empty: those of the municipalities in the log
  std::string map = {};                  // URL of a map of what is covered, to be shown; empty: none
  bool charts = false;                   // charts beside the tables of attendance and themes
  std::string host = {};                 // stands for the facilitators' names; empty: not known
  /// Nobody else reads the log while the report is being written, not even between its blocks.
  bool reads_alone = false;
  /// Whatever of the log the report holds comes through it. Always there while a report is being written.
  std::shared_ptr<privacy::Gate> gate = {};
};

}  // namespace dialogg::reports

template <>
struct dialogg::domain::Names<dialogg::reports::GroupBy> {
  using GroupBy = reports::GroupBy;
  static constexpr messages::Message what = messages::Message::what_group_by;
  // clang-format off
  static constexpr Name<GroupBy> table[] = {
      {GroupBy::theme,        "theme",        "tema",    "tema",    "theme"},
      {GroupBy::municipality, "municipality", "kommune", "kommune", "municipality"},
      {GroupBy::county,       "county",       "fylke",   "fylke",   "county"},
      {GroupBy::level,        "level",        "nivå",    "nivå",    "level"},
      {GroupBy::none,         "none",         "ingen",   "ingen",   "none"},
  };
  // clang-format on
};
