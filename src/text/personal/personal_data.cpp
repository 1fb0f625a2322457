#include "text/personal/personal_data.hpp"

#include <algorithm>

#include "text/bytes.hpp"
#include "text/code_points.hpp"
#include "text/personal/birth_date.hpp"
#include "text/personal/digit_groups.hpp"
#include "text/personal/identity_number.hpp"
#include "text/personal/mail_address.hpp"
#include "text/personal/number_context.hpp"
#include "text/personal/phone_number.hpp"
#include "text/personal/rendered.hpp"

namespace dialogg::text {

using messages::Message;

namespace {

using Kind = PersonalData::Kind;

struct Find {
  Kind kind;
  std::string_view where;  // a view into the text
};
using Finds = std::vector<Find>;
using Parts = std::vector<std::string_view>;

bool lies_in(std::string_view part, std::string_view whole) {
  return part.data() >= whole.data() && part.data() + part.size() <= whole.data() + whole.size();
}

bool lies_in_any(std::string_view part, const Parts& wholes) {
  return std::ranges::any_of(wholes, [&](std::string_view whole) { return lies_in(part, whole); });
}

/// From the scheme or "www." to the next white space, quotation mark or angle bracket.
Parts find_web_addresses(std::string_view text) {
  Parts found;
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

bool is_said_to_be_account(std::string_view text, std::size_t begin) {
  NearWord near = word_before(text, begin);
  if (near.word == "nr" || near.word == "nummer" || near.word == "er" || near.word == "no")
    near = word_before(text, near.begin);
  return near.word.find("konto") != near.word.npos || near.word == "account";
}

/// An account number, by its look or by what is said of it.
std::string_view find_account_number(std::string_view text, const DigitGroups& number) {
  const bool looks = number.size(0) == 4 && number.size(1) == 2 && number.size(2) == 5 &&
                     number.separator(0, 3) != DigitGroups::Separator::several;
  std::size_t count = 0;
  std::size_t digits = 0;
  while (digits < 11 && count < number.groups.size()) digits += number.size(count++);
  if (digits != 11 || (!looks && !is_said_to_be_account(text, number.begin())))
    return {};
  return number.as_written(text, 0, count);
}

void add_numbers(std::string_view text, const DigitGroups& number, const Parts& no_numbers, Finds& found) {
  const bool strict = lies_in_any(number.as_written(text, 0, number.groups.size()), no_numbers);
  if (const std::string_view account = find_account_number(text, number); !account.empty() && !strict)
    return found.push_back({Kind::account_number, account});
  Parts identity_numbers;
  for (const std::string_view one : find_identity_numbers(text, number, strict)) {
    identity_numbers.push_back(one);
    found.push_back({Kind::national_identity_number, one});
  }
  for (const std::string_view phone : find_phone_numbers(text, number))
    if (!lies_in_any(phone, no_numbers) && !lies_in_any(phone, identity_numbers))
      found.push_back({Kind::phone, phone});
}

/// In `no_numbers` only what is surely an identity number is found.
void add_numbers(std::string_view text, const Parts& no_numbers, Finds& found) {
  for (std::size_t i = 0; i < text.size();) {
    if (!is_ascii_digit(text[i])) {
      ++i;
      continue;
    }
    const DigitGroups number = read_digit_groups(text, i);
    add_numbers(text, number, no_numbers, found);
    i = number.end();
  }
}

/// What stands in a date of birth is nothing else.
void drop_parts_of_dates(Finds& found) {
  const Finds dates = found;
  std::erase_if(found, [&](const Find& one) {
    return one.kind == Kind::phone && std::ranges::any_of(dates, [&](const Find& date) {
             return date.kind == Kind::birth_date && lies_in(one.where, date.where);
           });
  });
}

/// The same number or address, however it is grouped and marked.
std::string key_of(const PersonalData& data) {
  std::string key;
  for (const char byte : as_rendered(data.found))
    if (is_ascii_letter_or_digit(byte) || !is_ascii(static_cast<unsigned char>(byte)))
      key += ascii_lower(byte);
  return key;
}

void add_new(std::vector<PersonalData>& all, PersonalData data) {
  if (std::ranges::find(all, key_of(data), key_of) == all.end())
    all.push_back(std::move(data));
}

Finds find_all(std::string_view text) {
  Finds found;
  const Parts web_addresses = find_web_addresses(text);
  Parts no_numbers = web_addresses;
  for (const std::string_view address : find_mail_addresses(text)) {
    no_numbers.push_back(address);
    if (!lies_in_any(address, web_addresses))
      found.push_back({Kind::email, address});
  }
  for (const std::string_view date : find_birth_dates(text)) found.push_back({Kind::birth_date, date});
  add_numbers(text, no_numbers, found);
  drop_parts_of_dates(found);
  std::ranges::stable_sort(found, {}, [](const Find& find) { return find.where.data(); });
  return found;
}

void read(std::string_view text, std::vector<PersonalData>& all) {
  for (const Find& find : find_all(text)) add_new(all, {find.kind, std::string(find.where)});
  if (!may_hold_at_sign(text))
    return;
  const std::string plain = with_plain_marks(text);
  for (const std::string_view address : find_mail_addresses(plain))
    if (!lies_in_any(address, find_web_addresses(plain)))
      add_new(all, {Kind::email, std::string(address)});
}

constexpr std::ptrdiff_t kFewestDigits = 4;  // of a date of birth: 1.1.90

/// What none of the things looked for is without.
bool may_hold_personal_data(std::string_view text) {
  return (has_between(text, '0', '9') && std::ranges::count_if(text, is_ascii_digit) >= kFewestDigits) ||
         has_any_of<'&', '\xEF'>(text) || may_hold_at_sign(text);  // entities and fullwidth letters
}

}  // namespace

std::vector<PersonalData> find_personal_data(std::string_view text) {
  std::vector<PersonalData> all;
  if (!may_hold_personal_data(text))
    return all;
  const Readings ways(text);
  read(text, all);
  if (ways.size() > 1)
    read(ways[1], all);  // numbers on two lines are two numbers
  return all;
}

Message warning_of(PersonalData::Kind kind) {
  switch (kind) {
    case Kind::national_identity_number:
      return Message::contains_identity_number;
    case Kind::email:
      return Message::contains_email;
    case Kind::phone:
      return Message::contains_phone;
    case Kind::birth_date:
      return Message::contains_birth_date;
    case Kind::account_number:
      break;
  }
  return Message::contains_account_number;
}

}  // namespace dialogg::text
