#include "text/personal/person_like.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "text/code_points.hpp"
#include "text/personal/organisation_words.hpp"
#include "text/unicode.hpp"
#include "text/word_list.hpp"

namespace dialogg::text {

namespace {

// What a name stands beside where somebody is meant who is counted: match keys.
constexpr std::string_view kRelations[] = {
    "bruker",   "brukar", "parorende", "parorande", "pasient", "klient", "mor",    "far",
    "sonn",     "son",    "datter",    "dotter",    "bror",    "soster", "syster", "foreldre",
    "mamma",    "pappa",  "ektefelle", "samboer",   "sambuar", "kone",   "mann",   "deltaker",
    "deltakar", "user",   "carer",     "mother",    "father",  "client", "patient"};

constexpr std::string_view kParticles[] = {"van", "von", "der", "den", "de",  "la",  "af",
                                           "av",  "bin", "al",  "el",  "ten", "ter", "dos"};

using Words = std::vector<std::string_view>;

/// The word without marks around it.
std::string_view bare(std::string_view word) {
  constexpr std::string_view kMarks = ".,:;!?\"'()[]*_";
  while (!word.empty() && kMarks.find(word.back()) != kMarks.npos) word.remove_suffix(1);
  while (!word.empty() && kMarks.find(word.front()) != kMarks.npos) word.remove_prefix(1);
  return word;
}

/// "Kari", "K.", "Hansen-Berg", "O’Brien", "McAdam": a capital, then letters of which most are small ones.
bool is_written_as_name(std::string_view word) {
  const std::string_view letters = bare(word);
  if (letters.empty() || !is_capital(decode(letters, 0).value))
    return false;
  std::size_t capitals = 0;
  std::size_t all = 0;
  for (std::size_t at = 0; at < letters.size(); at += decode(letters, at).size) {
    const CodePoint value = decode(letters, at).value;
    const bool is_mark = value == '-' || value == '\'' || value == 0x2019;
    if (!is_mark && !is_letter(value))
      return false;
    capitals += is_capital(value) ? 1 : 0;
    all += is_mark ? 0 : 1;
  }
  return all == 1 || 2 * capitals <= all;
}

/// Either part of "Home-Start" too.
bool is_of_others(std::string_view word) {
  const std::string key = match_key(bare(word));  // a hyphen is a space there
  return std::ranges::any_of(between_spaces(key), is_word_of_organisation);
}

/// Whether the words are a name of at least `fewest` names.
bool is_name(const Words& words, std::size_t fewest) {
  constexpr std::size_t kMost = 4;
  std::size_t names = 0;
  std::size_t whole = 0;  // more than an initial
  for (const std::string_view word : words) {
    if (names > 0 && is_among(kParticles, word))
      continue;
    if (!is_written_as_name(word) || is_of_others(word))
      return false;
    ++names;
    whole += length(bare(word)) > 1 ? 1 : 0;
  }
  return names >= fewest && names <= kMost && whole > 0 && !is_among(kParticles, words.back());
}

bool is_relation(std::string_view word) {
  return is_among(kRelations, match_key(bare(word)));
}

/// "Mor til Kari", "bruker Kari Nordmann"
bool is_relation_and_name(const Words& words) {
  if (words.size() < 2 || !is_relation(words.front()))
    return false;
  const std::size_t skipped =
      words[1] == "til" || words[1] == "av" || words[1] == "of" || words[1] == "to" ? 2 : 1;
  return words.size() > skipped &&
         is_name({words.begin() + static_cast<std::ptrdiff_t>(skipped), words.end()}, 1);
}

/// "Kari (bruker)", "Kari Nordmann, pårørende", "Kari Nordmann fra LPP"
bool is_name_and_more(const Words& words) {
  for (std::size_t i = 1; i < words.size(); ++i) {
    const Words before(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(i));
    const bool from = words[i] == "fra" || words[i] == "frå" || words[i] == "from";
    const bool beside = words[i].front() == '(' || words[i - 1].back() == ',';
    if ((from && is_name(before, 2)) || (beside && is_name(before, 2)) ||
        (is_relation(words[i]) && is_name(before, 1)))
      return true;
  }
  return false;
}

/// After "v/", "v/Per" or "ved"; what stands there may go on.
bool is_name_of_sender(const Words& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool slash = words[i].starts_with("v/") || words[i].starts_with("V/");
    if (!slash && words[i] != "ved" && words[i] != "v.")
      continue;
    Words after(words.begin() + static_cast<std::ptrdiff_t>(i + 1), words.end());
    if (slash && words[i].size() > 2)
      after.insert(after.begin(), words[i].substr(2));
    if (!after.empty() && (is_name(after, slash ? 1 : 2) || is_name_and_more(after)))
      return true;
  }
  return false;
}

bool is_person(std::string_view text) {
  const Words words = between_spaces(text);
  return !words.empty() && (is_name(words, 2) || is_relation_and_name(words) || is_name_and_more(words) ||
                            is_name_of_sender(words));
}

}  // namespace

bool looks_like_a_person(std::string_view text) {
  if (is_person(text))
    return true;
  for (std::size_t at = 0; at <= text.size();) {
    std::size_t end = std::min(text.find_first_of(",;/&+", at), text.size());
    std::size_t next = end + 1;
    for (const std::string_view word : {" og ", " and ", " samt "})
      if (const std::size_t found = text.find(word, at); found < end) {
        end = found;
        next = found + word.size();
      }
    if (!(end == text.size() && at == 0) && is_person(text.substr(at, end - at)))
      return true;
    at = next;
  }
  return false;
}

}  // namespace dialogg::text
