#pragma once
// Takes a short text apart from left to right, for the readers of dates, periods, times and durations. It
// knows digits, letters and spaces; what they mean is the readers' business.

#include <optional>
#include <string>
#include <string_view>

namespace dialogg::domain {

/// What people type is compared in this form: lower case, one space between words, none around.
/// Empty where the bytes are not text, which no reader understands.
std::string simplified(std::string_view text);

/// Case, Unicode form, diacritics, hyphens do not matter. An empty name is the same as nothing.
bool same_word(std::string_view typed, std::string_view name);

class WordScanner {
 public:
  /// Views `text`, which must outlive it.
  explicit WordScanner(std::string_view text) : rest_(text) {}

  struct Number {
    int value;
    std::size_t digits;
  };
  /// Takes 1 to 9 digits; takes nothing where there are none, or more.
  std::optional<Number> number();
  /// Takes letters; empty where none stands next.
  std::string_view word();
  /// Takes `token` where it stands next.
  bool take(std::string_view token);
  /// Takes a space where one stands next.
  void space() { take(" "); }

  bool at_end() const { return rest_.empty(); }

 private:
  std::string_view rest_;
};

}  // namespace dialogg::domain
