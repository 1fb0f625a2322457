#include "writing/together.hpp"

#include <set>

namespace dialogg::writing {

using domain::Error;
using domain::ErrorKind;
using messages::Message;
using messages::Phrase;

void Together::try_to(const std::string& what, const std::function<std::optional<Done>()>& act) {
  try {
    if (std::optional<Done> done = act())
      done_.push_back(std::move(*done));
  } catch (const Error& error) {
    if (error.kind == ErrorKind::storage || error.kind == ErrorKind::internal)
      throw;
    faults_.push_back(error);
    problems_.push_back({what, 0, error.where, error.message, error.hint});
  }
}

Done Together::all() const {
  if (faults_.empty())
    return merged();
  if (faults_.size() + done_.size() == 1)
    throw faults_.front();
  Error error(faults_.front().kind, Phrase{Message::nothing_stored, {faults_.size()}});
  error.problems = problems_;
  throw error;
}

Done Together::merged() const {
  Done merged = done_.front();
  for (std::size_t i = 1; i < done_.size(); ++i) {
    const Done& next = done_[i];
    merged.refs.insert(merged.refs.end(), next.refs.begin(), next.refs.end());
    merged.sentence = {Message::two_lines, {merged.sentence, next.sentence}};
    merged.details += next.details;
    if (next.effect == Effect::stored)
      merged.effect = Effect::stored;
  }
  return merged;
}

void change_each(cli::Context& context, std::string_view command, const kinds::Wanted& wanted,
                 const std::vector<std::string>& words,
                 const std::function<Done(app::Desk&, const std::string& ref)>& act) {
  change(context, command, [&](app::Desk& desk) {
    Together together;
    std::set<std::string> met;
    for (const std::string& word : words)
      together.try_to(word, [&]() -> std::optional<Done> {
        const std::string ref = kinds::meant_by(desk.database(), word, wanted, context.language);
        return met.insert(ref).second ? std::optional(act(desk, ref)) : std::nullopt;
      });
    return together.all();
  });
}

}  // namespace dialogg::writing
