#include "text/personal/identity_number.hpp"

#include <array>
#include <span>

namespace dialogg::text {

namespace {

constexpr std::array kFirstWeights = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
constexpr std::array kSecondWeights = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

int digit(std::string_view digits, std::size_t index) {
  return digits[index] - '0';
}

/// The control digit has weight 1, so a right number's sum can be divided.
bool control_holds(std::string_view digits, std::span<const int> weights) {
  int sum = 0;
  for (std::size_t i = 0; i < weights.size(); ++i) sum += weights[i] * digit(digits, i);
  return sum % 11 == 0;
}

}  // namespace

bool is_day_of_year(int day, int month, int two_digit_year) {
  constexpr std::array kDays = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (month < 1 || month > 12 || day < 1 || day > kDays[static_cast<std::size_t>(month - 1)])
    return false;
  return month != 2 || day < 29 || two_digit_year % 4 == 0;
}

bool is_identity_number(std::string_view digits) {
  if (digits.size() != 11)
    return false;
  const int day = 10 * digit(digits, 0) + digit(digits, 1);
  const int month = 10 * digit(digits, 2) + digit(digits, 3);
  const int year = 10 * digit(digits, 4) + digit(digits, 5);
  const int plain_day = day > 40 ? day - 40 : day;
  const int plain_month = month > 80 ? month - 80 : month > 40 ? month - 40 : month;
  return is_day_of_year(plain_day, plain_month, year) && control_holds(digits, kFirstWeights) &&
         control_holds(digits, kSecondWeights);
}

}  // namespace dialogg::text
