#pragma once
// Small files of text that a person wrote: a configuration, a summary.

#include <cstddef>
#include <string>
#include <string_view>
#include <system_error>
#include <tl/expected.hpp>

namespace dialogg::text {

constexpr std::size_t kLargestTextFile = 1024 * 1024;  // bytes

/// The content of a file (a pipe will do), or why there is none: what open and read say, EISDIR for a folder,
/// EFBIG for more than kLargestTextFile. A byte order mark is left out.
tl::expected<std::string, std::error_code> read_text_file(const std::string& path);

/// The same of any size, and byte for byte.
tl::expected<std::string, std::error_code> read_whole_file(const std::string& path);

/// `text` without a byte order mark at its beginning.
std::string_view without_byte_order_mark(std::string_view text);

}  // namespace dialogg::text
