#include "text/personal/digit_groups.hpp"

#include <algorithm>
#include <optional>

#include "text/code_points.hpp"

namespace dialogg::text {

namespace {

using Separator = DigitGroups::Separator;

constexpr int kWidest = 3;  // characters between two groups

DigitGroups::Group read_group(std::string_view text, std::size_t byte) {
  std::size_t end = byte;
  while (end < text.size() && is_ascii_digit(text[end])) ++end;
  return {byte, end - byte};
}

/// A number may be grouped with a space of any width, but not over a line's end.
std::optional<Separator> separator_of(CodePoint value) {
  if (value == '-' || value == '_' || (value >= 0x2010 && value <= 0x2014) || value == 0x2212)
    return Separator::hyphen;
  if (value == '.')
    return Separator::dot;
  if (value == '/')
    return Separator::slash;
  if (is_white_space(value) && value != '\n' && value != '\r')
    return Separator::space;
  return std::nullopt;
}

struct Gap {
  Separator separator;
  std::size_t after;  // the byte after it
};

/// What stands between a group that ends at `byte` and the next.
std::optional<Gap> read_gap(std::string_view text, std::size_t byte) {
  std::optional<Separator> first;
  for (int width = 0; width < kWidest && byte < text.size(); ++width) {
    const Decoded next = decode(text, byte);
    const auto separator = separator_of(next.value);
    if (!separator)
      return std::nullopt;
    byte += next.size;
    first =
        width == 0 || (first == separator && separator == Separator::space) ? separator : Separator::several;
    if (byte < text.size() && is_ascii_digit(text[byte]))
      return Gap{*first, byte};
  }
  return std::nullopt;
}

}  // namespace

Separator DigitGroups::separator(std::size_t first, std::size_t count) const {
  const auto begin = separators.begin() + static_cast<std::ptrdiff_t>(first);
  const auto end = begin + static_cast<std::ptrdiff_t>(count - 1);
  return std::all_of(begin, end, [&](Separator one) { return one == *begin; }) ? *begin : Separator::several;
}

std::string DigitGroups::digits(std::string_view text, std::size_t first, std::size_t count) const {
  std::string joined;
  for (std::size_t i = first; i < first + count; ++i) joined += text.substr(groups[i].begin, groups[i].size);
  return joined;
}

std::string_view DigitGroups::as_written(std::string_view text, std::size_t first, std::size_t count) const {
  const Group& last = groups[first + count - 1];
  return text.substr(groups[first].begin, last.begin + last.size - groups[first].begin);
}

DigitGroups read_digit_groups(std::string_view text, std::size_t byte) {
  DigitGroups read{{read_group(text, byte)}, {}};
  while (const auto gap = read_gap(text, read.end())) {
    read.separators.push_back(gap->separator);
    read.groups.push_back(read_group(text, gap->after));
  }
  return read;
}

}  // namespace dialogg::text
