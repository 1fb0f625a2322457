#include "text/personal/mail_address.hpp"

#include <algorithm>
#include <optional>
#include <span>

#include "text/bytes.hpp"
#include "text/code_points.hpp"
#include "text/unicode.hpp"
#include "text/word_list.hpp"

namespace dialogg::text {

namespace {

/// A byte of a mail address; of a Norwegian letter too, but not of a quotation mark.
bool is_address_byte(std::string_view text, std::size_t i) {
  const char byte = text[i];
  if (is_ascii(static_cast<unsigned char>(byte)))
    return is_ascii_letter_or_digit(byte) || std::string_view(".-_+%").find(byte) != std::string_view::npos;
  const bool lead = static_cast<unsigned char>(byte) >= 0xC0;
  return is_letter(decode(text, lead || i == 0 ? i : previous(text, i)).value);
}

/// "example.no": at least two labels, none empty, the last of two letters or more.
bool is_domain(std::string_view name) {
  const std::size_t dot = name.rfind('.');
  if (dot == std::string_view::npos || dot == 0 || name.find("..") != std::string_view::npos)
    return false;
  const std::string_view last = name.substr(dot + 1);
  return last.size() >= 2 && std::ranges::none_of(last, [](char byte) {
           return is_ascii_digit(byte) || byte == '_' || byte == '%';
         });
}

std::string_view trim_marks(std::string_view name) {
  constexpr std::string_view kMarks = ".-_%+";
  while (!name.empty() && kMarks.find(name.back()) != std::string_view::npos) name.remove_suffix(1);
  return name;
}

/// The mail address around the @ at `at`.
std::optional<std::string_view> address_at(std::string_view text, std::size_t at) {
  std::size_t begin = at;
  while (begin > 0 && is_address_byte(text, begin - 1)) --begin;
  while (begin < at && (text[begin] == '.' || text[begin] == '-')) ++begin;
  std::size_t end = at + 1;
  while (end < text.size() && is_address_byte(text, end)) ++end;
  const std::string_view domain = trim_marks(text.substr(at + 1, end - at - 1));
  if (begin == at || domain.starts_with('.') || !is_domain(domain))
    return std::nullopt;
  return text.substr(begin, at + 1 + domain.size() - begin);
}

constexpr std::string_view kAts[] = {"at", "a", "@", "alfa", "krøllalfa", "alfakrøll"};
constexpr std::string_view kDots[] = {"dot", "punktum", "prikk", "."};

/// Between spaces: "kari krøllalfa example.no", "kari AT example DOT no".
struct MarkInWords {
  std::string_view word;
  char mark;
};
constexpr std::string_view kAtInWords = "krøllalfa ";
constexpr MarkInWords kMarksInWords[] = {{kAtInWords, '@'}, {"AT ", '@'}, {"DOT ", '.'}, {"punktum ", '.'}};

std::size_t after_spaces(std::string_view text, std::size_t at) {
  while (at < text.size() && (text[at] == ' ' || text[at] == '\t' || text.substr(at).starts_with("\u00A0")))
    at += decode(text, at).size;
  return at;
}

/// Where "(at)", "[ at ]" or "{at}" at `at` ends; 0: there is none of these words.
std::size_t end_of_bracketed(std::string_view text, std::size_t at, std::span<const std::string_view> words) {
  constexpr std::string_view kOpening = "([{<";
  constexpr std::string_view kClosing = ")]}>";
  const std::size_t bracket = kOpening.find(text[at]);
  if (bracket == kOpening.npos)
    return 0;
  const std::size_t close = text.find(kClosing[bracket], at);
  constexpr std::size_t kLongest = 16;  // bytes
  if (close == text.npos || close - at > kLongest)
    return 0;
  const std::string word = lower(trim(text.substr(at + 1, close - at - 1)));
  return is_among(words, word) ? close + 1 : 0;
}

struct Mark {
  char mark;        // 0: there is none
  std::size_t end;  // with the spaces after it
};

/// The @ or dot that begins at `at`, after the spaces that may stand there.
Mark mark_at(std::string_view text, std::size_t at) {
  const std::size_t begin = after_spaces(text, at);
  if (begin >= text.size())
    return {};
  if (text[begin] == '@')
    return {'@', after_spaces(text, begin + 1)};
  if (const std::size_t end = end_of_bracketed(text, begin, kAts); end > 0)
    return {'@', after_spaces(text, end)};
  if (const std::size_t end = end_of_bracketed(text, begin, kDots); end > 0)
    return {'.', after_spaces(text, end)};
  if (begin > at)
    for (const auto& [word, mark] : kMarksInWords)
      if (text.substr(begin).starts_with(word))
        return {mark, begin + word.size()};
  return {};
}

}  // namespace

std::vector<std::string_view> find_mail_addresses(std::string_view text) {
  std::vector<std::string_view> found;
  for (std::size_t at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1))
    if (const auto address = address_at(text, at))
      found.push_back(*address);
  return found;
}

bool may_hold_at_sign(std::string_view text) {
  constexpr std::string_view kRarest = "øllalfa ";  // few words have its first byte
  static_assert(kAtInWords.ends_with(kRarest));
  return has_any_of<'@', '(', '[', '{', '<'>(text) || text.find("AT ") != text.npos ||
         text.find(kRarest) != text.npos;
}

std::string with_plain_marks(std::string_view text) {
  std::string plain;
  bool changed = false;
  for (std::size_t at = 0; at < text.size();) {
    const Mark mark = mark_at(text, at);
    const std::size_t end = mark.mark == 0 ? at + decode(text, at).size : mark.end;
    plain += mark.mark == 0 ? text.substr(at, end - at) : std::string_view(&mark.mark, 1);
    changed = changed || (mark.mark != 0 && end - at > 1);
    at = end;
  }
  return changed ? plain : std::string();
}

}  // namespace dialogg::text
