#pragma once
// How a word goes on that begins with a place's name.

#include <string>
#include <string_view>

namespace dialogg::text {

/// Whether the name is an everyday word too: "time", "strand". In any case.
bool is_everyday_word(std::string_view name);

/// "skolen", "smodellen": what a municipality has that is called by its name; `rest` is a match key. `everyday`: the name is an
/// everyday word too, and only what never follows that word counts.
bool is_second_part(std::string_view rest, bool everyday);

/// "ere", "enserne": those who live there; `rest` is a match key.
bool is_of_inhabitants(std::string_view rest);

}  // namespace dialogg::text
