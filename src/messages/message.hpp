#pragma once
// Every sentence the program says, in every language: one row each in *.def beside this file. A Phrase is a sentence
// with its arguments, not yet in a language, so that any layer can raise an error and the command line says
// it.

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "messages/language.hpp"
#include "messages/message_ids.hpp"

namespace dialogg::messages {

/// The row's text with its placeholders ({0}, {1}, …).
std::string_view pattern(Language language, Message message);

struct Phrase;

/// What has a name of its own in each language: a code, say, or a list of them.
struct Named {
  std::string nb, nn, en;

  bool empty() const { return en.empty(); }
};

/// The same in each language: what somebody typed, say.
Named as_is(const std::string& text);
Named joined(const Named& first, std::string_view between, const Named& second);

/// Fills a Phrase's placeholders: text as it is, or a name, message or phrase, said in the same language.
struct Argument {
  Argument(std::string value) : text(std::move(value)) {}
  Argument(std::string_view value) : text(value) {}
  Argument(const char* value) : text(value) {}
  Argument(std::int64_t value) : text(std::to_string(value)) {}
  Argument(int value) : text(std::to_string(value)) {}
  Argument(std::size_t value) : text(std::to_string(value)) {}
  Argument(Message value);
  Argument(const Phrase& value);
  Argument(Named value);

  std::string text;
  std::shared_ptr<const Phrase> phrase = {};  // null: the name, or the text
  std::shared_ptr<const Named> named = {};
};

std::string said(Language language, const Argument& argument);

struct Phrase {
  Phrase(Message id, std::vector<Argument> arguments = {}) : message(id), args(std::move(arguments)) {}

  Message message;
  std::vector<Argument> args;
};

std::string say(Language language, const Phrase& phrase);

/// A message without placeholders, in each language.
Named named(Message message);

}  // namespace dialogg::messages
