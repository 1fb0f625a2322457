#include <doctest/doctest.h>

#include <regex>
#include <set>
#include <string>

#include "domain/typed_names.hpp"
#include "messages/message.hpp"

using namespace dialogg;
using messages::Language;
using messages::Message;

namespace {

struct Row {
  std::string_view name;
  Message message;
};

constexpr Row kRows[] = {
#undef MESSAGE  // doctest has one too
#define MESSAGE(id, nb, nn, en) {#id, Message::id},
#include "messages/all.def"
#undef MESSAGE
};

constexpr Language kLanguages[] = {Language::bokmaal, Language::nynorsk, Language::english};

/// What may stand after "dialogg" and be no command: "a file that dialogg did not write".
const std::set<std::string> kNoCommands{"ikke", "ikkje", "did", "log"};
/// English names of commands and options that are Norwegian words too.
const std::set<std::string> kAlsoNorwegian{"at", "by", "en",   "for",  "ics", "like",
                                           "nb", "nn", "part", "time", "to"};
/// The same in each language.
const std::set<std::string> kAnyLanguage{"N", "H12", "REF", "ID", "nb", "nn", "en", "auto"};

std::set<std::string> names(Language language, std::span<const domain::Term> rows,
                            messages::Named (*name)(std::string_view), std::string_view prefix = "") {
  std::set<std::string> all;
  for (const domain::Term& row : rows)
    all.insert(messages::said(language, name(std::string(prefix).append(row.code))));
  return all;
}

std::set<std::string> option_names(Language language) {
  std::set<std::string> all;
  for (const std::string_view prefix : {"", "remove-", "clear-"})
    all.merge(names(language, domain::option_names(), domain::option_name, prefix));
  return all;
}

/// What `pattern` finds in a text, its first group each time.
std::vector<std::string> found(std::string_view text, const std::regex& pattern) {
  const std::string all(text);
  std::vector<std::string> words;
  for (std::sregex_iterator at(all.begin(), all.end(), pattern), end; at != end; ++at)
    words.push_back(at->str(1));
  return words;
}

// A letter that is not of ASCII is two bytes.
const std::regex kCommand("dialogg (?:hjelp |help )?([a-z\\x80-\\xFF]+(?:-[a-z\\x80-\\xFF]+)*)");
const std::regex kOption("(?:^|[^-<])--([a-z\\x80-\\xFF]+(?:-[a-z\\x80-\\xFF]+)*)");
const std::regex kWord("([A-Za-z0-9\\x80-\\xFF]+)");
const std::regex kName("([a-z\\x80-\\xFF]+(?:-[a-z\\x80-\\xFF]+)*)");

}  // namespace

TEST_CASE("messages: name commands and options as the language has them") {
  std::size_t named = 0;
  for (const Language language : kLanguages) {
    const std::set<std::string> commands = names(language, domain::command_names(), domain::command_name);
    const std::set<std::string> options = option_names(language);
    for (const Row& row : kRows) {
      CAPTURE(row.name);
      const std::string_view text = messages::pattern(language, row.message);
      for (const std::string& word : found(text, kCommand))
        CHECK_MESSAGE((commands.contains(word) || kNoCommands.contains(word)), word);
      for (const std::string& word : found(text, kOption)) {
        CHECK_MESSAGE(options.contains(word), word);
        ++named;
      }
    }
  }
  CHECK(named > 300);
}

TEST_CASE("messages: no English name of a command or an option stands in a Norwegian text") {
  std::set<std::string> english = names(Language::english, domain::command_names(), domain::command_name);
  english.merge(names(Language::english, domain::option_names(), domain::option_name));
  for (const Language language : {Language::bokmaal, Language::nynorsk}) {
    std::set<std::string> own = names(language, domain::command_names(), domain::command_name);
    own.merge(names(language, domain::option_names(), domain::option_name));
    for (const Row& row : kRows)
      for (const std::string& word : found(messages::pattern(language, row.message), kName))
        CHECK_MESSAGE((!english.contains(word) || own.contains(word) || kAlsoNorwegian.contains(word)),
                      row.name, ": ", word);
  }
}

TEST_CASE("messages: what stands for a value is a word of the language") {
  std::size_t looked_at = 0;
  for (const Row& row : kRows) {
    if (!row.name.starts_with("placeholder_"))
      continue;
    CAPTURE(row.name);
    const std::vector<std::string> english = found(messages::pattern(Language::english, row.message), kWord);
    for (const Language language : {Language::bokmaal, Language::nynorsk})
      for (const std::string& word : found(messages::pattern(language, row.message), kWord)) {
        const bool shared = kAnyLanguage.contains(word);
        CHECK_MESSAGE((shared || std::ranges::find(english, word) == english.end()), word);
        ++looked_at;
      }
  }
  CHECK(looked_at > 40);
}
