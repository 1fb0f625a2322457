#include "domain/id.hpp"

#include "text/ascii.hpp"

namespace dialogg::domain {

std::optional<Reference> read_reference(std::string_view text, std::string_view letters) {
  if (text.size() < 2 || text.size() > 10)
    return std::nullopt;
  const char letter = text[0] >= 'a' && text[0] <= 'z' ? static_cast<char>(text[0] - 'a' + 'A') : text[0];
  const std::string_view digits = text.substr(1);
  if (letters.find(letter) == letters.npos || !text::is_digits(digits))
    return std::nullopt;
  std::int64_t number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return Reference{letter, number, std::string(digits)};
}

}  // namespace dialogg::domain
