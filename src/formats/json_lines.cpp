#include "formats/json_lines.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "formats/fault.hpp"
#include "formats/keys.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"

namespace dialogg::formats {

namespace {

using messages::Message;

constexpr std::string_view kWhiteSpace = " \t\r\n";

/// An object or a list that has not ended yet.
struct Open {
  bool is_object;
  std::string key;  // of the member to come
  domain::ValueMembers members;
  domain::ValueList list;
};

/// Takes the parser's events; false stops it, and then `fault` says why.
class Builder {
 public:
  explicit Builder(std::string_view line) : line_(line) {}

  bool null() { return add({}); }
  bool boolean(bool value) { return add(value); }
  bool number_integer(std::int64_t value) { return add(value); }
  bool number_unsigned(std::uint64_t value) {
    if (std::in_range<std::int64_t>(value))
      return add(static_cast<std::int64_t>(value));
    return add(std::to_string(value));
  }
  bool number_float(double, const std::string& written) { return add(written); }
  bool string(std::string& value) { return add(std::move(value)); }
  bool binary(std::vector<std::uint8_t>&) {
    return stop(problem(Message::json_invalid, {1}));
  }  // not in text

  bool start_object(std::size_t) { return open(true); }
  bool start_array(std::size_t) { return open(false); }
  bool key(std::string& value) {
    open_.back().key = std::move(value);
    return true;
  }
  bool end_object();
  bool end_array();
  bool parse_error(std::size_t position, const std::string& last_token, const nlohmann::detail::exception&);

  std::optional<domain::Problem> fault;
  domain::ValueMembers object;  // whole, once the outermost object has ended

 private:
  bool add(domain::Value value);
  bool open(bool is_object);
  bool stop(domain::Problem why) {
    fault = std::move(why);
    return false;
  }

  std::string_view line_;
  std::vector<Open> open_;
  bool complete_ = false;
};

bool Builder::add(domain::Value value) {
  Open& inner = open_.back();
  if (inner.is_object)
    inner.members.emplace_back(std::move(inner.key), std::move(value));
  else
    inner.list.push_back(std::move(value));
  return true;
}

bool Builder::open(bool is_object) {
  if (open_.size() == kDeepestJson)
    return stop(problem(Message::json_too_deep, {kDeepestJson}));
  open_.push_back({is_object, {}, {}, {}});
  return true;
}

bool Builder::end_object() {
  domain::ValueMembers members = std::move(open_.back().members);
  open_.pop_back();
  if (auto twice = duplicate_key(members))
    return stop(problem(Message::key_twice, {}, *twice));
  if (!open_.empty())
    return add(std::move(members));
  object = std::move(members);
  complete_ = true;
  return true;
}

bool Builder::end_array() {
  domain::ValueList list = std::move(open_.back().list);
  open_.pop_back();
  return add(std::move(list));
}

bool Builder::parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) {
  if (complete_)
    return stop(problem(Message::json_trailing));
  if (position > line_.size())
    return stop(problem(Message::json_incomplete));
  const std::string_view before = line_.substr(0, position == 0 ? 0 : position - 1);
  const auto column = std::ranges::count(before, false, text::is_continuation) + 1;
  return stop(problem(Message::json_invalid, {static_cast<std::int64_t>(column)}));
}

}  // namespace

Parsed read_json_object(std::string_view line) {
  const std::size_t start = line.find_first_not_of(kWhiteSpace);
  if (start == line.npos || line[start] != '{')
    return tl::unexpected(problem(Message::json_not_an_object));
  // The parser takes NUL for the end of its input, and would not see what comes after it.
  if (const std::size_t nul = line.find('\0'); nul != line.npos)
    return tl::unexpected(problem(Message::json_invalid, {nul + 1}));
  Builder builder(line);
  if (nlohmann::json::sax_parse(line.begin(), line.end(), &builder))
    return std::move(builder.object);
  if (const auto byte = text::find_invalid_utf8(line))
    return tl::unexpected(invalid_utf8(line, *byte));
  return tl::unexpected(std::move(*builder.fault));
}

}  // namespace dialogg::formats
