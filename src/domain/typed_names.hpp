#pragma once
// What people type, in each language: commands, options (the marks in short texts among them) and kinds of records, one
// row each. The program goes by the English names; every name is understood whatever the language, and what it says has
// those of the user's.

#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/names.hpp"

namespace dialogg::domain {

/// By English names: "plan-visit", "date", "visits". Each language's name; further ones in Term::also.
std::span<const Term> command_names();
std::span<const Term> option_names();
std::span<const Term> kind_names();

/// What goes by an English name, in each language; the name itself where no row has it.
messages::Named command_name(std::string_view english);
/// Those too that `edit` makes of an option: "remove-theme", "clear-theme".
messages::Named option_name(std::string_view english);
messages::Named kind_name(std::string_view english);

/// The letter that says the same as an option, after one dash: 'd' of "date". 0 where it has none.
char option_letter(std::string_view english);

/// An option as it is typed, by what is typed in English: "--dato" of "--date".
messages::Named option(std::string_view english);
/// With its value: "--mottaker intern".
messages::Named option(std::string_view english, const messages::Named& value);

/// The English names of the options that `word` ("dato", "fjern-tema") may mean, whatever its language; none for an
/// English name. Case, Unicode form, missing diacritics and -, _ or space do not matter.
std::set<std::string> options_called(std::string_view word);
/// What is understood for these options, by their English names, for nearest(): without dashes.
std::vector<Known> known_options(std::span<const std::string> english);
/// Whether a word of the command line ("--dato", "--dato=i går") is the option with this English name. The English name of
/// another is that alone, so that most words need no looking up.
bool is_option(std::string_view word, std::string_view english);

}  // namespace dialogg::domain
