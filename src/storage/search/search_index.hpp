#pragma once
// Keeps the full text in step with the records. It follows changesets, not triggers: a command, an undo and a redo all
// have one, programs that only read carry no triggers, and other programs can still write to the file.

#include <exception>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "storage/database/transaction.hpp"
#include "storage/search/search_entry.hpp"

namespace dialogg::storage {

/// Thrown where a damaged page of the index was met: SQLite writes nothing any more in that transaction. It is to be begun again, and
/// all of it to be done once more, after Database::give_up_index().
struct IndexInTheWay : std::exception {
  const char* what() const noexcept override { return "dialogg::storage::IndexInTheWay"; }
};

class SearchIndex {
 public:
  explicit SearchIndex(Database& database) : database_(database) {}

  /// Takes over what became of every record that the changeset touches. Where the index is damaged it is made anew, or else marked as
  /// outdated, and the database has a notice of it: nothing that is recorded depends on it.
  /// Throws IndexInTheWay. REQUIRES: the changeset has been applied; no session records, since the index is not part of the history.
  void follow(std::string_view changeset);
  /// Every record of the log.
  void follow_all();
  /// After a large batch: one piece, so that those who record after it do not have to put the pieces together.
  void settle();

  /// Makes it anew from the records, whatever it is like. False where the old one could not be taken out page by page: the file is to
  /// be written anew as well (VACUUM). REQUIRES: nothing was done in the transaction.
  bool rebuild(Transaction& transaction);
  /// Whether it could not follow the records, and has not been made anew since.
  bool is_outdated();

 private:
  using Entry = SearchEntry;
  using Records = std::set<std::pair<std::int64_t, const SearchedKind*>>;
  enum class Stored { not_yet, the_same, otherwise };
  enum class Force { none, head, all };  // what is taken out of the schema
  bool try_to(const std::function<void()>& work);
  void make_anew(Force force);
  void forget(std::string_view tables);
  bool replace();
  void mark();
  void write_out();
  void add_those_in(std::int64_t municipality, Records& records);
  std::vector<Entry> entries_of(std::string_view changeset);
  void bring_in_step(const Entry& entry);
  Stored stored_as(const Entry& entry);
  void store(std::int64_t rowid, const std::string& title, const std::string& body);
  void remove(std::int64_t rowid);
  void add_words(const std::string& folded);

  Database& database_;
  std::unordered_set<std::string> known_words_;  // of those in the log, some
};

}  // namespace dialogg::storage
