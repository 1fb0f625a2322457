#pragma once
// What is said of drafts, and the draft of what was typed on the command line or as answers.

#include <exception>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.hpp"
#include "domain/error.hpp"
#include "keeping/drafts.hpp"

namespace dialogg::writing {

/// The command line that goes on with a draft: "dialogg loggfør-møte --fortsett".
messages::Named resuming(const cli::Context& context, std::string_view about);

/// The failure, with a line more: how to go on with the draft.
domain::Error with_kept(const std::exception& failure, const cli::Context& context, std::string_view about);

/// Points at the newest draft that is left, of one command or of all, where a person is there.
void say_what_is_left(const cli::Context& context, std::string_view about = {});

/// A form's values, by the names of fields, as they were typed.
domain::ValueMembers values_typed(const std::vector<cli::Typed>& typed, const records::Fields& fields);

/// One draft of all that was typed for one record.
class TypedDraft {
 public:
  TypedDraft(const cli::Context& context, std::string_view command, const records::Fields& fields)
      : context_(context),
        command_(command),
        fields_(fields),
        drafts_(context.world.environment, context.db) {}

  /// Makes the draft, or writes it anew; in place of older ones that hold no other text. Error{storage, usage}.
  void keep(const std::vector<cli::Typed>& typed);
  /// Removes it, and older ones that hold no other text: it is in the log.
  void drop(const std::vector<cli::Typed>& typed);
  bool is_kept() const { return draft_.has_value(); }

 private:
  void remove_covered(const std::vector<cli::Typed>& typed) const;

  const cli::Context& context_;
  std::string command_;
  const records::Fields& fields_;
  keeping::Drafts drafts_;
  std::optional<keeping::Draft> draft_;
};

/// Whether it is more than is typed again in a moment.
bool is_worth_keeping(const std::vector<cli::Typed>& typed);

}  // namespace dialogg::writing
