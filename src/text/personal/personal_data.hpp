#pragma once
// Personal data that does not belong in a log's free text: it is pointed out, never removed.

#include <string>
#include <string_view>
#include <vector>

#include "messages/message.hpp"

namespace dialogg::text {

struct PersonalData {
  enum class Kind { national_identity_number, email, phone, birth_date, account_number } kind;
  std::string found;  // as it stands in the text, or in what a reader sees of it
};

/// In a text as it was typed and as it is read (rendered.hpp), each once, in the order in which they stand. These forms are
/// found, and no others:
/// - Norwegian national identity numbers: 11 digits in one piece, or 6 and 5 (the 6 as a date in pairs too, with a year of
///   four digits too) or in any other groups, with spaces, hyphens, dots or slashes between. D-numbers and synthetic ones
///   too. In one piece or as 6 and 5 they need a valid date only: a mistyped one is somebody's too. Otherwise, and in web
///   addresses, both control digits must be right.
/// - Account numbers: 11 digits as 4, 2 and 5; in any grouping after a word with "konto" or "account".
/// - Dates of birth that are said to be such: "født 1.1.1990", "f. 1990-01-01", "born 1 January 1990".
/// - Phone numbers: 8 digits beginning with 2–9, as 8, 2+2+2+2, 3+2+3, 2+3+3, 3+3+2, 5+3, 3+5 or 4+4; after +47 or 0047 in any
///   grouping; foreign ones after + or 00 with 8 to 13 digits in all.
/// - E-mail addresses; also with (at), [at], AT or spaces around the @, and (punktum), (dot) or DOT for a dot.
/// Organisation numbers, amounts, years, dates, periods, case numbers (2026/12345), ISBNs and numbers within web addresses are
/// none of these. Quick enough to read every text of a large log, nearly none of which has any.
///
/// The identity number's rule is Skatteetaten's (the Tax Administration's) of its two control digits, modulus
/// 11: the sum of the first nine digits times 3 7 6 1 8 9 4 5 2, and of the first ten times 5 4 3 2 7 6 5 4 3
/// 2, each with its control digit added, can be divided by 11. A D-number has 40 added to the day; a
/// synthetic number 80 (Skatteetaten's) or 40 (others') to the month.
std::vector<PersonalData> find_personal_data(std::string_view text);

/// What to say of it: {0} is where it stands, {1} what was found.
messages::Message warning_of(PersonalData::Kind kind);

}  // namespace dialogg::text
