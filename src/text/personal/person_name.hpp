#pragma once
// A person's name in running text, in the forms that people write it in.

#include <string>
#include <string_view>
#include <vector>

namespace dialogg::text {

/// A text's words, cut once for all names that are looked for in it.
struct NameWord {
  enum class Gap { space, point, comma, other };
  std::string key;  // a match key
  bool capital;
  Gap after;  // what stands between it and the next word, or the text's end
};
std::vector<NameWord> name_words(std::string_view text);

class PersonName {
 public:
  explicit PersonName(std::string_view name);

  /// Whether it is of several words: a single one is only looked for as the whole of a text.
  bool is_full() const { return words_.size() > 1; }
  const std::string& last_word() const { return words_.back(); }

  /// "Kari Anne Nordmann" is found as such, without the names in between or with others there ("Kari Nordmann", "Kari A.
  /// Nordmann"), as "K. Nordmann", as "Nordmann, Kari", in the genitive, and in any case and spelling. REQUIRES: is_full().
  bool is_in(const std::vector<NameWord>& text) const;
  /// Whether the text is the name and nothing besides, in one of those forms.
  bool is_all_of(const std::vector<NameWord>& text) const;

 private:
  std::size_t end_at(const std::vector<NameWord>& text, std::size_t at) const;
  std::size_t end_forwards(const std::vector<NameWord>& text, std::size_t at) const;
  std::size_t end_backwards(const std::vector<NameWord>& text, std::size_t at) const;
  bool is_first(const NameWord& word) const;
  bool is_last(const NameWord& word) const;

  std::vector<std::string> words_;  // match keys; a hyphen divides
};

}  // namespace dialogg::text
