#include "formats/keys.hpp"

#include <algorithm>
#include <string_view>

namespace dialogg::formats {

namespace {

constexpr std::size_t kFew = 32;  // below this, comparing each with each is quicker than sorting

std::optional<std::string> duplicate_of_many(const domain::ValueMembers& members) {
  std::vector<std::string_view> keys;
  keys.reserve(members.size());
  for (const auto& [key, value] : members) keys.push_back(key);
  std::sort(keys.begin(), keys.end());
  const auto twice = std::adjacent_find(keys.begin(), keys.end());
  return twice == keys.end() ? std::nullopt : std::optional(std::string(*twice));
}

std::optional<std::string> use_snake_case(domain::Value& value);

std::optional<std::string> use_snake_case(domain::ValueList& list) {
  for (domain::Value& value : list)
    if (auto twice = use_snake_case(value))
      return twice;
  return std::nullopt;
}

std::optional<std::string> use_snake_case(domain::Value& value) {
  if (auto* members = std::get_if<domain::ValueMembers>(&value.data))
    return formats::use_snake_case(*members);
  if (auto* list = std::get_if<domain::ValueList>(&value.data))
    return use_snake_case(*list);
  return std::nullopt;
}

}  // namespace

std::optional<std::string> duplicate_key(const domain::ValueMembers& members) {
  if (members.size() > kFew)
    return duplicate_of_many(members);
  for (std::size_t i = 1; i < members.size(); ++i)
    for (std::size_t j = 0; j < i; ++j)
      if (members[i].first == members[j].first)
        return members[i].first;
  return std::nullopt;
}

std::optional<std::string> use_snake_case(domain::ValueMembers& members) {
  bool changed = false;
  for (auto& [key, value] : members) {
    if (key.find('-') != key.npos) {
      std::replace(key.begin(), key.end(), '-', '_');
      changed = true;
    }
    if (auto twice = use_snake_case(value))
      return twice;
  }
  return changed ? duplicate_key(members) : std::nullopt;
}

}  // namespace dialogg::formats
