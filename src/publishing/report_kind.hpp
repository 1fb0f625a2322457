#pragma once
// The reports there are, and the formats they come in.

#include "domain/names.hpp"

namespace dialogg::publishing {

enum class ReportKind {
  examples,
  quarter,
  year,
  municipality,
  briefing,
  meeting,
  agenda,
  coverage,
  follow_ups,
  passed_on,
  group
};
enum class ReportFormat { markdown, json };
enum class ChartFormat { none, svg };

}  // namespace dialogg::publishing

namespace dialogg::domain {

template <>
struct Names<publishing::ReportKind> {
  using ReportKind = publishing::ReportKind;
  static constexpr messages::Message what = messages::Message::what_report;
  // clang-format off
  static constexpr Name<ReportKind> table[] = {
      {ReportKind::examples,     "examples",     "eksempler",   "døme",        "examples"},
      {ReportKind::quarter,      "quarter",      "kvartal",     "kvartal",     "quarter"},
      {ReportKind::year,         "year",         "år",          "år",          "year"},
      {ReportKind::municipality, "municipality", "kommune",     "kommune",     "municipality"},
      {ReportKind::briefing,     "briefing",     "forberedelsesnotat", "førebuingsnotat", "briefing", "forberedelse|førebuing"},
      {ReportKind::meeting,      "meeting",      "møte",        "møte",        "meeting"},
      {ReportKind::agenda,       "agenda",       "saksliste",   "sakliste",    "agenda"},
      {ReportKind::coverage,     "coverage",     "dekning",     "dekning",     "coverage"},
      {ReportKind::follow_ups,   "follow-ups",   "oppfølging",  "oppfølging",  "follow-ups"},
      {ReportKind::passed_on,    "passed-on",    "brakt videre", "brakt vidare", "passed on"},
      {ReportKind::group,        "group",        "gruppe",      "gruppe",      "group"},
  };
  // clang-format on
};

template <>
struct Names<publishing::ReportFormat> {
  using ReportFormat = publishing::ReportFormat;
  static constexpr messages::Message what = messages::Message::what_format;
  // clang-format off
  static constexpr Name<ReportFormat> table[] = {
      {ReportFormat::markdown, "markdown", "markdown", "markdown", "markdown", "md"},
      {ReportFormat::json,     "json",     "json",     "json",     "json"},
  };
  // clang-format on
};

template <>
struct Names<publishing::ChartFormat> {
  using ChartFormat = publishing::ChartFormat;
  static constexpr messages::Message what = messages::Message::what_format;
  // clang-format off
  static constexpr Name<ChartFormat> table[] = {
      {ChartFormat::none, "none", "ingen", "ingen", "none"},
      {ChartFormat::svg,  "svg",  "svg",   "svg",   "svg"},
  };
  // clang-format on
};

}  // namespace dialogg::domain
