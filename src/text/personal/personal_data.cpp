#include "text/personal/personal_data.hpp"

#include <algorithm>
#include <optional>

#include "text/code_points.hpp"
#include "text/personal/digit_groups.hpp"
#include "text/personal/identity_number.hpp"
#include "text/personal/phone_number.hpp"

namespace dialogg::text {

using messages::Message;

namespace {

using Kind = PersonalData::Kind;

struct Find {
  Kind kind;
  std::string_view where;  // a view into the text
};

bool lies_in(std::string_view part, std::string_view whole) {
  return part.data() >= whole.data() && part.data() + part.size() <= whole.data() + whole.size();
}

/// A byte of a mail address; of a Norwegian letter too, but not of a quotation mark.
bool is_address_byte(std::string_view text, std::size_t i) {
  const char byte = text[i];
  if (is_ascii(static_cast<unsigned char>(byte)))
    return is_ascii_letter(byte) || is_ascii_digit(byte) ||
           std::string_view(".-_+%").find(byte) != std::string_view::npos;
  const bool lead = static_cast<unsigned char>(byte) >= 0xC0;
  const CodePoint value = decode(text, lead || i == 0 ? i : previous(text, i)).value;
  return value >= 0xC0 && value <= 0x24F;
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

std::vector<Find> find_addresses(std::string_view text) {
  std::vector<Find> found;
  for (std::size_t at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1))
    if (const auto address = address_at(text, at))
      found.push_back({Kind::email, *address});
  return found;
}

/// From the scheme or "www." to the next white space, quotation mark or angle bracket.
std::vector<std::string_view> find_web_addresses(std::string_view text) {
  std::vector<std::string_view> found;
  for (const std::string_view start : {"://", "www."})
    for (std::size_t i = text.find(start); i != std::string_view::npos; i = text.find(start, i + 1)) {
      std::size_t end = i;
      while (end < text.size() && !is_white_space(decode(text, end).value) &&
             std::string_view("<>\"").find(text[end]) == std::string_view::npos)
        end += decode(text, end).size;
      found.push_back(text.substr(i, end - i));
    }
  return found;
}

/// A group of 11, or of 6 and then 5; not the decimals of a number.
void find_identity_numbers(std::string_view text, const DigitGroups& number, std::vector<Find>& found) {
  const std::size_t begin = number.begin();
  if (begin > 1 && (text[begin - 1] == '.' || text[begin - 1] == ',') && is_ascii_digit(text[begin - 2]))
    return;
  for (std::size_t i = 0; i < number.groups.size(); ++i) {
    const bool split =
        number.groups[i].size == 6 && i + 1 < number.groups.size() && number.groups[i + 1].size == 5;
    const std::size_t count = split ? 2 : 1;
    if (is_identity_number(number.digits(text, i, count)))
      found.push_back({Kind::national_identity_number, number.as_written(text, i, count)});
  }
}

std::vector<Find> find_numbers(std::string_view text, const std::vector<std::string_view>& not_phones) {
  std::vector<Find> found;
  for (std::size_t i = 0; i < text.size();) {
    if (!is_ascii_digit(text[i])) {
      ++i;
      continue;
    }
    const DigitGroups number = read_digit_groups(text, i);
    find_identity_numbers(text, number, found);
    for (const std::string_view phone : find_phone_numbers(text, number))
      if (std::ranges::none_of(not_phones, [&](std::string_view part) { return lies_in(phone, part); }))
        found.push_back({Kind::phone, phone});
    i = number.end();
  }
  return found;
}

constexpr std::ptrdiff_t kDigitsOfAPhone = 8;

/// Quick to say no: nearly every text is without. No branch, so that the compiler can do many bytes at a time.
bool has_digit_or_at(std::string_view text) {
  unsigned char any = 0;
  for (const char byte : text)
    any |= static_cast<unsigned char>((static_cast<unsigned char>(byte - '0') < 10) | (byte == '@'));
  return any != 0;
}

bool may_hold_personal_data(std::string_view text) {
  if (!has_digit_or_at(text))
    return false;
  const auto digits = std::ranges::count_if(text, [](char byte) { return byte >= '0' && byte <= '9'; });
  return digits >= kDigitsOfAPhone || text.find('@') != std::string_view::npos;
}

}  // namespace

std::vector<PersonalData> find_personal_data(std::string_view text) {
  if (!may_hold_personal_data(text))
    return {};
  const std::vector<std::string_view> web_addresses = find_web_addresses(text);
  std::vector<Find> found = find_addresses(text);
  std::erase_if(found, [&](const Find& address) {
    return std::ranges::any_of(web_addresses,
                               [&](std::string_view web) { return lies_in(address.where, web); });
  });
  std::vector<std::string_view> not_phones = web_addresses;
  for (const Find& address : found) not_phones.push_back(address.where);
  for (const Find& number : find_numbers(text, not_phones)) found.push_back(number);
  std::ranges::sort(found, {}, [](const Find& find) { return find.where.data(); });
  std::vector<PersonalData> data;
  for (const Find& find : found) data.push_back({find.kind, std::string(find.where)});
  return data;
}

Message warning_of(PersonalData::Kind kind) {
  switch (kind) {
    case PersonalData::Kind::national_identity_number:
      return Message::contains_identity_number;
    case PersonalData::Kind::email:
      return Message::contains_email;
    case PersonalData::Kind::phone:
      break;
  }
  return Message::contains_phone;
}

}  // namespace dialogg::text
