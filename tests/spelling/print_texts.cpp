// Prints every text the program says in one language, a line each, for the spelling check: print_texts nb|nn.

#include <fmt/format.h>

#include <cstdio>
#include <string_view>

#include "domain/approach.hpp"
#include "domain/example.hpp"
#include "domain/meeting.hpp"
#include "domain/names.hpp"
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
  print_all_names<Role, VisitStatus, Initiator, Occasion, ThemesBy, Naming, MeetingKind, MeetingForm, Side,
                  DecidedBy, OutcomeKind, OutcomeState, FollowUpStatus, Level, ClaimedBy, Maturity,
                  ExampleStatus, ApproachSide, Channel>(*language);
}
