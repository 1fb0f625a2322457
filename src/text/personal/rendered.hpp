#pragma once
// A text as its readers see it, whatever was typed to get there: what is looked for in a text is looked for in this too.

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace dialogg::text {

/// Without Markdown's marks, HTML's tags and comments and what has no width; entities as the letters that they stand for;
/// lines of a paragraph joined by spaces, blocks on lines of their own; compatibility forms ("＠", "①") as what they
/// look like; in NFC. A link's or picture's address stands after its text. Malformed UTF-8 is given back as it is.
std::string as_rendered(std::string_view markdown);

/// The ways in which a text can be read: as typed and, unless it is surely seen so, as rendered, and that with the words
/// joined that a line's end or a backslash divides ("Åle-" and "sund" on two lines), and with web addresses in plain letters
/// ("%C3%85lesund"). One, as for nearly every text, or three.
class Readings {
 public:
  /// `typed` must outlive it: nothing is copied where there is one way alone.
  explicit Readings(std::string_view typed);
  Readings(const Readings&) = delete;
  Readings& operator=(const Readings&) = delete;
  ~Readings() = default;

  const std::string_view* begin() const { return ways_.data(); }
  const std::string_view* end() const { return ways_.data() + size_; }
  std::size_t size() const { return size_; }
  std::string_view operator[](std::size_t index) const { return ways_[index]; }

 private:
  std::string rendered_, unbroken_;
  std::array<std::string_view, 3> ways_;
  std::size_t size_ = 1;
};

}  // namespace dialogg::text
