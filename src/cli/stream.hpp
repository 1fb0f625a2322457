#pragma once
// What can be written to but is no file: its bytes are read as they come.

#include <functional>
#include <string>

#include "text/sink.hpp"

namespace dialogg::cli {

/// Whether what stands at `path` is a terminal, /dev/null, or a stream that the program was given. Throws Error{storage}
/// where it is another device or pipe: writing to a pipe waits for a reader, and to a disk destroys what is on it.
bool is_stream(const std::string& path);

/// REQUIRES: is_stream(path).
void write_to_stream(const std::string& path, const std::function<void(text::Sink&)>& write);

}  // namespace dialogg::cli
