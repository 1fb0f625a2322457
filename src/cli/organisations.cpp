#include "cli/organisations.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <set>

#include "cli/context.hpp"
#include "storage/organisation_names.hpp"
#include "text/unicode.hpp"

namespace dialogg::cli {

namespace {

std::set<std::string> keys_in_log(const Context& context) {
  if (context.open_log != nullptr)
    return storage::organisation_keys(*context.open_log);
  std::error_code none;
  if (const auto size = std::filesystem::file_size(context.db, none); none || size == 0)
    return {};
  storage::Database database(context.db, storage::Access::read);
  return storage::organisation_keys(database);
}

std::set<std::string> read_keys(const Context& context) {
  std::set<std::string> keys = keys_in_log(context);
  if (!context.host.empty())
    keys.insert(text::match_key(context.host));
  return keys;
}

}  // namespace

std::function<bool(const std::string&)> organisations_of(const Context& context) {
  const auto keys = std::make_shared<std::optional<std::set<std::string>>>();
  return [keys, &context](const std::string& name) {
    if (!*keys)
      *keys = read_keys(context);
    return (*keys)->contains(text::match_key(name));
  };
}

}  // namespace dialogg::cli
