#pragma once
// What `edit` is to take out of a record's lists.

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "records/field.hpp"
#include "storage/database/database.hpp"
#include "viewing/wording.hpp"

namespace dialogg::writing {

class Removals {
 public:
  /// The wording is that of the message where something is not there. Both must outlive this.
  Removals(storage::Database& database, const viewing::Wording& wording)
      : database_(database), wording_(wording) {}

  /// What `word` means in the field's list: a number as `show` puts before it, a reference, or its words in any language;
  /// several where the field splits them. Nothing is taken away yet. Error{invalid} where it means none.
  void add(const records::Field& field, const std::string& word);

  /// Takes all of it away.
  void apply();

 private:
  void add_one(const records::Field& field, const std::string& word);
  std::string settled(const records::Field& field, const domain::ValueList& list,
                      const std::string& word) const;
  std::size_t place_of(const records::Field& field, const domain::ValueList& list,
                       const std::string& given) const;

  storage::Database& database_;  // for the words of its themes
  const viewing::Wording& wording_;
  std::vector<std::pair<const records::Field*, std::set<std::size_t>>> places_;
  std::vector<std::pair<const records::Field*, std::string>>
      corrections_;  // for lists that are amended: "nav="
};

}  // namespace dialogg::writing
