#pragma once
// A field's value on its way in or out of the log, in no particular format: what TOML, JSON lines and options
// are read into, and what JSON, CSV and tables are written from.

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace dialogg::domain {

struct Value;
using ValueList = std::vector<Value>;
using ValueMembers = std::vector<std::pair<std::string, Value>>;  // in the order written

struct Value {
  // monostate: unknown (JSON null). A number with a fraction, and a TOML date, arrive as the text they were
  // written as.
  std::variant<std::monostate, bool, std::int64_t, std::string, ValueList, ValueMembers> data;
  int line = 0;  // 1-based line of the source; 0: it has none

  Value() = default;
  Value(bool value) : data(value) {}
  Value(std::int64_t value) : data(value) {}
  Value(std::string value) : data(std::move(value)) {}
  Value(std::string_view value) : data(std::string(value)) {}
  Value(const char* value) : data(std::string(value)) {}
  Value(ValueList value) : data(std::move(value)) {}
  Value(ValueMembers value) : data(std::move(value)) {}

  bool is_null() const { return data.index() == 0; }
  const std::string* text() const { return std::get_if<std::string>(&data); }
  const ValueList* list() const { return std::get_if<ValueList>(&data); }
  const ValueMembers* members() const { return std::get_if<ValueMembers>(&data); }

  /// The same value, wherever it was written.
  friend bool operator==(const Value& one, const Value& other) { return one.data == other.data; }
};

}  // namespace dialogg::domain
