#include "formats/line_reader.hpp"

namespace dialogg::formats {

namespace {
constexpr std::size_t kBufferSize = 256 * 1024;
}

LineReader::LineReader(std::istream& in, std::size_t longest, int first_number)
    : in_(in), longest_(longest), number_(first_number - 1), buffer_(kBufferSize) {}

bool LineReader::fill() {
  in_.read(buffer_.data(), static_cast<std::streamsize>(buffer_.size()));
  unread_ = {buffer_.data(), static_cast<std::size_t>(in_.gcount())};
  return !unread_.empty();
}

void LineReader::keep(std::string_view piece) {
  too_long_ = too_long_ || piece.size() > longest_ - carry_.size();
  if (!too_long_)
    carry_.append(piece);
}

LineReader::Found LineReader::next() {
  carry_.clear();
  too_long_ = false;
  ++number_;
  while (true) {
    const std::size_t end = unread_.find('\n');
    if (end != unread_.npos) {
      line_ = unread_.substr(0, end);
      unread_.remove_prefix(end + 1);
      break;
    }
    keep(unread_);
    if (!fill()) {
      if (carry_.empty() && !too_long_)
        return Found::end;
      line_ = {};
      break;
    }
  }
  if (too_long_ || !carry_.empty()) {
    keep(line_);
    line_ = carry_;
  }
  return too_long_ || line_.size() > longest_ ? Found::too_long : Found::line;
}

}  // namespace dialogg::formats
