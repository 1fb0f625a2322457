// Prints every text the program says in one language, and every name that is typed, a line each, for the spelling check: print_texts nb|nn.

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <span>
#include <string>
#include <string_view>

#include "domain/approach.hpp"
#include "domain/example.hpp"
#include "domain/meeting.hpp"
#include "domain/names.hpp"
#include "domain/typed_names.hpp"
#include "domain/visit.hpp"
#include "messages/language.hpp"
#include "messages/message.hpp"

namespace {

using dialogg::messages::Language;
using dialogg::messages::Message;

constexpr Message kMessages[] = {
#define MESSAGE(id, nb, nn, en) Message::id,
#include "messages/all.def"
#undef MESSAGE
};

template <class E>
void print_names(Language language) {
  for (const auto& name : dialogg::domain::Names<E>::table)
    fmt::print("{}\n", dialogg::domain::label(language, name.value));
}

/// Without the hyphens between words: each is to be in the dictionary.
void print_typed(Language language, std::span<const dialogg::domain::Term> rows) {
  for (const dialogg::domain::Term& row : rows) {
    std::string name(dialogg::messages::in_language(language, row));
    std::replace(name.begin(), name.end(), '-', ' ');
    fmt::print("{}\n", name);
  }
}

template <class... Es>
void print_all_names(Language language) {
  (print_names<Es>(language), ...);
}

}  // namespace

int main(int argc, char** argv) {
  const auto language = dialogg::messages::language_from(argc > 1 ? argv[1] : "");
  if (!language)
    return 2;
  for (const Message message : kMessages) fmt::print("{}\n", dialogg::messages::pattern(*language, message));
  using namespace dialogg::domain;
  for (const auto rows : {command_names(), option_names(), kind_names()}) print_typed(*language, rows);
  print_all_names<Role, VisitStatus, Initiator, Occasion, ThemesBy, Naming, MeetingKind, MeetingForm, Side,
                  DecidedBy, OutcomeKind, OutcomeState, FollowUpStatus, Level, ClaimedBy, Maturity,
                  ExampleStatus, ApproachSide, Channel>(*language);
}
