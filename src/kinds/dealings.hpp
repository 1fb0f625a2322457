#pragma once
// What the log has of a municipality or a group, as fields of its record that only `show` and JSON have: its visits, its meetings …

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/filter.hpp"
#include "kinds/kind.hpp"

namespace dialogg::kinds {

/// A list of small records: those of one kind, each with some of that kind's fields, the one it goes by first.
struct Dealing {
  std::string name;  // of the field: "visits"
  const Kind& kind;
  std::vector<std::string_view> fields;  // names of the kind's
};

/// Whose they are, and where they are read from. Null: nobody's, while no log is open.
struct Whose {
  storage::Database* database = nullptr;
  domain::Filter filter = {};
};

/// `whose` is asked when the field is.
records::Field dealings(const Dealing& dealing, const std::function<Whose()>& whose);

}  // namespace dialogg::kinds
