#pragma once
// The reports there are, and the formats they come in.

#include "domain/names.hpp"

namespace dialogg::commands {

enum class ReportKind { examples, meeting, group, agenda };
enum class ReportFormat { markdown, json };

}  // namespace dialogg::commands

namespace dialogg::domain {

template <>
struct Names<commands::ReportKind> {
  using ReportKind = commands::ReportKind;
  static constexpr text::Message what = text::Message::what_report;
  // clang-format off
  static constexpr Name<ReportKind> table[] = {
      {ReportKind::examples, "examples", "eksempler", "døme", "examples"},
      {ReportKind::meeting,  "meeting",  "møte",      "møte", "meeting"},
      {ReportKind::group,    "group",    "gruppe",    "gruppe", "group"},
      {ReportKind::agenda,   "agenda",   "saksliste", "saksliste", "agenda"},
  };
  // clang-format on
};
static_assert(names_are_complete(commands::ReportKind::agenda));

template <>
struct Names<commands::ReportFormat> {
  using ReportFormat = commands::ReportFormat;
  static constexpr text::Message what = text::Message::what_format;
  // clang-format off
  static constexpr Name<ReportFormat> table[] = {
      {ReportFormat::markdown, "markdown", "markdown", "markdown", "markdown", "md"},
      {ReportFormat::json,     "json",     "json",     "json",     "json"},
  };
  // clang-format on
};
static_assert(names_are_complete(commands::ReportFormat::json));

}  // namespace dialogg::domain
