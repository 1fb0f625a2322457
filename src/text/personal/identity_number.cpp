#include "text/personal/identity_number.hpp"

#include <array>
#include <span>

#include "text/code_points.hpp"

namespace dialogg::text {

namespace {

using Separator = DigitGroups::Separator;

constexpr std::size_t kDigits = 11;
constexpr std::array kFirstWeights = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
constexpr std::array kSecondWeights = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

int digit(std::string_view digits, std::size_t index) {
  return digits[index] - '0';
}

int two_digits(std::string_view digits, std::size_t index) {
  return 10 * digit(digits, index) + digit(digits, index + 1);
}

/// The control digit has weight 1, so a right number's sum can be divided.
bool control_holds(std::string_view digits, std::span<const int> weights) {
  int sum = 0;
  for (std::size_t i = 0; i < weights.size(); ++i) sum += weights[i] * digit(digits, i);
  return sum % 11 == 0;
}

/// How many groups from `first` have this many digits together; 0: none have.
std::size_t groups_of(const DigitGroups& number, std::size_t first, std::size_t wanted) {
  std::size_t digits = 0;
  for (std::size_t i = first; i < number.groups.size() && digits < wanted;) {
    digits += number.size(i++);
    if (digits == wanted)
      return i - first;
  }
  return 0;
}

/// 01.01.1990 and five digits more: the groups, 0 where it is not so.
std::size_t with_whole_year(std::string_view text, const DigitGroups& number, std::size_t first) {
  if (number.size(first) != 2 || number.size(first + 1) != 2 || number.size(first + 2) != 4)
    return 0;
  const std::size_t rest = groups_of(number, first + 3, 5);
  if (rest == 0)
    return 0;
  std::string digits = number.digits(text, first, 3 + rest);
  return is_identity_number(digits.erase(4, 2)) ? 3 + rest : 0;
}

/// How many groups from `first` are one; 0: none.
std::size_t identity_number_at(std::string_view text, const DigitGroups& number, std::size_t first,
                               bool strict) {
  if (const std::size_t count = with_whole_year(text, number, first); count > 0)
    return count;
  const std::size_t count = groups_of(number, first, kDigits);
  if (count == 0)
    return 0;
  const std::string digits = number.digits(text, first, count);
  const bool usual =
      count == 1 || (count == 2 && number.size(first) == 6 && number.separators[first] != Separator::dot &&
                     number.separators[first] != Separator::slash);
  const bool likely = !strict && usual && begins_with_birth_date(digits);
  return likely || is_identity_number(digits) ? count : 0;
}

bool is_decimals(std::string_view text, std::size_t begin) {
  return begin > 1 && (text[begin - 1] == '.' || text[begin - 1] == ',') && is_ascii_digit(text[begin - 2]);
}

}  // namespace

bool is_day_of_year(int day, int month, int two_digit_year) {
  constexpr std::array kDays = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (month < 1 || month > 12 || day < 1 || day > kDays[static_cast<std::size_t>(month - 1)])
    return false;
  return month != 2 || day < 29 || two_digit_year % 4 == 0;
}

bool begins_with_birth_date(std::string_view digits) {
  const int day = two_digits(digits, 0);
  const int month = two_digits(digits, 2);
  const int plain_day = day > 40 ? day - 40 : day;
  const int plain_month = month > 80 ? month - 80 : month > 40 ? month - 40 : month;
  return is_day_of_year(plain_day, plain_month, two_digits(digits, 4));
}

bool is_identity_number(std::string_view digits) {
  return digits.size() == kDigits && begins_with_birth_date(digits) && control_holds(digits, kFirstWeights) &&
         control_holds(digits, kSecondWeights);
}

std::vector<std::string_view> find_identity_numbers(std::string_view text, const DigitGroups& number,
                                                    bool strict) {
  std::vector<std::string_view> found;
  for (std::size_t i = 0; i < number.groups.size();) {
    const std::size_t count = is_decimals(text, number.groups[i].begin) && number.size(i) == kDigits
                                  ? 0
                                  : identity_number_at(text, number, i, strict);
    if (count > 0)
      found.push_back(number.as_written(text, i, count));
    i += std::max<std::size_t>(count, 1);
  }
  return found;
}

}  // namespace dialogg::text
