#include "domain/theme.hpp"

namespace dialogg::domain {

namespace {

/// When the first migration says that its themes were recorded: before there was any log.
constexpr std::string_view kBeforeAnyLog = "2026-01-01T00:00:00Z";

}  // namespace

bool is_built_in(const Theme& theme) {
  return theme.stamp.created_at == kBeforeAnyLog;
}

std::vector<std::string> things_in(std::string_view label) {
  std::vector<std::string> things;
  for (const std::string_view and_word : {" og ", " and "})
    if (const std::size_t at = label.find(and_word); at != label.npos) {
      things.emplace_back(label.substr(0, at));
      label.remove_prefix(at + and_word.size());
    }
  things.emplace_back(label);
  return things;
}

}  // namespace dialogg::domain
