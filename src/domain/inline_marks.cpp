#include "domain/inline_marks.hpp"

#include <algorithm>
#include <optional>

#include "domain/error.hpp"

namespace dialogg::domain {

using messages::Message;

namespace {

constexpr std::string_view kSpace = " \t\r\n";

bool is_space(char c) {
  return kSpace.find(c) != kSpace.npos;
}

/// The name of the mark that `rest` begins with; empty where it begins with none.
std::string_view mark_at(std::string_view rest, std::span<const std::string_view> names) {
  const std::string_view word = rest.substr(0, rest.find(':'));
  return word.size() < rest.size() && std::ranges::find(names, word) != names.end() ? word
                                                                                    : std::string_view();
}

struct Quoted {
  std::string value;
  std::size_t size;  // bytes it took, quotation marks included
};

/// Nothing where the closing quotation mark is missing. REQUIRES: `rest` begins with a quotation mark.
std::optional<Quoted> take_quoted(std::string_view rest) {
  std::string value;
  for (std::size_t i = 1; i < rest.size(); ++i) {
    if (rest[i] == '"')
      return Quoted{value, i + 1};
    if (rest.substr(i, 2) == "\\\"")
      ++i;
    value += rest[i];
  }
  return std::nullopt;
}

class MarkReader {
 public:
  MarkReader(std::string_view text, std::span<const std::string_view> names)
      : whole_(text), rest_(text), names_(names) {}

  MarkedText read() {
    while (!rest_.empty()) {
      const bool word_begins = result_.text.empty() || is_space(result_.text.back());
      const std::string_view name = word_begins ? mark_at(rest_, names_) : std::string_view();
      if (name.empty())
        take_character();
      else
        take_mark(name);
    }
    return std::move(result_);
  }

 private:
  void take_character() {
    result_.text += rest_.front();
    rest_.remove_prefix(1);
  }

  void take_mark(std::string_view name) {
    rest_.remove_prefix(name.size() + 1);
    const std::string value = take_value(name);
    if (value.empty())
      refuse(Message::mark_empty, name);
    if (std::ranges::find(result_.marks, name, &std::pair<std::string, std::string>::first) !=
        result_.marks.end())
      refuse(Message::mark_twice, name);
    result_.marks.emplace_back(name, value);
    close_gap();
  }

  std::string take_value(std::string_view name) {
    if (!rest_.starts_with('"')) {
      const std::string_view value = rest_.substr(0, rest_.find_first_of(kSpace));
      rest_.remove_prefix(value.size());
      return std::string(value);
    }
    const auto quoted = take_quoted(rest_);
    if (!quoted || (quoted->size < rest_.size() && !is_space(rest_[quoted->size])))
      refuse(Message::mark_quotes, name);
    rest_.remove_prefix(quoted->size);
    return quoted->value;
  }

  /// One space where the mark stood between words, none at either end of the text.
  void close_gap() {
    rest_.remove_prefix(std::min(rest_.find_first_not_of(kSpace), rest_.size()));
    const std::size_t last = result_.text.find_last_not_of(kSpace);
    result_.text.resize(last == std::string::npos ? 0 : last + 1);
    if (!rest_.empty() && !result_.text.empty())
      result_.text += ' ';
  }

  [[noreturn]] void refuse(Message message, std::string_view name) const {
    throw Error(ErrorKind::invalid, {message, {name, whole_}}, messages::Phrase(Message::mark_forms, {name}));
  }

  std::string_view whole_;
  std::string_view rest_;
  std::span<const std::string_view> names_;
  MarkedText result_;
};

}  // namespace

MarkedText read_marks(std::string_view text, std::span<const std::string_view> names) {
  return MarkReader(text, names).read();
}

}  // namespace dialogg::domain
