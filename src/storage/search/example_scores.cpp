#include "storage/search/example_scores.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <functional>
#include <map>

#include "storage/database/errors.hpp"
#include "storage/row.hpp"
#include "storage/search/search_texts.hpp"
#include "storage/search/search_words.hpp"

namespace dialogg::storage {

using domain::ExampleId;

void ExampleScores::add_theme(std::string_view code, int points) {
  auto& statement = database_.statement("SELECT example_id FROM example_theme WHERE theme = ?");
  Bind(statement) << code;
  while (statement.executeStep()) scores_[statement.getColumn(0).getInt64()].themes += points;
  statement.reset();
}

void ExampleScores::add_word(const std::string& beginning, const std::vector<std::string>& others) {
  const std::string expression = any_of(beginning, others);
  auto& statement = database_.statement("SELECT rowid FROM search_index WHERE search_index MATCH ?");
  Bind(statement) << expression;
  const std::int64_t number =
      std::ranges::find(searched_kinds(), std::string_view("example"), &SearchedKind::table)->number;
  try {
    while (statement.executeStep())
      if (const std::int64_t rowid = statement.getColumn(0).getInt64();
          rowid % kSearchedKindsAtMost == number)
        ++scores_[rowid / kSearchedKindsAtMost].words;
  } catch (const SQLite::Exception& exception) {
    if (exception.getErrorCode() != SQLITE_CORRUPT)
      throw;
    throw error_of(SQLITE_CORRUPT_VTAB, database_.path());
  }
  statement.reset();
}

int ExampleScores::points_of(ExampleId example) const {
  const auto score = scores_.find(example.value);
  return score == scores_.end() ? 0 : score->second.themes + std::min(score->second.words, most_words_);
}

bool ExampleScores::is_new_to(domain::MunicipalityId receiver, ExampleId example) {
  auto& statement = database_.statement(
      "SELECT 1 FROM example WHERE id = ?1 AND status = 'published' AND municipality_id IS NOT ?2 "
      "AND NOT EXISTS (SELECT 1 FROM pass_on WHERE example_id = ?1 AND municipality_id = ?2)");
  Bind(statement) << example << receiver;
  const bool found = statement.executeStep();
  statement.reset();
  return found;
}

/// Goes through the index of their dates from its end, which is the order of those with the same points, so that only
/// few have to be looked up.
std::vector<ExampleScores::Scored> ExampleScores::best(domain::MunicipalityId receiver, std::size_t most) {
  std::map<int, std::vector<Scored>, std::greater<>> by_points;
  auto& newest = database_.statement("SELECT id FROM example ORDER BY heard_on DESC, id DESC");
  while (newest.executeStep()) {
    const ExampleId example{newest.getColumn(0).getInt64()};
    const int points = points_of(example);
    if (points == 0)
      continue;
    auto& equals = by_points[points];
    if (equals.size() < most && is_new_to(receiver, example))
      equals.push_back({example, points});
  }
  newest.reset();
  std::vector<Scored> best;
  for (const auto& [points, equals] : by_points)
    for (const Scored& one : equals)
      if (best.size() < most)
        best.push_back(one);
  return best;
}

}  // namespace dialogg::storage
