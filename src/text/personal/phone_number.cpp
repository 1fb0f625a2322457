#include "text/personal/phone_number.hpp"

#include <algorithm>
#include <charconv>
#include <string>

#include "text/code_points.hpp"
#include "text/personal/identity_number.hpp"
#include "text/personal/number_context.hpp"

namespace dialogg::text {

namespace {

using Separator = DigitGroups::Separator;

constexpr std::size_t kDigits = 8;
constexpr std::size_t kFewestForeign = 8, kMostForeign = 13;  // with the country's code; E.164 has up to 15

bool is_first_digit(char digit) {
  return digit >= '2' && digit <= '9';
}

int number_at(std::string_view digits, std::size_t begin, std::size_t size) {
  int value = 0;
  std::from_chars(digits.data() + begin, digits.data() + begin + size, value);
  return value;
}

bool is_year(int year) {
  return year >= 1900 && year < 2100;
}

/// 20261120 or 20112026.
bool is_date(std::string_view digits) {
  const int first = number_at(digits, 0, 4);
  const int last = number_at(digits, 4, 4);
  return (is_year(first) && is_day_of_year(number_at(digits, 6, 2), number_at(digits, 4, 2), first % 100)) ||
         (is_year(last) && is_day_of_year(number_at(digits, 0, 2), number_at(digits, 2, 2), last % 100));
}

/// "40 41 42 43": weeks, or a list of whatever else.
bool counts_on(std::string_view digits) {
  for (std::size_t i = 2; i < kDigits; i += 2)
    if (number_at(digits, i, 2) != number_at(digits, i - 2, 2) + 1)
      return false;
  return true;
}

/// The forms that people group eight digits in, and what may stand between the groups.
struct Grouping {
  std::size_t sizes[4];
  std::string_view separators;  // s: space, h: hyphen, d: dot, l: slash
};
constexpr Grouping kGroupings[] = {
    {{8}, ""},          {{2, 2, 2, 2}, "shdl"}, {{3, 2, 3}, "shdl"}, {{2, 3, 3}, "shd"},
    {{3, 3, 2}, "shd"}, {{5, 3}, "sh"},         {{3, 5}, "sh"},      {{4, 4}, "s"},
};

bool has_sizes(const DigitGroups& number, std::size_t first, std::size_t count, const Grouping& grouping) {
  for (std::size_t i = 0; i < count; ++i)
    if (number.size(first + i) != grouping.sizes[i])
      return false;
  return true;
}

bool may_separate(Separator separator, const Grouping& grouping) {
  constexpr std::string_view kLetters = "shdl";
  return separator != Separator::several &&
         grouping.separators.find(kLetters[static_cast<std::size_t>(separator)]) != std::string_view::npos;
}

/// A row of numbers of four digits each, of which two are no phone number.
bool is_one_of_a_list(const DigitGroups& number, std::size_t first) {
  std::size_t begin = first;
  while (begin > 0 && number.size(begin - 1) == 4) --begin;
  std::size_t end = first;
  while (number.size(end) == 4) ++end;
  return (end - begin) % 2 != 0;
}

bool is_something_else(std::string_view digits, const DigitGroups& number, std::size_t first,
                       std::size_t count) {
  if (count == 1)
    return is_date(digits);
  if (count == 4)
    return counts_on(digits);
  if (number.size(first) == 4)
    return is_year(number_at(digits, 0, 4)) || is_year(number_at(digits, 4, 4)) ||
           is_one_of_a_list(number, first);
  return number.size(first + 1) == 3 && digits.ends_with("000");  // millions
}

/// How many groups from `first` are one phone number by their sizes; 0: none.
std::size_t usual_grouping(std::string_view text, const DigitGroups& number, std::size_t first) {
  if (first >= number.groups.size() || !is_first_digit(text[number.groups[first].begin]))
    return 0;
  for (const Grouping& grouping : kGroupings) {
    const auto count =
        static_cast<std::size_t>(std::ranges::count_if(grouping.sizes, [](auto size) { return size > 0; }));
    if (has_sizes(number, first, count, grouping) &&
        (count == 1 || may_separate(number.separator(first, count), grouping)) &&
        !is_something_else(number.digits(text, first, count), number, first, count))
      return count;
  }
  return 0;
}

/// A short group beside it makes it part of a longer number, a year or a postal code does not; nothing may be joined to it
/// by a hyphen, a dot or a slash.
bool may_adjoin(const DigitGroups& number, std::size_t group, std::size_t separator) {
  if (group >= number.groups.size())
    return true;
  const Separator between = number.separators[separator];
  return between == Separator::several || (between == Separator::space && number.size(group) >= 4);
}

/// "47 98 76 54 32"
bool begins_with_country(std::string_view text, const DigitGroups& number, std::size_t first) {
  return first == 1 && number.digits(text, 0, 1) == "47" && starts_alone(text, number.begin());
}

/// Five pairs of which the first is Norway's code.
bool is_after_country(std::string_view text, const DigitGroups& number) {
  return number.groups.size() > 4 && number.size(4) == 2 && begins_with_country(text, number, 1);
}

std::vector<std::string_view> with_country_code(std::string_view text, const DigitGroups& number, bool plus) {
  const std::string_view code = plus ? "47" : "0047";
  const std::string all = number.digits(text, 0, number.groups.size());
  if (all.size() < code.size() + kDigits || !is_first_digit(all[code.size()]))
    return {};
  std::size_t count = 0;
  std::size_t digits = 0;
  while (digits < code.size() + kDigits) digits += number.size(count++);
  const bool part = count < number.groups.size() && !may_adjoin(number, count, count - 1);
  if (digits != code.size() + kDigits || part ||
      (count == number.groups.size() && !ends_alone(text, number.end())))
    return {};
  const std::string_view written = number.as_written(text, 0, count);
  const std::size_t begin = number.begin() - (plus ? 1 : 0);
  return {text.substr(begin, written.size() + (plus ? 1 : 0))};
}

/// "10 000 000"
bool is_millions(const DigitGroups& number, std::size_t count, std::string_view written) {
  return number.size(count - 1) == 3 && written.ends_with("000");
}

/// "+46 70 123 45 67", "0046 70 123 45 67"
std::vector<std::string_view> with_foreign_code(std::string_view text, const DigitGroups& number, bool plus) {
  if (!plus && number.groups.size() == 1)
    return {};
  std::size_t count = 0;
  std::size_t digits = 0;
  while (count < number.groups.size() && digits + number.size(count) <= kMostForeign)
    digits += number.size(count++);
  const std::size_t begin = number.begin() - (plus ? 1 : 0);
  if (digits < kFewestForeign + (plus ? 0 : 2) || text[number.begin() + (plus ? 0 : 2)] == '0' ||
      !starts_alone(text, begin))
    return {};
  const std::string_view written = number.as_written(text, 0, count);
  const bool rest = count == number.groups.size() && !ends_alone(text, number.end());
  if (rest || is_millions(number, count, written) || is_amount(text, written))
    return {};
  return {text.substr(begin, written.size() + (plus ? 1 : 0))};
}

std::vector<std::string_view> with_code(std::string_view text, const DigitGroups& number, bool plus) {
  const std::string all = number.digits(text, 0, number.groups.size());
  return all.starts_with(plus ? "47" : "0047") ? with_country_code(text, number, plus)
                                               : with_foreign_code(text, number, plus);
}

}  // namespace

std::vector<std::string_view> find_phone_numbers(std::string_view text, const DigitGroups& number) {
  const bool plus = number.begin() > 0 && text[number.begin() - 1] == '+';
  if (plus || text.substr(number.begin()).starts_with("00"))
    return with_code(text, number, plus);
  std::vector<std::string_view> found;
  bool after_phone = false;  // one ends where this may begin
  for (std::size_t i = 0; i < number.groups.size();) {
    const std::size_t count = i == 0 && is_after_country(text, number) ? 0 : usual_grouping(text, number, i);
    const std::size_t end = i + count;
    const bool begins =
        i == 0 ? starts_alone(text, number.begin())
               : after_phone || may_adjoin(number, i - 1, i - 1) || begins_with_country(text, number, i);
    const bool ends = end == number.groups.size() ? ends_alone(text, number.end())
                                                  : count > 0 && (may_adjoin(number, end, end - 1) ||
                                                                  usual_grouping(text, number, end) > 0);
    after_phone = count > 0 && begins && ends;
    if (after_phone && !is_amount(text, number.as_written(text, i, count)))
      found.push_back(number.as_written(text, i, count));
    i += after_phone ? count : 1;
  }
  return found;
}

}  // namespace dialogg::text
