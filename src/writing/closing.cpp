#include "writing/closing.hpp"

#include "app/follow_ups.hpp"
#include "records/fields.hpp"
#include "viewing/reference.hpp"
#include "viewing/wording.hpp"
#include "writing/together.hpp"

namespace dialogg::writing {

using messages::Message;
using viewing::references_field;
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
  return {references_field(args.follow_ups, Message::option_follow_up_ref), words};
}

void close_follow_ups(cli::Context& context, const Closing& closing, const ClosingArgs& args) {
  change_each(context, closing.command, {domain::FollowUpId::letter, {"open"}}, args.follow_ups,
              [&](app::Desk& desk, const std::string& ref) {
                const auto id = domain::read_id<domain::FollowUpId>(ref).value();
                domain::FollowUp follow_up = app::require_follow_up(desk.database(), id);
                closing.close(desk, follow_up, args.words);
                return Done{{ref},
                            {closing.sentence, {ref, follow_up.text.written()}},
                            Effect::stored,
                            details(context, closing.option, args.words)};
              });
}

}  // namespace dialogg::writing
