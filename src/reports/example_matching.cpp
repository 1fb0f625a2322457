#include "reports/example_matching.hpp"

#include <algorithm>
#include <set>
#include <tuple>

#include "reports/sections.hpp"
#include "storage/example_store.hpp"
#include "storage/pass_on_store.hpp"
#include "storage/theme_store.hpp"
#include "text/message.hpp"
#include "text/unicode.hpp"

namespace dialogg::reports {

using domain::Example;
using text::Message;

namespace {

constexpr std::size_t kShortestWord = 5;  // characters; shorter ones are seldom about anything
constexpr int kMostWords = 4;             // that count for one example

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

/// The words of the texts by what they are compared by, with how they were written; each once.
std::map<std::string, std::string> words_of(const std::vector<std::string>& texts) {
  std::map<std::string, std::string> words;
  for (const std::string& text : texts) {
    std::string word;
    for (std::size_t i = 0; i <= text.size(); ++i) {
      const bool ends =
          i == text.size() || std::string_view(" \t\n.,;:!?()«»\"/").find(text[i]) != std::string_view::npos;
      if (!ends) {
        word += text[i];
        continue;
      }
      if (text::length(word) >= kShortestWord)
        words.emplace(text::match_key(word), word);
      word.clear();
    }
  }
  return words;
}

class Matcher {
 public:
  Matcher(storage::Database& database, const Needs& needs, text::Language language)
      : needs_(needs),
        words_(words_of(needs.texts)),
        language_(language),
        vocabulary_(storage::ThemeStore(database).all()) {}

  Match match(const Example& example) const {
    Match match{.example = example};
    add_themes(match);
    add_words(match);
    return match;
  }

 private:
  void add_themes(Match& match) const {
    for (const std::string& code : match.example.themes)
      if (const auto need = needs_.themes.find(code); need != needs_.themes.end()) {
        match.score += weight(need->second);
        add_reason(match, text::say(language_, {words_for(need->second), {label(code)}}));
      }
  }

  void add_words(Match& match) const {
    if (words_.empty())
      return;
    const Example& example = match.example;
    const std::string key = text::match_key(example.title + " " + example.summary + " " + example.challenge +
                                            " " + example.practice + " " + example.target_group);
    std::vector<std::string> found;
    for (const auto& [word, written] : words_)
      if (static_cast<int>(found.size()) < kMostWords && key.find(word) != std::string::npos)
        found.push_back(written);
    if (found.empty())
      return;
    match.score += static_cast<int>(found.size());
    add_reason(match, text::say(language_, {Message::match_words, {joined(found)}}));
  }

  static void add_reason(Match& match, const std::string& reason) {
    match.reason += (match.reason.empty() ? "" : " · ") + reason;
  }

  std::string label(const std::string& code) const {
    const auto theme = std::ranges::find(vocabulary_, code, &domain::Theme::code);
    return theme == vocabulary_.end() ? code : theme->label(language_);
  }

  const Needs& needs_;
  std::map<std::string, std::string> words_;
  text::Language language_;
  std::vector<domain::Theme> vocabulary_;
};

bool is_better(const Match& one, const Match& other) {
  const auto rank = [](const Match& match) {
    return std::tuple(match.score, match.example.heard_on, match.example.id.value);
  };
  return rank(one) > rank(other);
}

}  // namespace

std::vector<Match> find_matches(storage::Database& database, const domain::MunicipalityLink& municipality,
                                const Needs& needs, std::size_t most, text::Language language) {
  const Matcher matcher(database, needs, language);
  domain::Filter brought;
  brought.municipality = municipality.id;
  std::set<std::int64_t> known;
  storage::PassOnStore(database).for_each(
      brought, [&](const domain::PassOn& one) { known.insert(one.example->value); });
  domain::Filter published;
  published.example_status = domain::ExampleStatus::published;
  std::vector<Match> best;
  storage::ExampleStore(database).for_each(published, [&](const Example& example) {
    if (example.municipality.id == municipality.id || known.contains(example.id.value))
      return;
    Match match = matcher.match(example);
    if (match.score == 0 || (best.size() == most && !is_better(match, best.back())))
      return;
    best.insert(std::ranges::upper_bound(best, match, is_better), std::move(match));
    if (best.size() > most)
      best.pop_back();
  });
  return best;
}

}  // namespace dialogg::reports
