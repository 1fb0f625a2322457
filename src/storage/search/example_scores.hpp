#pragma once
// Points for examples by their themes and words, and those with most of them, without reading the examples.

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "domain/id.hpp"
#include "storage/database/database.hpp"

namespace dialogg::storage {

class ExampleScores {
 public:
  /// `most_words`: how many words count for one example, a point each.
  ExampleScores(Database& database, int most_words) : database_(database), most_words_(most_words) {}

  /// For every example with the theme.
  void add_theme(std::string_view code, int points);
  /// A point for every example that has a word which begins with `beginning`, or is one of `others`, all match_key()s.
  /// An empty `beginning` begins none.
  void add_word(const std::string& beginning, const std::vector<std::string>& others);

  struct Scored {
    domain::ExampleId example;
    int points = 0;

    bool operator==(const Scored&) const = default;
  };
  /// Published ones from elsewhere that have not been passed on to `receiver`, at most `most`: by points, then the last
  /// heard, then the last recorded. None without points.
  std::vector<Scored> best(domain::MunicipalityId receiver, std::size_t most);

 private:
  struct Score {
    int themes = 0, words = 0;
  };
  int points_of(domain::ExampleId example) const;
  bool is_new_to(domain::MunicipalityId receiver, domain::ExampleId example);

  Database& database_;
  int most_words_;
  std::unordered_map<std::int64_t, Score> scores_;  // by id
};

}  // namespace dialogg::storage
