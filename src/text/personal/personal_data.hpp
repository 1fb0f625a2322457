#pragma once
// Personal data that does not belong in a log's free text: it is pointed out, never removed.

#include <string>
#include <string_view>
#include <vector>

#include "messages/message.hpp"

namespace dialogg::text {

struct PersonalData {
  enum class Kind { national_identity_number, email, phone } kind;
  std::string found;  // as it stands in the text
};

/// Norwegian national identity numbers (11 digits, also written 6 + 5, with a valid date and both check
/// digits; D-numbers and synthetic numbers too), e-mail addresses, and Norwegian phone numbers (8 digits
/// beginning with 2–9, in the usual groupings, or with +47/0047; not part of a longer number). Dates,
/// municipality numbers, years, amounts ("12 000 000 kr") and organisation numbers are not phone numbers. In
/// the order in which they stand; a web address is looked through for identity numbers only. Quick enough to read
/// every text of a large log, nearly none of which has any.
///
/// The identity number's rule is Skatteetaten's (the Tax Administration's) of its two control digits, modulus
/// 11: the sum of the first nine digits times 3 7 6 1 8 9 4 5 2, and of the first ten times 5 4 3 2 7 6 5 4 3
/// 2, each with its control digit added, can be divided by 11. A D-number has 40 added to the day; a
/// synthetic number 80 (Skatteetaten's) or 40 (others') to the month.
std::vector<PersonalData> find_personal_data(std::string_view text);

/// What to say of it: {0} is where it stands, {1} what was found.
messages::Message warning_of(PersonalData::Kind kind);

}  // namespace dialogg::text
