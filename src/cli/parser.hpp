#pragma once
// Words of the command line -> values of fields. The only user of CLI11.

#include <string>
#include <vector>

#include "records/field.hpp"

namespace dialogg::cli {

struct Given {
  const records::Field* field;
  std::string value;  // empty for a flag
};

/// In the order of the command line. Throws Error{usage}: an unknown option (with a suggestion), a missing
/// value, a single option given twice, a word too many, or a value that is exactly a known option (`--note
/// --json`).
std::vector<Given> parse(const std::vector<std::string>& arguments, const records::Fields& fields);

}  // namespace dialogg::cli
