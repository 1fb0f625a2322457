#pragma once
// The vocabulary of themes.

#include <string>
#include <string_view>
#include <vector>

#include "app/desk.hpp"
#include "domain/theme.hpp"

namespace dialogg::app {

/// Replaces each word (a code, or a label in any language, in any case or Unicode form) by its code; a theme
/// given twice stands once. Error{invalid} for an unknown one, with a suggestion; never a new theme.
void resolve_themes(storage::Database& database, std::vector<std::string>& words);

/// Error{invalid}: a code of other than lower-case letters, digits and hyphens (2 to 40), a label missing.
/// Error{conflict}: the code, or a label, is taken, naming by which theme.
void add_theme(Desk& desk, domain::Theme& theme);

/// By code. Error{not_found}.
domain::Theme require_theme(storage::Database& database, std::string_view code);
void edit_theme(Desk& desk, domain::Theme& theme);
/// Error{conflict}, naming a record that has it.
void remove_theme(Desk& desk, const domain::Theme& theme);

struct Joined {
  domain::Theme from, into;
  std::size_t records = 0;  // that have `into` instead
};

/// Every record that has the theme `from` has `into` instead, once, and `from` is a theme no more. Both as resolve_themes() reads them.
/// Error{invalid}: there is no such theme; Error{conflict}: onto itself, or `from` is one that every log begins with.
Joined join_themes(Desk& desk, const std::string& from, const std::string& into);

}  // namespace dialogg::app
