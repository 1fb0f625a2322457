#pragma once
// Finding records by their words, best first.

#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "domain/search_hit.hpp"
#include "storage/database/database.hpp"
#include "storage/search/search_texts.hpp"
#include "words/search_words.hpp"

namespace dialogg::storage {

class SearchStore {
 public:
  explicit SearchStore(Database& database) : database_(database) {}

  struct Wanted {
    words::SearchWords words;
    std::string kind;  // "examples"; empty: all
    std::int64_t limit = std::numeric_limits<std::int64_t>::max();
  };
  /// First those where each word begins a word of the record, then those where one only stands inside; among them by
  /// bm25, where a title counts four times, and whole words twice; the newest first where that is the same. Of the best
  /// two hundred, those with the words as they were typed come first: "bor" before "bør".
  /// REQUIRES: words.
  void for_each(const Wanted& wanted, const std::function<void(const domain::SearchHit&)>& each);

 private:
  struct Conditions {
    std::string expression;           // for the index, in its language; empty: none
    std::vector<std::string> pieces;  // of the texts, each somewhere
  };
  static Conditions beginnings(const std::vector<std::string>& words);
  /// Nothing where no word of the log has any of them inside.
  std::optional<Conditions> insides(const std::vector<std::string>& words);
  std::vector<std::int64_t> matching(const Conditions& conditions, const Wanted& wanted);
  std::vector<std::int64_t> find(const Wanted& wanted);
  struct Found {
    domain::SearchHit hit;
    bool as_typed = false;
  };
  /// Nothing for an entry without a record, which only an index out of step has.
  std::optional<Found> read(std::int64_t rowid, const words::SearchWords& words);

  Database& database_;
};

}  // namespace dialogg::storage
