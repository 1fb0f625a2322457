#include <algorithm>
#include <span>
#include <string_view>

#include "support/transcript/transcript.hpp"

namespace dialogg::transcript {
namespace {

using Lines = std::span<const std::string>;

constexpr std::string_view kAnything = "[..]";
constexpr std::string_view kAnyLines = "…";

bool line_matches(std::string_view expected, std::string_view actual) {
  const auto wildcard = expected.find(kAnything);
  if (wildcard == std::string_view::npos)
    return expected == actual;
  if (expected.substr(0, wildcard) != actual.substr(0, wildcard))
    return false;
  const auto rest = expected.substr(wildcard + kAnything.size());
  for (size_t i = wildcard; i <= actual.size(); ++i) {
    if (line_matches(rest, actual.substr(i)))
      return true;
  }
  return false;
}

bool lines_match(Lines expected, Lines actual, Form form) {
  if (expected.empty())
    return actual.empty();
  if (form == Form::document && expected[0] == kAnyLines) {
    for (size_t i = 0; i <= actual.size(); ++i) {
      if (lines_match(expected.subspan(1), actual.subspan(i), form))
        return true;
    }
    return false;
  }
  return !actual.empty() && line_matches(expected[0], actual[0]) &&
         lines_match(expected.subspan(1), actual.subspan(1), form);
}

void keep_wildcard_lines(Lines expected, std::vector<std::string>& actual) {
  auto from = expected.begin();
  for (auto& line : actual) {
    const auto kept = std::find_if(from, expected.end(), [&](const std::string& candidate) {
      return candidate.find(kAnything) != std::string::npos && line_matches(candidate, line);
    });
    if (kept == expected.end())
      continue;
    line = *kept;
    from = kept + 1;
  }
}

std::vector<std::string> as_lines(const Output& output) {
  auto lines = output.out;
  for (const auto& line : output.err) lines.push_back("! " + line);
  if (output.exit_code != 0)
    lines.push_back("? " + std::to_string(output.exit_code));
  return lines;
}

}  // namespace

bool matches(const Output& expected, const Output& actual, Form form) {
  return lines_match(expected.out, actual.out, form) && lines_match(expected.err, actual.err, form) &&
         (form == Form::document || expected.exit_code == actual.exit_code);
}

Output keep_wildcards(const Output& expected, Output actual) {
  keep_wildcard_lines(expected.out, actual.out);
  keep_wildcard_lines(expected.err, actual.err);
  return actual;
}

std::string difference(const Output& expected, const Output& actual) {
  const auto want = as_lines(expected);
  const auto have = as_lines(actual);
  const auto [want_from, have_from] =
      std::mismatch(want.begin(), want.end(), have.begin(), have.end(), line_matches);
  const auto [want_to, have_to] =
      std::mismatch(want.rbegin(), std::make_reverse_iterator(want_from), have.rbegin(),
                    std::make_reverse_iterator(have_from), line_matches);
  std::string text;
  for (auto line = want.begin(); line != want_from; ++line) text += "  " + *line + '\n';
  for (auto line = want_from; line != want_to.base(); ++line) text += "- " + *line + '\n';
  for (auto line = have_from; line != have_to.base(); ++line) text += "+ " + *line + '\n';
  for (auto line = want_to.base(); line != want.end(); ++line) text += "  " + *line + '\n';
  return text;
}

}  // namespace dialogg::transcript
