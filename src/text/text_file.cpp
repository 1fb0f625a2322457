#include "text/text_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

#include "text/utf8.hpp"

namespace dialogg::text {

namespace {

struct Descriptor {
  explicit Descriptor(int opened) : number(opened) {}
  ~Descriptor() {
    if (number >= 0)
      ::close(number);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int number;
};

tl::unexpected<std::error_code> failed(int error_number) {
  return tl::unexpected(std::error_code(error_number, std::generic_category()));
}

}  // namespace

std::string_view without_byte_order_mark(std::string_view text) {
  return text.starts_with(kByteOrderMark) ? text.substr(kByteOrderMark.size()) : text;
}

static tl::expected<std::string, std::error_code> read_bytes(const std::string& path, std::size_t most) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.number < 0)
    return failed(errno);
  std::string content;
  char chunk[16384];
  while (true) {
    const ssize_t count = ::read(file.number, chunk, sizeof chunk);
    if (count < 0 && errno == EINTR)
      continue;
    if (count < 0)
      return failed(errno);
    if (count == 0)
      return content;
    content.append(chunk, static_cast<std::size_t>(count));
    if (content.size() > most)
      return failed(EFBIG);
  }
}

tl::expected<std::string, std::error_code> read_text_file(const std::string& path) {
  auto content = read_bytes(path, kLargestTextFile);
  if (!content)
    return content;
  return std::string(without_byte_order_mark(*content));
}

tl::expected<std::string, std::error_code> read_whole_file(const std::string& path) {
  return read_bytes(path, std::string().max_size());
}

}  // namespace dialogg::text
