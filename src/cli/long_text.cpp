#include "cli/long_text.hpp"

#include <cerrno>
#include <vector>

#include "domain/error.hpp"
#include "messages/reason.hpp"
#include "text/text_file.hpp"

namespace dialogg::cli {

namespace {

using domain::Error;
using domain::ErrorKind;
using messages::Message;

std::string without_last_line_end(std::string text) {
  if (text.ends_with('\n'))
    text.pop_back();
  if (text.ends_with('\r'))
    text.pop_back();
  return text;
}

std::string read_standard_input(std::istream& in) {
  if (in.eof())
    throw Error{ErrorKind::invalid, Message::standard_input_twice};
  std::vector<char> bytes(text::kLargestTextFile + 1);
  in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  const auto count = static_cast<std::size_t>(in.gcount());
  if (in.bad())
    throw Error{ErrorKind::invalid,
                {Message::file_unreadable, {Message::standard_input, messages::reason(EIO)}}};
  if (count > text::kLargestTextFile)
    throw Error{ErrorKind::invalid, {Message::long_text_too_large, {Message::standard_input}}};
  return std::string(text::without_byte_order_mark({bytes.data(), count}));
}

std::string read_file(const std::string& path) {
  if (path.empty())
    throw Error{ErrorKind::invalid, Message::long_text_no_file, Message::long_text_literal};
  auto content = text::read_text_file(path);
  if (content)
    return std::move(*content);
  if (content.error() == std::errc::file_too_large)
    throw Error{ErrorKind::invalid, {Message::long_text_too_large, {path}}};
  throw Error{ErrorKind::invalid,
              {Message::file_unreadable, {path, messages::reason(content.error())}},
              Message::long_text_literal};
}

}  // namespace

std::string read_long_text(std::string_view given, std::istream& standard_input) {
  if (given == "-")
    return without_last_line_end(read_standard_input(standard_input));
  if (given.starts_with("@@"))
    return std::string(given.substr(1));
  if (given.starts_with('@'))
    return without_last_line_end(read_file(std::string(given.substr(1))));
  return std::string(given);
}

}  // namespace dialogg::cli
