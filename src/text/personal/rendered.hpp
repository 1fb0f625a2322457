#pragma once
// A text as its readers see it, whatever was typed to get there: what is looked for in a text is looked for in this too.

#include <string>
#include <string_view>
#include <vector>

namespace dialogg::text {

/// Without Markdown's marks, HTML's tags and comments and what has no width; entities as the letters that they stand for;
/// lines of a paragraph joined by spaces, blocks on lines of their own; compatibility forms ("＠", "①") as what they
/// look like; in NFC. A link's or picture's address stands after its text. Malformed UTF-8 is given back as it is.
std::string as_rendered(std::string_view markdown);

/// The ways in which a text can be read: as typed and, unless it is surely seen so, as rendered, and that with the words
/// joined that a line's end or a backslash divides ("Åle-" and "sund" on two lines), and with web addresses in plain letters
/// ("%C3%85lesund"). One, as for nearly every text, or three.
std::vector<std::string> readings(std::string_view typed);

}  // namespace dialogg::text
