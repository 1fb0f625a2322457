#include "messages/message.hpp"

#include <fmt/args.h>
#include <fmt/format.h>

#include <array>

namespace dialogg::messages {

namespace {

struct Row {
  std::string_view nb, nn, en;
};

constexpr Row kRows[] = {
#define MESSAGE(id, nb, nn, en) {nb, nn, en},
#include "messages/all.def"
#undef MESSAGE
};

/// The placeholders of a pattern as a bit set, so that a translation that forgets one does not compile.
constexpr unsigned placeholders(std::string_view pattern) {
  unsigned found = 0;
  for (std::size_t i = 0; i + 2 < pattern.size(); ++i)
    if (pattern[i] == '{' && pattern[i + 1] >= '0' && pattern[i + 1] <= '9')
      found |= 1U << static_cast<unsigned>(pattern[i + 1] - '0');
  return found;
}

constexpr bool complete(const Row& row) {
  return !row.nb.empty() && !row.nn.empty() && !row.en.empty() &&
         placeholders(row.nb) == placeholders(row.en) && placeholders(row.nn) == placeholders(row.en);
}

constexpr bool all_complete() {
  for (const Row& row : kRows)
    if (!complete(row))
      return false;
  return true;
}
static_assert(all_complete(), "a message lacks a language, or a placeholder in one of them");

}  // namespace

std::string said(Language language, const Argument& argument) {
  if (argument.phrase)
    return say(language, *argument.phrase);
  return argument.named ? in_language(language, *argument.named) : argument.text;
}

std::string_view pattern(Language language, Message message) {
  return in_language(language, kRows[static_cast<std::size_t>(message)]);
}

Named as_is(const std::string& text) {
  return {text, text, text};
}

Named joined(const Named& first, std::string_view between, const Named& second) {
  const auto join = [&](const std::string& a, const std::string& b) {
    return std::string(a).append(between).append(b);
  };
  return {join(first.nb, second.nb), join(first.nn, second.nn), join(first.en, second.en)};
}

Named named(Message message) {
  const Row& row = kRows[static_cast<std::size_t>(message)];
  return {std::string(row.nb), std::string(row.nn), std::string(row.en)};
}

Argument::Argument(Message value) : phrase(std::make_shared<const Phrase>(value)) {}
Argument::Argument(const Phrase& value) : phrase(std::make_shared<const Phrase>(value)) {}
Argument::Argument(Named value) : named(std::make_shared<const Named>(std::move(value))) {}

std::string say(Language language, const Phrase& phrase) {
  if (phrase.args.empty())
    return std::string(pattern(language, phrase.message));
  fmt::dynamic_format_arg_store<fmt::format_context> args;
  for (const Argument& arg : phrase.args) args.push_back(said(language, arg));
  return fmt::vformat(pattern(language, phrase.message), args);
}

}  // namespace dialogg::messages
