#pragma once
// A value as a test compares it: {title: "A", n: 2, list: ["x"], nothing: null}.

#include <string>

#include "domain/value.hpp"

namespace dialogg::support {

inline std::string shown(const domain::Value& value);

inline std::string shown(const domain::ValueMembers& members) {
  std::string text;
  for (const auto& [key, value] : members) text += (text.empty() ? "" : ", ") + key + ": " + shown(value);
  return "{" + text + "}";
}

inline std::string shown(const domain::Value& value) {
  if (const auto* text = value.text())
    return '"' + *text + '"';
  if (const auto* number = std::get_if<std::int64_t>(&value.data))
    return std::to_string(*number);
  if (const auto* yes = std::get_if<bool>(&value.data))
    return *yes ? "true" : "false";
  if (const auto* members = value.members())
    return shown(*members);
  if (value.list() == nullptr)
    return "null";
  std::string text;
  for (const domain::Value& element : *value.list()) text += (text.empty() ? "" : ", ") + shown(element);
  return "[" + text + "]";
}

}  // namespace dialogg::support
