#include "text/code_points.hpp"
#include "text/letter_bases.hpp"
#include "text/unicode.hpp"

namespace dialogg::text {

namespace {

class MatchKey {
 public:
  explicit MatchKey(std::size_t size) : key_(size) {}

  void add(CodePoint value) {
    if (value < 0x80) {
      add_ascii(static_cast<char>(value));
    } else if (value == 0xE4 || value == 0xC4) {  // ä is æ on a Swedish keyboard
      add_letters("ae");
    } else {
      for (const CodePoint base : Bases(value)) add_base(base);
    }
  }

  std::string take() { return key_.take(); }

 private:
  void add_base(CodePoint base) {
    if (base < 0x80)
      add_ascii(static_cast<char>(base));
    else if (base == 0xE6)
      add_letters("ae");
    else if (base == 0xF8)
      add_letters("o");
    else if (base == 0x153)  // œ
      add_letters("oe");
    else if (const std::string_view letters = without_stroke(base); !letters.empty())
      add_letters(letters);
    else
      append(key_.next(), base);
  }

  void add_ascii(char byte) {
    if (is_white_space(byte) || byte == '-' || byte == '_')
      key_.gap();
    else
      add_letter(ascii_lower(byte));
  }

  void add_letters(std::string_view letters) {
    for (const char letter : letters) add_letter(letter);
  }

  /// å, aa and a are one, so a run of them is too.
  void add_letter(char letter) {
    std::string& key = key_.next();
    if (letter != 'a' || key.empty() || key.back() != 'a')
      key += letter;
  }

  SpacedKey key_;
};

}  // namespace

std::string match_key(std::string_view text) {
  return fold<MatchKey>(text);
}

}  // namespace dialogg::text
