#pragma once
// A meeting takes over what another record knew and it does not say itself; and what that was is said.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/desk.hpp"
#include "domain/meeting.hpp"
#include "records/labels.hpp"

namespace dialogg::app {

class TakingOver {
 public:
  /// `ref`: of the record that knew.
  TakingOver(Desk& desk, std::string ref) : desk_(desk), ref_(std::move(ref)) {}

  /// `key`: the field's, for saying so.
  template <class Value>
  void take(const std::optional<Value>& from, std::optional<Value>& to, std::string_view key) {
    if (!from || to)
      return;
    to = from;
    taken_.push_back(key);
  }
  template <class Value>
  void take(const Value& from, Value& to, std::string_view key) {
    if (from.empty() || !to.empty())
      return;
    to = from;
    taken_.push_back(key);
  }
  void add(std::string_view key) { taken_.push_back(key); }

  /// What is not to be named there is not to be named here.
  void take_naming(domain::Naming from, domain::Meeting& meeting) {
    if (meeting.naming != domain::Naming::yes || from == domain::Naming::yes)
      return;
    meeting.naming = from;
    desk_.notices.push_back({messages::Message::naming_withheld_as_for, {ref_}});
  }

  void say() {
    if (!taken_.empty())
      desk_.notices.push_back({messages::Message::meeting_takes_over, {ref_, records::quoted(taken_)}});
  }

 private:
  Desk& desk_;
  std::string ref_;
  std::vector<std::string_view> taken_;
};

}  // namespace dialogg::app
