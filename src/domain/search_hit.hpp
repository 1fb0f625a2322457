#pragma once
// A record that a search found.

#include <string>

#include "words/snippet.hpp"

namespace dialogg::domain {

struct SearchHit {
  std::string ref;
  std::string uid;
  std::string kind;          // "examples"
  std::string title;         // empty: its kind has none
  std::string municipality;  // name; empty: none
  std::string group;         // name; empty: none
  std::string date;          // ISO, perhaps shortened; empty: none
  words::Snippet snippet;
};

}  // namespace dialogg::domain
