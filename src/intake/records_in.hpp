#pragma once
// Records in a file: TOML, or one JSON object a line. Told apart by the first character that is not white space:
// "{" is JSON lines.

#include <functional>
#include <istream>
#include <string>
#include <string_view>
#include <vector>

#include "domain/error.hpp"
#include "domain/value.hpp"

namespace dialogg::intake {

struct RecordIn {
  // A hyphen in a key has become an underscore. Each Value has its line where the format knows it (TOML).
  domain::ValueMembers members;
  int line = 0;  // where the record begins, 1-based
};

/// Calls `each` for every record in order. JSON lines are read one at a time, whatever their number: memory
/// does not grow; empty lines are passed over. A TOML document is one record; or, where it holds only arrays
/// of tables named `kind` or `kinds` ("visits"; both spellings), one record a table. A fault of syntax
/// becomes a Problem: JSON goes on with the next line, TOML ends there. An empty source is a Problem, and so
/// is a key given twice (follow-up and follow_up are the same key). Throws Error{storage} where the stream
/// itself fails. `source` is the name for problems. Text is checked elsewhere (forms/fields).
void read_records(std::istream& in, const std::string& source, std::string_view kind,
                  const std::function<void(const RecordIn&)>& each, std::vector<domain::Problem>& problems);

}  // namespace dialogg::intake
