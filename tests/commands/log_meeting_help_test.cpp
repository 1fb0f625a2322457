#include <doctest/doctest.h>

#include <set>
#include <string>
#include <string_view>

#include "domain/decision.hpp"
#include "domain/names.hpp"
#include "domain/outcome.hpp"
#include "domain/point.hpp"
#include "domain/typed_names.hpp"
#include "messages/message.hpp"

using namespace dialogg;
using messages::Language;

namespace {

/// What the help says of a mark: its line, and those that go on below it.
std::string_view told_of(std::string_view name, Language language) {
  const std::string mark = messages::said(language, domain::option_name(name));
  std::string_view help = messages::pattern(language, messages::Message::help_log_meeting_text);
  help.remove_prefix(help.find("\n  " + mark + ":") + 3 + mark.size() + 1);
  help.remove_prefix(help.find(": ") + 2);
  std::size_t end = help.find("\n  ");
  while (help[end + 3] == ' ') end = help.find("\n  ", end + 1);
  return help.substr(0, end);
}

/// How many of a vocabulary's values are listed, each with commas or brackets beside it.
template <class E>
std::size_t told_values(std::string_view mark, Language language) {
  std::set<std::size_t> found;
  std::string_view list = told_of(mark, language);
  while (!list.empty()) {
    const std::size_t end = std::min(list.find_first_of(",(\n"), list.size());
    if (const auto term = domain::find_term(domain::terms_of<E>(), list.substr(0, end)))
      found.insert(*term);
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return found.size();
}

}  // namespace

TEST_CASE("help of log-meeting: every value of a mark is told, in each language") {
  for (const Language language : {Language::bokmaal, Language::nynorsk, Language::english}) {
    CHECK(told_values<domain::Side>("from", language) == std::size(domain::Names<domain::Side>::table));
    CHECK(told_values<domain::DecidedBy>("by", language) ==
          std::size(domain::Names<domain::DecidedBy>::table));
    CHECK(told_values<domain::OutcomeKind>("kind", language) ==
          std::size(domain::Names<domain::OutcomeKind>::table));
    CHECK(told_values<domain::OutcomeState>("state", language) ==
          std::size(domain::Names<domain::OutcomeState>::table));
  }
}
