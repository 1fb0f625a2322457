#pragma once
// A record as its readers may know it. Only the gate makes one.

#include <optional>
#include <utility>

#include "domain/meeting.hpp"
#include "privacy/attendance.hpp"
#include "privacy/audience.hpp"

namespace dialogg::privacy {

/// What a record tells in figures besides its fields.
template <class Record>
struct Figures {};

template <>
struct Figures<domain::Meeting> {
  Present at_table;
  bool is_led_by_host = false;              // somebody led it, and it was no group's
  std::optional<Count> total;               // where it is said, whatever the roles
  std::optional<Count> drivers, newcomers;  // nothing: not known, or not to be told
};

template <class Record>
class Released {
 public:
  const Record& operator*() const { return record_; }
  const Record* operator->() const { return &record_; }

  bool is_named() const { return named_; }
  /// Where it comes from, or for a pass-on where it went.
  const Place& place() const { return place_; }
  const Figures<Record>& figures() const { return figures_; }

 private:
  friend class Gate;
  Released() = default;

  Record record_;
  bool named_ = false;
  Place place_;
  Figures<Record> figures_;
};

}  // namespace dialogg::privacy
