#pragma once
// The people whom the log knows by name and no report shows, looked for in texts.

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "privacy/name_finder.hpp"
#include "text/personal/person_name.hpp"

namespace dialogg::privacy {

class People {
 public:
  /// See storage/person_store.hpp.
  explicit People(const std::vector<std::string>& names);

  bool empty() const { return people_.empty(); }
  /// Those who are named in the text, each once, in any form that text::PersonName finds. Quick where nobody is.
  std::vector<std::string_view> named_in(const SearchedText& text) const;
  /// Whether the text is one of them, and nothing besides.
  bool is_one(std::string_view text) const;

 private:
  struct Person {
    std::string name;
    text::PersonName finder;
    PlainPart part;  // of the last word
  };
  std::vector<Person> people_;
  std::unordered_set<std::string> last_words_;
  std::size_t longest_ = 0;  // bytes of a name
};

}  // namespace dialogg::privacy
