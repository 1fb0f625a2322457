#include "app/moving.hpp"

#include "commands/commands.hpp"
#include "kinds/kind.hpp"
#include "kinds/meant.hpp"
#include "records/fields.hpp"
#include "viewing/reference.hpp"
#include "writing/together.hpp"

namespace dialogg::commands {

using messages::Message;
using messages::Phrase;
using viewing::references_field;
using writing::change_each;
using writing::Done;
using writing::Effect;

namespace {

struct Args {
  std::vector<std::string> refs;
  std::string to;
};

records::Fields define(Args& args, const cli::Context&) {
  records::Field to = records::text("to", Message::option_move_to, args.to);
  to.placeholder = Message::placeholder_ref;
  to.mandatory = true;
  return {references_field(args.refs, Message::option_move_refs), to};
}

/// Decisions and outcomes belong to meetings alone, so that a name means the one meeting.
kinds::Wanted place_for(const std::string& ref) {
  const bool only_meetings =
      ref.starts_with(domain::DecisionId::letter) || ref.starts_with(domain::OutcomeId::letter);
  return {only_meetings ? domain::MeetingId::letter : '\0'};
}

std::string described(storage::Database& database, const std::string& ref, messages::Language language) {
  const auto record = kinds::by_ref(database, ref).make();
  record->load(database, ref);
  return record->described(language);
}

Done move(app::Desk& desk, const cli::Context& context, const std::string& ref, const std::string& word) {
  storage::Database& database = desk.database();
  const std::string to = kinds::meant_by(database, word, place_for(ref), context.language);
  const app::Moved moved = app::move_record(desk, ref, to);
  if (moved.from == moved.to)
    return {{ref}, Phrase{Message::edit_changed_nothing, {ref}}, Effect::none};
  const auto place = [&](const std::string& one) {
    return one + " (" + described(database, one, context.language) + ")";
  };
  const std::string what = described(database, ref, context.language);
  if (moved.from.empty())
    return {{ref}, Phrase{Message::moved_record_to, {ref, what, place(moved.to)}}};
  return {{ref}, Phrase{Message::moved_record, {ref, what, place(moved.from), place(moved.to)}}};
}

void run(Args& args, cli::Context& context) {
  change_each(context, "move", {}, args.refs,
              [&](app::Desk& desk, const std::string& ref) { return move(desk, context, ref, args.to); });
}

}  // namespace

const cli::Command kMove{"move", cli::CommandGroup::keeping, Message::help_move, Message::help_move_text,
                         cli::execute<Args, define, run>};

}  // namespace dialogg::commands
