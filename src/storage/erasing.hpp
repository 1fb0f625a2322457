#pragma once
// Taking a contact out of the log for good: out of its tables, out of what can be undone and redone, and out of the words that search
// knows.

#include <optional>
#include <string>
#include <vector>

#include "domain/contact.hpp"
#include "domain/dates/date.hpp"
#include "storage/database/database.hpp"

namespace dialogg::storage {

/// The trace that stays.
struct Erasure {
  std::string uid;
  domain::ContactId contact;
  domain::Date day;
};

class Erasing {
 public:
  /// What becomes of texts that name the contact: in the log their writer sees to them; in a copy nobody can, and "…" takes the place of
  /// the name, the address or the number.
  enum class Texts { stay, lose_it };

  explicit Erasing(Database& database) : database_(database) {}

  /// Names, e-mail addresses and phone numbers that the contact has or had, as far as the history knows; each once.
  std::vector<std::string> marks_of(domain::ContactId id);

  /// Operations that hold nothing else than the contact, or in whose texts one of its marks stands, cannot be taken back any longer.
  /// REQUIRES: a transaction that no session records; afterwards finish(), so that no free page holds it either.
  void erase(const Erasure& erasure, Texts texts);
  /// REQUIRES: no transaction.
  void finish();

  std::vector<Erasure> all();
  std::optional<Erasure> of(domain::ContactId id);

 private:
  void erase_from_history(domain::ContactId id, const std::vector<std::string>& marks);
  void close_operations();
  void take_out_of_texts(const std::vector<std::string>& marks);

  Database& database_;
};

}  // namespace dialogg::storage
