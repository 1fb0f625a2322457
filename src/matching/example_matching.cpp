#include "matching/example_matching.hpp"

#include <algorithm>

#include "app/theme_labels.hpp"
#include "messages/message.hpp"
#include "records/example_fields.hpp"
#include "storage/example_store.hpp"
#include "storage/search/example_scores.hpp"
#include "storage/search/search_words.hpp"
#include "storage/theme_store.hpp"
#include "text/joined.hpp"
#include "text/unicode.hpp"
#include "text/word_list.hpp"
#include "words/search_words.hpp"
#include "words/stem.hpp"

namespace dialogg::matching {

using app::ThemeLabels;
using domain::Example;
using messages::Message;

namespace {

constexpr std::size_t kShortestWord = 3;  // characters
constexpr std::size_t kShortestPart = 5;  // a shorter one stands for itself alone: "rus" begins "rustne"
constexpr std::string_view kEndings[] = {"", "s", "en", "et", "a", "er", "ar", "ene", "ane"};
constexpr int kMostWords = 4;  // that count for one example

int weight(RaisedIn where) {
  switch (where) {
    case RaisedIn::visit:
      return 4;
    case RaisedIn::municipality:
      return 3;
    case RaisedIn::earlier_meeting:
      break;
  }
  return 2;
}

Message words_for(RaisedIn where) {
  switch (where) {
    case RaisedIn::visit:
      return Message::match_theme_of_visit;
    case RaisedIn::municipality:
      return Message::match_theme_of_municipality;
    case RaisedIn::earlier_meeting:
      break;
  }
  return Message::match_theme_of_meeting;
}

/// What the texts are about: the words' stems as match_key()s, each once, with how it was written first.
std::map<std::string, std::string> words_of(const domain::FreeTexts& texts) {
  std::map<std::string, std::string> words;
  for (const domain::FreeText& written : texts)
    for (const words::Span& span : words::words_of(written.written())) {
      const std::string& text = written.written();
      const std::string word = text.substr(span.begin, span.size);
      const std::string key = text::match_key(words::stem(word));
      if (text::length(key) >= kShortestWord && !words::is_function_word(word))
        words.emplace(key, word);
    }
  return words;
}

bool is_part(const std::string& key) {
  return text::length(key) >= kShortestPart;
}

std::vector<std::string> forms_of(const std::string& key) {
  std::vector<std::string> forms;
  for (const std::string_view ending : kEndings) forms.push_back(key + std::string(ending));
  return forms;
}

/// As add_word() finds it: `word` of an example, `key` of the needs.
bool is_about(std::string_view word, const std::string& key) {
  if (is_part(key))
    return word.find(key) != std::string_view::npos;
  return word.starts_with(key) && text::is_among(kEndings, word.substr(key.size()));
}

void add_word(storage::ExampleScores& scores, storage::Database& database, const std::string& key) {
  if (!is_part(key))
    return scores.add_word("", forms_of(key));
  auto others = storage::words_with(database, key);
  others.resize(std::min(others.size(), storage::kMostWordsWith));
  scores.add_word(key, others);
}

/// Those that readers may see.
std::string texts_of(Example example) {
  std::string all;
  const records::Reading reading{};
  for (const records::Field& field : records::example_fields(example, reading))
    if (field.each_text && field.exposure != records::Exposure::internal)
      field.each_text([&](const domain::FreeText& text) { all.append(text.written()).append("\n"); });
  return words::searchable(all);
}

/// Why an example is offered.
class Reasons {
 public:
  Reasons(storage::Database& database, const Needs& needs, const std::map<std::string, std::string>& words,
          messages::Language language)
      : needs_(needs), words_(words), language_(language), labels_(database, language) {}

  std::string of(const Example& example) const {
    std::string reason;
    const auto add = [&reason](const std::string& more) { text::add_to(reason, more, " · "); };
    for (const std::string& code : example.themes)
      if (const auto need = needs_.themes.find(code); need != needs_.themes.end())
        add(messages::say(language_, {words_for(need->second), {labels_.of(code)}}));
    if (const std::string words = text::joined(words_in(example)); !words.empty())
      add(messages::say(language_, {Message::match_words, {words}}));
    return reason;
  }

 private:
  std::vector<std::string> words_in(const Example& example) const {
    const std::string texts = texts_of(example);
    const auto spans = words::words_of(texts);
    std::vector<std::string> found;
    for (const auto& word : words_) {
      const bool is_there = std::ranges::any_of(spans, [&](const words::Span& span) {
        return is_about(std::string_view(texts).substr(span.begin, span.size), word.first);
      });
      if (is_there && static_cast<int>(found.size()) < kMostWords)
        found.push_back(word.second);
    }
    return found;
  }

  const Needs& needs_;
  const std::map<std::string, std::string>& words_;
  messages::Language language_;
  ThemeLabels labels_;
};

/// Whether the words have one of the things that the label says, with all of its words.
bool is_named(const std::string& label, const std::map<std::string, std::string>& words) {
  return std::ranges::any_of(domain::things_in(label), [&](const std::string& thing) {
    return std::ranges::all_of(words::words_of(thing), [&](const words::Span& span) {
      return words.contains(text::match_key(words::stem(thing.substr(span.begin, span.size))));
    });
  });
}

}  // namespace

std::vector<std::string> themes_named(storage::Database& database, const domain::FreeTexts& texts) {
  const auto words = words_of(texts);
  std::vector<std::string> codes;
  for (const domain::Theme& theme : storage::ThemeStore(database).all())
    if (is_named(theme.nb, words) || is_named(theme.nn, words))
      codes.push_back(theme.code);
  return codes;
}

std::vector<Match> find_matches(storage::Database& database, domain::MunicipalityId municipality,
                                const Needs& needs, std::size_t most, messages::Language language) {
  const auto words = words_of(needs.texts);
  storage::ExampleScores scores(database, kMostWords);
  for (const auto& [code, where] : needs.themes) scores.add_theme(code, weight(where));
  for (const auto& [key, written] : words) add_word(scores, database, key);
  const Reasons reasons(database, needs, words, language);
  std::vector<Match> matches;
  for (const auto& [id, points] : scores.best(municipality, most)) {
    Match& match = matches.emplace_back();
    match.example = storage::ExampleStore(database).find(id).value();
    match.reason = reasons.of(match.example);
  }
  return matches;
}

}  // namespace dialogg::matching
