#include "text/line_diff.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <tuple>
#include <vector>

namespace dialogg::text {

namespace {

constexpr std::ptrdiff_t kContext = 3;
constexpr std::ptrdiff_t kLongestSearch = 1'000;  // memory and time grow with its square

using Lines = std::vector<std::string_view>;

/// With their line ends.
Lines lines_of(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return lines;
}

/// One line of the difference: what was there (-), what is there now (+), or both ( ).
struct Edit {
  char sign;
  std::string_view line;
};

using Edits = std::vector<Edit>;

void add_all(Edits& edits, char sign, const Lines& lines) {
  for (const std::string_view line : lines) edits.push_back({sign, line});
}

/// The shortest way from `before` to `after`, after E. W. Myers, "An O(ND) Difference Algorithm and Its Variations"
/// (Algorithmica 1, 1986): how far each diagonal k = x - y is reached with d edits, for d = 0, 1, …
class ShortestEdit {
 public:
  ShortestEdit(const Lines& before, const Lines& after)
      : before_(before), after_(after), n_(std::ssize(before)), m_(std::ssize(after)) {}

  /// Nothing where it takes more than kLongestSearch edits.
  std::optional<Edits> find() {
    const std::ptrdiff_t most = std::min(n_ + m_, kLongestSearch);
    std::vector<std::ptrdiff_t> reached(static_cast<std::size_t>(2 * most + 3), 0);
    for (std::ptrdiff_t d = 0; d <= most; ++d) {
      const auto x_of = [&](std::ptrdiff_t k) -> std::ptrdiff_t& {
        return reached[static_cast<std::size_t>(k + most + 1)];
      };
      trace_.emplace_back();
      for (std::ptrdiff_t k = -d; k <= d; k += 2) {
        std::ptrdiff_t x = d == 0 ? 0 : came_down(d, k, x_of) ? x_of(k + 1) : x_of(k - 1) + 1;
        while (x < n_ && x - k < m_ && before_[index(x)] == after_[index(x - k)]) ++x;
        x_of(k) = x;
        trace_.back().push_back(x);
        if (x >= n_ && x - k >= m_)
          return walked_back(d);
      }
    }
    return std::nullopt;
  }

 private:
  static std::size_t index(std::ptrdiff_t i) { return static_cast<std::size_t>(i); }

  /// Whether diagonal k is reached with its d-th edit from k + 1 (a line added), not from k - 1 (one taken away).
  template <class Reached>
  static bool came_down(std::ptrdiff_t d, std::ptrdiff_t k, const Reached& x_of) {
    return k == -d || (k != d && x_of(k - 1) < x_of(k + 1));
  }

  Edits walked_back(std::ptrdiff_t d) const {
    Edits edits;
    std::ptrdiff_t x = n_;
    std::ptrdiff_t y = m_;
    for (; d > 0; --d) {
      const auto x_of = [&](std::ptrdiff_t k) { return trace_[index(d - 1)][index((k + d - 1) / 2)]; };
      const std::ptrdiff_t k = x - y;
      const bool down = came_down(d, k, x_of);
      const std::ptrdiff_t from_x = x_of(down ? k + 1 : k - 1);
      const std::ptrdiff_t from_y = from_x - (down ? k + 1 : k - 1);
      back_over_same(edits, x, y, down ? from_x : from_x + 1);
      edits.push_back(down ? Edit{'+', after_[index(from_y)]} : Edit{'-', before_[index(from_x)]});
      x = from_x;
      y = from_y;
    }
    back_over_same(edits, x, y, 0);
    std::reverse(edits.begin(), edits.end());
    return edits;
  }

  void back_over_same(Edits& edits, std::ptrdiff_t& x, std::ptrdiff_t& y, std::ptrdiff_t until) const {
    for (; x > until; --x, --y) edits.push_back({' ', before_[index(x - 1)]});
  }

  const Lines& before_;
  const Lines& after_;
  std::ptrdiff_t n_;
  std::ptrdiff_t m_;
  std::vector<std::vector<std::ptrdiff_t>> trace_;  // [d]: x of k = -d, -d + 2, … d
};

/// Takes lines away from the front of both as long as they are the same.
Lines take_common(Lines& before, Lines& after) {
  const auto [one, other] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
  Lines common(before.begin(), one);
  before.erase(before.begin(), one);
  after.erase(after.begin(), other);
  return common;
}

Edits edits_between(Lines before, Lines after) {
  Edits edits;
  add_all(edits, ' ', take_common(before, after));
  std::reverse(before.begin(), before.end());
  std::reverse(after.begin(), after.end());
  Lines end = take_common(before, after);
  for (Lines* lines : {&before, &after, &end}) std::reverse(lines->begin(), lines->end());
  if (const auto shortest = ShortestEdit(before, after).find()) {
    edits.insert(edits.end(), shortest->begin(), shortest->end());
  } else {
    add_all(edits, '-', before);
    add_all(edits, '+', after);
  }
  add_all(edits, ' ', end);
  return edits;
}

/// "12,3": the first line, and how many; the line before where there are none.
std::string range(std::ptrdiff_t before_it, std::ptrdiff_t count) {
  const std::ptrdiff_t first = count == 0 ? before_it : before_it + 1;
  return count == 1 ? fmt::format("{}", first) : fmt::format("{},{}", first, count);
}

struct Passed {
  std::ptrdiff_t before = 0;
  std::ptrdiff_t after = 0;

  void over(const Edit& edit) {
    before += edit.sign != '+';
    after += edit.sign != '-';
  }
};

std::string written(const Edit& edit) {
  std::string line = edit.sign + std::string(edit.line);
  return line.ends_with('\n') ? line : line + "\n\\ No newline at end of file\n";
}

bool is_change(const Edit& edit) {
  return edit.sign != ' ';
}

/// From the first change at or after `from`, with its context, up to where two contexts without a change follow.
std::pair<std::ptrdiff_t, std::ptrdiff_t> hunk_after(const Edits& edits, std::ptrdiff_t from) {
  const auto first = std::find_if(edits.begin() + from, edits.end(), is_change);
  auto last = first;
  for (auto next = first; next != edits.end() && next - last <= 2 * kContext + 1;
       next = std::find_if(last + 1, edits.end(), is_change))
    last = next;
  const auto at = [&](auto place) { return place - edits.begin(); };
  if (first == edits.end())
    return {at(first), at(first)};
  return {std::max(from, at(first) - kContext), std::min(std::ssize(edits), at(last) + 1 + kContext)};
}

}  // namespace

std::string unified_diff(std::string_view before_name, std::string_view before, std::string_view after_name,
                         std::string_view after) {
  if (before == after)
    return {};
  const Edits edits = edits_between(lines_of(before), lines_of(after));
  std::string diff = fmt::format("--- {}\n+++ {}\n", before_name, after_name);
  Passed passed;
  std::ptrdiff_t at = 0;
  for (auto [begin, end] = hunk_after(edits, 0); begin < end; std::tie(begin, end) = hunk_after(edits, at)) {
    for (; at < begin; ++at) passed.over(edits[static_cast<std::size_t>(at)]);
    const Passed first = passed;
    std::string lines;
    for (; at < end; ++at) {
      lines += written(edits[static_cast<std::size_t>(at)]);
      passed.over(edits[static_cast<std::size_t>(at)]);
    }
    diff += fmt::format("@@ -{} +{} @@\n{}", range(first.before, passed.before - first.before),
                        range(first.after, passed.after - first.after), lines);
  }
  return diff;
}

}  // namespace dialogg::text
