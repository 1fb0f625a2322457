#include "storage/search/search_words.hpp"

#include "storage/row.hpp"
#include "storage/select.hpp"
#include "text/joined.hpp"
#include "words/search_words.hpp"

namespace dialogg::storage {

std::vector<std::string> words_with(Database& database, std::string_view part) {
  if (!words::is_found_inside(part))
    return {};
  auto& statement =
      database.statement("SELECT word FROM search_word WHERE instr(word, ?) > 1 ORDER BY word LIMIT ?");
  Bind(statement) << part << static_cast<std::int64_t>(kMostWordsWith) + 1;
  return first_column<std::string>(statement);
}

/// Nothing but letters and numbers stands between the quotation marks.
std::string any_of(const std::string& word, const std::vector<std::string>& others) {
  std::string expression = word.empty() ? "" : "\"" + word + "\" OR \"" + word + "\"*";
  for (const std::string& other : others) text::add_to(expression, "\"" + other + "\"", " OR ");
  return "(" + expression + ")";
}

}  // namespace dialogg::storage
