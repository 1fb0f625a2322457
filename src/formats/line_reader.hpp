#pragma once
// Lines of a stream, however many there are: one at a time, and none longer than the caller can bear.

#include <cstddef>
#include <istream>
#include <string>
#include <string_view>
#include <vector>

namespace dialogg::formats {

class LineReader {
 public:
  enum class Found { line, too_long, end };

  /// `longest` in bytes. The stream's next byte is the first of line `first_number`.
  LineReader(std::istream& in, std::size_t longest, int first_number = 1);

  /// The next line; one that is too long is passed over. What follows the last line feed is a line if it is
  /// not empty.
  Found next();
  /// Without its line feed; until the next call of next(). REQUIRES: next() found a line.
  std::string_view line() const { return line_; }
  /// Of the line that next() found, too long or not; 1-based.
  int number() const { return number_; }

 private:
  bool fill();
  void keep(std::string_view piece);

  std::istream& in_;
  std::size_t longest_;
  int number_;
  std::vector<char> buffer_;
  std::string_view unread_;  // of buffer_
  std::string carry_;        // the beginning of a line that the buffer's end cut in two
  bool too_long_ = false;
  std::string_view line_;
};

}  // namespace dialogg::formats
