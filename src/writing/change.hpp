#pragma once
// What every writing command does around its use case: one operation, --dry-run, and what is said afterwards.

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "app/desk.hpp"
#include "cli/context.hpp"

namespace dialogg::writing {

enum class Effect { stored, none };

/// What a use case did: the references it made or changed, for stdout, and a sentence for stderr.
struct Done {
  std::vector<std::string> refs;
  messages::Phrase sentence;
  Effect effect = Effect::stored;  // none: all was so already, and not even updated_at is to be stored
  std::string details = {};        // lines for a dry run: what would be stored
};

/// Runs `use_case` in one operation named `command` on the log, and commits it (not with --dry-run). Prints
/// the references on stdout; warnings, notices, the sentence and how to undo on stderr. Nothing is stored if
/// it throws. `committed` is called as soon as it is stored, before anything is printed.
void change(cli::Context& context, std::string_view command, const std::function<Done(app::Desk&)>& use_case,
            const std::function<void()>& committed = {});

/// The date as the user reads it, with its weekday; "no date yet" where there is none.
std::string date_phrase(const cli::Context& context, const std::optional<domain::PartialDate>& date);

}  // namespace dialogg::writing
