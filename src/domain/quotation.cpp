#include "domain/quotation.hpp"

#include <algorithm>

namespace dialogg::domain {

namespace {

struct Pair {
  std::string_view opening;
  std::string_view closing[3];  // any of them; empty: no more
};

/// Phones and keyboards mix them: whatever may close is listed with what opens.
constexpr Pair kPairs[] = {
    {"\"", {"\"", "”", "“"}}, {"“", {"”", "“", "\""}}, {"”", {"”", "“", "\""}}, {"„", {"“", "”", "\""}},
    {"«", {"»", "«"}},        {"»", {"«", "»"}},       {"'", {"'", "’"}},       {"‘", {"’", "'"}},
    {"’", {"’", "'"}},        {"‚", {"‘", "’"}},
};

const Pair* pair_of(std::string_view text) {
  const auto found =
      std::ranges::find_if(kPairs, [text](const Pair& p) { return text.starts_with(p.opening); });
  return found == std::end(kPairs) ? nullptr : &*found;
}

/// Bytes of the closing mark that `rest` begins with; 0 where it begins with none.
std::size_t closing_size(const Pair& pair, std::string_view rest) {
  for (const std::string_view closing : pair.closing)
    if (!closing.empty() && rest.starts_with(closing))
      return closing.size();
  return 0;
}

bool ends_word(std::string_view rest) {
  return rest.empty() || std::string_view(" \t\r\n,;").find(rest.front()) != std::string_view::npos;
}

}  // namespace

bool begins_quoted(std::string_view text) {
  return pair_of(text) != nullptr;
}

std::optional<Quoted> read_quoted(std::string_view text) {
  const Pair& pair = *pair_of(text);
  std::string value;
  for (std::size_t i = pair.opening.size(); i < text.size(); ++i) {
    const std::size_t closing = closing_size(pair, text.substr(i));
    if (closing != 0 && ends_word(text.substr(i + closing)))
      return Quoted{value, i + closing};
    if (text.substr(i).starts_with("\\\""))
      ++i;
    value += text[i];
  }
  return std::nullopt;
}

}  // namespace dialogg::domain
