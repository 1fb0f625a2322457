#include "text/unicode.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

#include "text/code_points.hpp"

namespace dialogg::text {

namespace {

/// Bytes of the sequence that begins here if it is well-formed (no surrogates, no overlong forms), else 0.
std::size_t well_formed(std::string_view text, std::size_t byte) {
  const auto at = [&](std::size_t i) {
    return byte + i < text.size() ? static_cast<unsigned char>(text[byte + i]) : 0U;
  };
  const unsigned lead = at(0);
  const std::size_t size = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
  // The second byte's range is narrower after four of the leads (Unicode's table 3-7).
  const unsigned least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  const unsigned most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  if (size == 0 || at(1) < least || at(1) > most)
    return 0;
  for (std::size_t i = 2; i < size; ++i)
    if (byte + i >= text.size() || !is_continuation(text[byte + i]))
      return 0;
  return size;
}

/// What is wrong with an ASCII byte, if anything.
std::optional<TextFault::Kind> ascii_fault(unsigned char byte) {
  if (byte == 0)
    return TextFault::Kind::nul;
  if ((byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') || byte == 0x7F)
    return TextFault::Kind::control;
  return std::nullopt;
}

/// True only where composing can change nothing: all code points below U+0300, or the dashes and quotation
/// marks (U+2010–U+203F) of ordinary typing. False means that one has to look.
bool surely_nfc(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte < 0xCC)
      continue;
    const bool punctuation = byte == 0xE2 && i + 2 < text.size() && text[i + 1] == '\x80' &&
                             static_cast<unsigned char>(text[i + 2]) >= 0x90;
    if (!punctuation)
      return false;
    i += 2;
  }
  return true;
}

std::size_t count_code_points(std::string_view text) {
  return text.size() - static_cast<std::size_t>(std::ranges::count_if(text, is_continuation));
}

}  // namespace

std::optional<TextFault> find_fault(std::string_view text) {
  std::size_t i = 0;
  while (i < text.size()) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (is_ascii(byte)) {
      if (const auto kind = ascii_fault(byte))
        return TextFault{*kind, i};
      ++i;
      continue;
    }
    const std::size_t size = well_formed(text, i);
    if (size == 0)
      return TextFault{TextFault::Kind::invalid_utf8, i};
    if (byte == 0xC2 && static_cast<unsigned char>(text[i + 1]) < 0xA0)
      return TextFault{TextFault::Kind::control, i};
    i += size;
  }
  return std::nullopt;
}

std::string nfc(std::string_view text) {
  if (surely_nfc(text))
    return std::string(text);
  utf8proc_uint8_t* composed = nullptr;
  const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                 static_cast<utf8proc_ssize_t>(text.size()), &composed,
                                 static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(composed, &std::free);
  if (size < 0)
    return std::string(text);
  return std::string(reinterpret_cast<const char*>(composed), static_cast<std::size_t>(size));
}

std::size_t length(std::string_view text) {
  return surely_nfc(text) ? count_code_points(text) : count_code_points(nfc(text));
}

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t i = 0; i < text.size();) {
    const Decoded next = decode(text, i);
    width += static_cast<std::size_t>(std::max(0, utf8proc_charwidth(next.value)));
    i += next.size;
  }
  return width;
}

std::string fold_space(std::string_view text) {
  std::string folded;
  folded.reserve(text.size());
  bool gap = false;
  for (std::size_t i = 0; i < text.size();) {
    const Decoded next = decode(text, i);
    if (is_white_space(next.value)) {
      gap = true;
    } else {
      if (gap && !folded.empty())
        folded += ' ';
      gap = false;
      folded.append(text, i, next.size);
    }
    i += next.size;
  }
  return folded;
}

std::vector<std::string_view> between_spaces(std::string_view text) {
  std::vector<std::string_view> words;
  bool inside = false;
  for (std::size_t i = 0; i < text.size();) {
    const Decoded next = decode(text, i);
    const bool was_inside = inside;
    inside = !is_white_space(next.value);
    if (inside && !was_inside)
      words.push_back(text.substr(i, 0));
    if (inside)
      words.back() = {words.back().data(), words.back().size() + next.size};
    i += next.size;
  }
  return words;
}

std::string_view trim(std::string_view text) {
  while (!text.empty()) {
    const Decoded first = decode(text, 0);
    if (!is_white_space(first.value))
      break;
    text.remove_prefix(first.size);
  }
  while (!text.empty()) {
    const std::size_t last = previous(text, text.size());
    if (!is_white_space(decode(text, last).value))
      break;
    text.remove_suffix(text.size() - last);
  }
  return text;
}

std::string lower(std::string_view text) {
  std::string lowered;
  lowered.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const Decoded next = decode(text, i);
    if (next.value < 0x80)
      lowered += ascii_lower(text[i]);
    else
      append(lowered, utf8proc_tolower(next.value));
    i += next.size;
  }
  return lowered;
}

}  // namespace dialogg::text
