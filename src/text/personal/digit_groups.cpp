#include "text/personal/digit_groups.hpp"

#include "text/code_points.hpp"

namespace dialogg::text {

namespace {

using Separator = DigitGroups::Separator;

DigitGroups::Group read_group(std::string_view text, std::size_t byte) {
  std::size_t end = byte;
  while (end < text.size() && is_ascii_digit(text[end])) ++end;
  return {byte, end - byte};
}

/// A number may be grouped with a space of any width, but not over a line's end.
Separator separator_of(CodePoint value) {
  if (value == '-' || value == 0x2011)
    return Separator::hyphen;
  const bool line_end = value == '\n' || value == '\r';
  return is_white_space(value) && !line_end ? Separator::space : Separator::none;
}

}  // namespace

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
  DigitGroups read{Separator::none, {read_group(text, byte)}};
  while (read.end() < text.size()) {
    const Decoded next = decode(text, read.end());
    const Separator separator = separator_of(next.value);
    const std::size_t after = read.end() + next.size;
    const bool same = read.groups.size() == 1 || separator == read.separator;
    if (separator == Separator::none || !same || after >= text.size() || !is_ascii_digit(text[after]))
      break;
    read.separator = separator;
    read.groups.push_back(read_group(text, after));
  }
  return read;
}

}  // namespace dialogg::text
