#include "register/counties.hpp"

#include <algorithm>

#include "domain/error.hpp"
#include "register/register.hpp"
#include "text/joined.hpp"
#include "text/unicode.hpp"
#include "words/suggest.hpp"

namespace dialogg::registry {

using domain::Error;
using domain::ErrorKind;
using messages::Message;
using messages::Phrase;

namespace {

/// In the order in which they come, each once.
template <class Listed>
void add_counties(const std::vector<Listed>& listed, std::vector<std::string>& names) {
  for (const Listed& one : listed)
    if (std::find(names.begin(), names.end(), one.county) == names.end())
      names.emplace_back(one.county);
}

}  // namespace

std::vector<std::string> counties() {
  std::vector<std::string> names;
  add_counties(municipalities(), names);
  return names;
}

std::string require_county(std::string_view words, Counties which) {
  std::vector<std::string> names = counties();
  if (which == Counties::of_any_time)
    add_counties(former_municipalities(), names);
  const std::string key = text::match_key(text::fold_space(words));
  std::string list;
  for (const std::string& name : names) {
    if (text::match_key(name) == key)
      return name;
    text::add_to(list, name);
  }
  const auto near = words::suggest(words, names);
  throw Error(ErrorKind::invalid, Phrase{Message::county_unknown, {words}},
              near ? Phrase{Message::did_you_mean, {*near}} : Phrase{Message::use_one_of, {list}});
}

}  // namespace dialogg::registry
