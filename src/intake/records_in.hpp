#pragma once
// Records in a file: TOML, or one JSON object a line. Told apart by the first character that is not white space:
// "{" is JSON lines.

#include <functional>
#include <istream>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "domain/error.hpp"
#include "domain/value.hpp"
#include "text/spool.hpp"

namespace dialogg::intake {

struct RecordIn {
  // A hyphen in a key has become an underscore. Each Value has its line where the format knows it (TOML).
  domain::ValueMembers members;
  int line = 0;  // where the record begins, 1-based
};

/// The records of one source. JSON lines are parsed one at a time, whatever their number: memory
/// does not grow; empty lines are passed over. A TOML document is one record; or, where it holds only arrays
/// of tables named `kind` or `kinds` ("visits"; both spellings), one record a table. A fault of syntax
/// becomes a Problem: JSON goes on with the next line, TOML ends there. An empty source is a Problem, and so
/// is a key given twice (follow-up and follow_up are the same key). Throws Error{storage} where the stream
/// itself fails. `source` is the name for problems. Text is checked elsewhere (forms/fields).
class RecordsIn {
 public:
  /// Reads all of `in`, and sets it aside. Error{invalid} where it is larger than 1 GiB.
  RecordsIn(std::istream& in, std::string source, std::string_view kind);

  /// Calls `each` for every record in order, and adds each fault to `problems`. Reads nothing more from outside.
  void for_each(const std::function<void(const RecordIn&)>& each,
                std::vector<domain::Problem>& problems) const;

 private:
  void set_aside(std::istream& in);

  using Found = std::variant<RecordIn, domain::Problem>;

  std::string source_;
  std::unique_ptr<text::Spool> json_lines_;  // where they are; else `toml_` is all
  std::vector<Found> toml_;                  // parsed at once, which takes longest
};

}  // namespace dialogg::intake
