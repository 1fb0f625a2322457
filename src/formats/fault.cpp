#include "formats/fault.hpp"

#include <fmt/format.h>

#include <utility>

namespace dialogg::formats {

domain::Problem problem(messages::Message message, std::vector<messages::Argument> arguments,
                        std::string field, int line) {
  return {.source = {},
          .line = line,
          .field = messages::as_is(std::move(field)),
          .message = {message, std::move(arguments)}};
}

domain::Problem invalid_utf8(std::string_view text, std::size_t position) {
  const std::size_t line_end = text.substr(0, position).rfind('\n');
  const std::size_t line_start = line_end == text.npos ? 0 : line_end + 1;
  const std::string byte = fmt::format("{:02X}", static_cast<unsigned char>(text[position]));
  return problem(messages::Message::invalid_utf8, {byte, position - line_start + 1});
}

}  // namespace dialogg::formats
