#pragma once
// A change of the history as a person reads it: "Til stede, Antall: 3 → 4".

#include <map>
#include <memory>
#include <string>

#include "kinds/kind.hpp"
#include "storage/database/changes.hpp"
#include "viewing/wording.hpp"

namespace dialogg::viewing {

class ChangeWords {
 public:
  explicit ChangeWords(Wording wording) : wording_(std::move(wording)) {}

  /// The field by its label, codes by their names; only the new value where the record is new.
  std::string said(const storage::FieldChange& change);

 private:
  /// A record that holds nothing, for the vocabularies of its fields.
  struct Sample {
    std::unique_ptr<kinds::Record> record;
    records::Fields fields;
  };

  const records::Fields& fields_of(const std::string& ref);

  Wording wording_;
  records::Reading reading_;
  std::map<const kinds::Kind*, Sample> samples_;
};

}  // namespace dialogg::viewing
