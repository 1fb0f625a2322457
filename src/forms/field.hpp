#pragma once
// A field of a record, said once: its option, its key in TOML and JSON, how it is read and how it is shown.
// Recording commands, `edit`, --from, `show` and JSON all work from the same list of fields, bound to one record.

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/date.hpp"
#include "domain/value.hpp"
#include "text/message.hpp"

namespace dialogg::forms {

/// What reading a value depends on besides the value.
struct Reading {
  domain::Date today;
};

struct Field {
  enum class Arity {
    single,
    repeated,  // one value each time; the first time it is given, the list it had is emptied
  };
  enum class Where {
    option,      // --name, and a key
    positional,  // a word of the command line and a key; an option in `edit`
    shown,       // JSON and `show` only: it is not set by hand
  };

  std::string name;  // "follow-up": --follow-up; the key is follow_up
  std::string_view placeholder;
  text::Message help;
  Arity arity = Arity::single;
  Where where = Where::option;
  bool long_text = false;  // @FILE and - are understood on the command line
  bool mandatory = false;
  /// Reads one value (a list's element, where repeated) into the record. Empty text empties the field.
  /// Throws Error{invalid}. Not set where `where` is shown.
  std::function<void(const domain::Value&)> set;
  /// The value now, as JSON shows it; null where unknown.
  std::function<domain::Value()> get;
  /// Takes away a repeated field's values; not set for others.
  std::function<void()> clear;

  std::string key() const;
};

using Fields = std::vector<Field>;

}  // namespace dialogg::forms
