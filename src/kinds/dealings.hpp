#pragma once
// What the log has of a municipality or a group, as fields of its record that only `show` and JSON have: its visits, its meetings …

#include <cstdint>
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

/// The municipality or the group (of the filter), and where its dealings are read from; null: nowhere, while no log is open.
struct Party {
  storage::Database* database = nullptr;
  domain::Filter filter = {};
};

/// `whose` is asked when the field is.
records::Field dealings(const Dealing& dealing, const std::function<Party()>& whose);

/// The record whose follow-ups are asked for; null: none's, while no log is open.
struct Subject {
  storage::Database* database = nullptr;
  char letter = 0;  // of its reference
  std::int64_t id = 0;
};

/// The follow-ups for one record, other than a meeting.
records::Field follow_ups_for(const std::function<Subject()>& subject);

}  // namespace dialogg::kinds
