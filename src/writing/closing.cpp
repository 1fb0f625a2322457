#include "writing/closing.hpp"

#include "app/follow_ups.hpp"
#include "records/fields.hpp"
#include "viewing/reference.hpp"
#include "viewing/wording.hpp"

namespace dialogg::writing {

using messages::Message;
using viewing::as_word;
using viewing::Wording;

namespace {

/// What would be kept with it.
std::string details(const cli::Context& context, std::string_view option, const std::string& words) {
  if (!context.dry_run || words.empty())
    return {};
  return Wording(context.language).label(option) + ": " + words + "\n";
}

}  // namespace

records::Fields closing_fields(ClosingArgs& args, std::string_view option, Message help) {
  records::Field words = records::text(std::string(option), help, args.words, records::kSentence);
  words.long_text = true;
  return {as_word(records::reference("follow-up", Message::option_follow_up_ref, args.follow_up)), words};
}

void close_follow_up(cli::Context& context, const Closing& closing, const ClosingArgs& args) {
  change(context, closing.command, [&](app::Desk& desk) {
    domain::FollowUp follow_up = app::require_follow_up(desk.database(), *args.follow_up);
    closing.close(desk, follow_up, args.words);
    return Done{{follow_up.id.ref()},
                {closing.sentence, {follow_up.id.ref(), follow_up.text.written()}},
                Effect::stored,
                details(context, closing.option, args.words)};
  });
}

}  // namespace dialogg::writing
