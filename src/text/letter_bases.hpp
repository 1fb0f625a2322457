#pragma once
// A letter without its marks and case: what match_key() and sort_key() share.

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "text/code_points.hpp"
#include "text/unicode.hpp"

namespace dialogg::text {

/// A code point's compatibility decomposition, small, without marks and ignorable characters; every dash is
/// '-', every white space ' '. Empty for a mark alone.
class Bases {
 public:
  explicit Bases(CodePoint value);

  const CodePoint* begin() const { return bases_.data(); }
  const CodePoint* end() const { return bases_.data() + size_; }

 private:
  std::array<CodePoint, 18> bases_{};  // no code point decomposes into more
  std::size_t size_ = 0;
};

/// Plain letters for the small letters that have no decomposition: Sámi đ, ŋ, ŧ, and those of other languages
/// that are like them. Empty for all others.
std::string_view without_stroke(CodePoint value);

/// A key in the making: one space for each gap between its letters, none at an end.
class SpacedKey {
 public:
  explicit SpacedKey(std::size_t size) { key_.reserve(size); }

  void gap() { gap_ = true; }
  /// The key, ready for the next letter.
  std::string& next() {
    if (gap_ && !key_.empty())
      key_ += ' ';
    gap_ = false;
    return key_;
  }
  std::string take() { return std::move(key_); }

 private:
  std::string key_;
  bool gap_ = false;
};

/// Feeds a text to a key, letter by letter. Composed first, so that a letter typed as base and mark is seen
/// whole: ä is not a.
template <typename Key>
std::string fold(std::string_view text) {
  const std::string composed = nfc(text);
  Key key(composed.size());
  for (std::size_t i = 0; i < composed.size();) {
    const Decoded next = decode(composed, i);
    key.add(next.value);
    i += next.size;
  }
  return key.take();
}

}  // namespace dialogg::text
