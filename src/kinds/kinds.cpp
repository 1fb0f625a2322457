#include "domain/error.hpp"
#include "domain/id.hpp"
#include "kinds/kind.hpp"
#include "text/suggest.hpp"

namespace dialogg::kinds {

using domain::Error;
using domain::ErrorKind;
using text::Message;
using text::Phrase;

std::span<const Kind> all() {
  static const Kind kinds[] = {kVisits, kMeetings, kDecisions, kOutcomes, kFollowUps};
  return kinds;
}

const Kind& by_name(std::string_view name) {
  std::vector<std::string> names;
  std::string list;
  for (const Kind& kind : all()) {
    if (kind.name == name)
      return kind;
    names.emplace_back(kind.name);
    list += (list.empty() ? "" : ", ") + names.back();
  }
  const auto near = text::suggest(name, names);
  throw Error(ErrorKind::usage, Phrase{Message::kind_unknown, {name}},
              near ? Phrase{Message::did_you_mean, {*near}} : Phrase{Message::kinds_are, {list}});
}

}  // namespace dialogg::kinds
