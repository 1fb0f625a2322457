#include "domain/inline_marks.hpp"

#include <algorithm>

#include "domain/error.hpp"
#include "domain/quotation.hpp"
#include "domain/typed_names.hpp"
#include "text/unicode.hpp"

namespace dialogg::domain {

using messages::Message;

namespace {

constexpr std::string_view kSpace = " \t\r\n";
constexpr std::size_t kLongestName = 20;
constexpr std::size_t kMostWords = 8;  // of a value without quotation marks

bool is_space(char c) {
  return kSpace.find(c) != kSpace.npos;
}

std::string_view without_comma(std::string_view word) {
  return !word.empty() && (word.back() == ',' || word.back() == ';') ? word.substr(0, word.size() - 1) : word;
}

class MarkReader {
 public:
  MarkReader(std::string_view text, std::span<const Mark> marks) : whole_(text), rest_(text), marks_(marks) {}

  MarkedText read() {
    while (!rest_.empty()) {
      const bool word_begins = result_.text.empty() || is_space(result_.text.back());
      const Mark* mark = word_begins ? mark_at(rest_) : nullptr;
      if (mark == nullptr || !take_mark(*mark))
        take_character();
    }
    return std::move(result_);
  }

 private:
  /// The mark that `rest` begins with.
  const Mark* mark_at(std::string_view rest) const {
    const std::size_t colon = rest.find_first_of(": \t\r\n");
    if (colon == rest.npos || rest[colon] != ':' || colon > kLongestName)
      return nullptr;
    const std::string word = text::lower(rest.substr(0, colon));
    const std::set<std::string> called = options_called(word);
    const auto found = std::ranges::find_if(marks_, [&](const Mark& mark) {
      return mark.name == word || called.contains(std::string(mark.name));
    });
    return found == marks_.end() ? nullptr : &*found;
  }

  void take_character() {
    result_.text += rest_.front();
    rest_.remove_prefix(1);
  }

  /// False where it is text after all.
  bool take_mark(const Mark& mark) {
    const std::string_view name = rest_.substr(0, rest_.find(':'));
    std::string_view after = rest_.substr(name.size() + 1);
    const std::size_t gap = std::min(after.find_first_not_of(kSpace), after.size());
    after.remove_prefix(gap);
    if (after.empty() || (gap > 0 && mark_at(after) != nullptr))
      refuse(Message::mark_empty, name);
    const std::string value = begins_quoted(after) ? take_quoted(after, name) : take_words(after, mark, gap);
    if (value.empty() && gap > 0 && mark.has_vocabulary)
      return false;
    if (value.empty())
      refuse(Message::mark_empty, name);
    keep(mark, name, value);
    rest_ = after;
    close_gap();
    return true;
  }

  std::string take_quoted(std::string_view& after, std::string_view name) const {
    const auto quoted = read_quoted(after);
    if (!quoted)
      refuse(Message::mark_quotes, name);
    after.remove_prefix(quoted->size);
    if (without_comma(after.substr(0, 1)).empty() && !after.empty())
      after.remove_prefix(1);
    return quoted->value;
  }

  /// The most words that are known together; one word where none are, but nothing after a `gap`.
  std::string take_words(std::string_view& after, const Mark& mark, std::size_t gap) const {
    const std::vector<std::size_t> ends = word_ends(after);
    for (auto end = ends.rbegin(); mark.is_known && end != ends.rend(); ++end) {
      std::string words = text::fold_space(without_comma(after.substr(0, *end)));
      if (mark.is_known(words)) {
        after.remove_prefix(*end);
        return words;
      }
    }
    if (gap > 0)
      return {};
    const std::string_view word = without_comma(after.substr(0, ends.front()));
    after.remove_prefix(ends.front());
    return std::string(word);
  }

  /// Where the words up to the next mark end; the first of them at least.
  std::vector<std::size_t> word_ends(std::string_view text) const {
    std::vector<std::size_t> ends;
    for (std::size_t at = 0; at < text.size() && ends.size() < kMostWords;) {
      ends.push_back(std::min(text.find_first_of(kSpace, at), text.size()));
      at = std::min(text.find_first_not_of(kSpace, ends.back()), text.size());
      if (mark_at(text.substr(at)) != nullptr)
        break;
    }
    return ends;
  }

  void keep(const Mark& mark, std::string_view name, const std::string& value) {
    const bool twice =
        std::ranges::any_of(result_.marks, [&](const auto& kept) { return kept.first == mark.name; });
    if (twice)
      refuse(Message::mark_twice, name);
    result_.marks.emplace_back(mark.name, value);
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
  std::span<const Mark> marks_;
  MarkedText result_;
};

}  // namespace

MarkedText read_marks(std::string_view text, std::span<const Mark> marks) {
  return MarkReader(text, marks).read();
}

}  // namespace dialogg::domain
