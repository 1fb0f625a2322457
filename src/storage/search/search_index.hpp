#pragma once
// Keeps the full text in step with the records. It follows changesets, not triggers: a command, an undo and a redo all
// have one, programs that only read carry no triggers, and other programs can still write to the file.

#include <string>
#include <string_view>
#include <unordered_set>

#include "storage/database/database.hpp"
#include "storage/search/search_texts.hpp"

namespace dialogg::storage {

class SearchIndex {
 public:
  explicit SearchIndex(Database& database) : database_(database) {}

  /// Takes over what became of every record that the changeset touches. REQUIRES: it has been applied; no session
  /// records, since the index is not part of the history.
  void follow(std::string_view changeset);
  /// Every record of the log.
  void follow_all();
  /// After a large batch: one piece, so that those who record after it do not have to put the pieces together.
  void settle();

 private:
  void follow_those_in(std::int64_t municipality);
  void follow(const SearchedKind& kind, std::int64_t id);
  void store(std::int64_t rowid, const std::string& title, const std::string& body);
  enum class Stored { not_yet, the_same, otherwise };
  Stored stored_as(std::int64_t rowid, std::string_view title, std::string_view body);
  void remove(std::int64_t rowid);
  void add_words(const std::string& folded);

  Database& database_;
  std::unordered_set<std::string> known_words_;  // of those in the log, some
};

}  // namespace dialogg::storage
