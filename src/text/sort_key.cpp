#include <utf8proc.h>

#include "text/code_points.hpp"
#include "text/letter_bases.hpp"
#include "text/unicode.hpp"

namespace dialogg::text {

namespace {

// æ, ø and å take the three ASCII codes after z; all other bytes above z begin other scripts.
constexpr char kSortsAsAe = '{';
constexpr char kSortsAsOe = '|';
constexpr char kSortsAsAa = '}';

/// How a letter that Norwegian does not take apart sorts; 0 for all others.
char norwegian_letter(CodePoint value) {
  switch (value) {
    case 0xE6:  // æ Æ ä Ä
    case 0xC6:
    case 0xE4:
    case 0xC4:
      return kSortsAsAe;
    case 0xF8:  // ø Ø ö Ö ő Ő œ Œ
    case 0xD8:
    case 0xF6:
    case 0xD6:
    case 0x151:
    case 0x150:
    case 0x153:
    case 0x152:
      return kSortsAsOe;
    case 0xE5:  // å Å ǻ Ǻ
    case 0xC5:
    case 0x1FB:
    case 0x1FA:
      return kSortsAsAa;
    case 0xFC:  // ü Ü ű Ű
    case 0xDC:
    case 0x171:
    case 0x170:
      return 'y';
    default:
      return 0;
  }
}

/// Punctuation and symbols.
bool is_no_letter(CodePoint value) {
  const auto category = utf8proc_category(value);
  return category >= UTF8PROC_CATEGORY_PC && category <= UTF8PROC_CATEGORY_SO;
}

class SortKey {
 public:
  explicit SortKey(std::size_t size) : key_(size) {}

  void add(CodePoint value) {
    const bool after_a = after_a_;
    after_a_ = false;
    if (value < 0x80)
      add_ascii(static_cast<char>(value), after_a);
    else if (is_white_space(value))
      key_.gap();
    else if (const char letter = norwegian_letter(value))
      key_.next() += letter;
    else if (!is_no_letter(value))
      for (const CodePoint base : Bases(value)) add_base(base);
  }

  std::string take() { return key_.take(); }

 private:
  /// Only a plain a after a plain a is an å: "Aa", not "Áa".
  void add_ascii(char byte, bool after_a) {
    if (is_white_space(byte)) {
      key_.gap();
    } else if (ascii_lower(byte) == 'a' && after_a) {
      key_.next().back() = kSortsAsAa;
    } else if (is_ascii_letter_or_digit(byte)) {
      key_.next() += ascii_lower(byte);
      after_a_ = ascii_lower(byte) == 'a';
    }
  }

  void add_base(CodePoint base) {
    if (base < 0x80) {
      if (is_ascii_letter_or_digit(static_cast<char>(base)))
        key_.next() += static_cast<char>(base);
    } else if (const char letter = norwegian_letter(base)) {
      key_.next() += letter;
    } else if (const std::string_view letters = without_stroke(base); !letters.empty()) {
      key_.next() += letters;
    } else {
      append(key_.next(), base);
    }
  }

  SpacedKey key_;
  bool after_a_ = false;
};

}  // namespace

std::string sort_key(std::string_view text) {
  return fold<SortKey>(text);
}

}  // namespace dialogg::text
