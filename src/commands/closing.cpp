#include "commands/closing.hpp"

#include "app/follow_ups.hpp"
#include "commands/reference.hpp"
#include "forms/fields.hpp"

namespace dialogg::commands {

using text::Message;

forms::Fields closing_fields(ClosingArgs& args, std::string option, Message help) {
  return {as_word(forms::reference("follow-up", Message::option_follow_up_ref, args.follow_up)),
          forms::text(std::move(option), help, args.words, forms::kSentence)};
}

void close_follow_up(cli::Context& context, std::string_view command, const ClosingArgs& args,
                     Message sentence, void (*close)(app::Desk&, domain::FollowUp&, const std::string&)) {
  change(context, command, [&](app::Desk& desk) {
    domain::FollowUp follow_up = app::require_follow_up(desk.database(), *args.follow_up);
    close(desk, follow_up, args.words);
    return Done{{follow_up.id.ref()}, {sentence, {follow_up.id.ref(), follow_up.text}}};
  });
}

}  // namespace dialogg::commands
