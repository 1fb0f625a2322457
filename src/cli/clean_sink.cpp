#include "cli/clean_sink.hpp"

#include <algorithm>
#include <utility>

#include "text/ascii.hpp"
#include "text/visible.hpp"

namespace dialogg::cli {

namespace {

/// How many bytes the character takes up that `lead` begins.
std::size_t size_from(unsigned char lead) {
  if (lead < 0xC0)
    return 1;
  if (lead < 0xE0)
    return 2;
  return lead < 0xF0 ? 3 : 4;
}

/// Bytes at the end of `text` that what follows may complete: "\r" before "\n", or a part of a character.
std::size_t unfinished(std::string_view text) {
  if (text.ends_with('\r'))
    return 1;
  for (std::size_t size = 1; size <= std::min<std::size_t>(3, text.size()); ++size) {
    const char byte = text[text.size() - size];
    if (!text::is_continuation(byte))
      return size_from(static_cast<unsigned char>(byte)) > size ? size : 0;
  }
  return 0;
}

}  // namespace

void CleanSink::write(std::string_view bytes) {
  const std::string whole = std::exchange(carried_, {}).append(bytes);
  const std::size_t kept = unfinished(whole);
  carried_ = whole.substr(whole.size() - kept);
  out_.write(text::terminal_text(std::string_view(whole).substr(0, whole.size() - kept)));
}

void CleanSink::write_carried() {
  out_.write(text::terminal_text(std::exchange(carried_, {})));
}

void CleanSink::write_as_is(std::string_view bytes) {
  write_carried();
  out_.write_as_is(bytes);
}

void CleanSink::flush() {
  write_carried();
  out_.flush();
}

}  // namespace dialogg::cli
