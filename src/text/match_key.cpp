#include "text/code_points.hpp"
#include "text/letter_bases.hpp"
#include "text/unicode.hpp"

namespace dialogg::text {

namespace {

class MatchKey {
 public:
  explicit MatchKey(std::size_t size) { key_.reserve(size); }

  void add(CodePoint value) {
    if (value < 0x80) {
      add_ascii(static_cast<char>(value));
    } else if (value == 0xE4 || value == 0xC4) {  // ä is æ on a Swedish keyboard
      add_letters("ae");
    } else {
      for (const CodePoint base : Bases(value)) add_base(base);
    }
  }

  std::string take() { return std::move(key_); }

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
      append(begin(), base);
  }

  void add_ascii(char byte) {
    if (is_white_space(byte) || byte == '-' || byte == '_')
      gap_ = true;
    else
      add_letter(ascii_lower(byte));
  }

  void add_letters(std::string_view letters) {
    for (const char letter : letters) add_letter(letter);
  }

  /// å, aa and a are one, so a run of them is too.
  void add_letter(char letter) {
    std::string& key = begin();
    if (letter != 'a' || key.empty() || key.back() != 'a')
      key += letter;
  }

  /// The key, ready for the next letter: a gap before it is written now, never at an end.
  std::string& begin() {
    if (gap_ && !key_.empty())
      key_ += ' ';
    gap_ = false;
    return key_;
  }

  std::string key_;
  bool gap_ = false;
};

}  // namespace

std::string match_key(std::string_view text) {
  return fold<MatchKey>(text);
}

}  // namespace dialogg::text
