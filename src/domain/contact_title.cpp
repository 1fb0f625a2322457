#include "domain/contact_title.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "domain/role.hpp"
#include "text/unicode.hpp"
#include "text/word_list.hpp"
#include "words/search_words.hpp"

namespace dialogg::domain {

using text::is_among;

namespace {

// All as match keys.
constexpr std::string_view kOfUserSide[] = {
    "bruker",
    "brukeren",
    "brukere",
    "brukerne",
    "brukar",
    "brukaren",
    "brukarar",
    "brukarane",
    "pasient",
    "pasienten",
    "pasienter",
    "pasientar",
    "klient",
    "klienten",
    "klienter",
    "klientar",
    "deltaker",
    "deltakeren",
    "deltakere",
    "deltakar",
    "deltakaren",
    "deltakarar",
    "deltager",
    "deltagere",
    "mor",
    "moren",
    "mora",
    "mamma",
    "far",
    "faren",
    "pappa",
    "forelder",
    "foreldre",
    "parorende",
    "parorande",
    "brukererfaring",
    "brukarerfaring",
    "brukerrepresentant",
    "brukerrepresentanten",
    "brukerrepresentanter",
    "brukarrepresentant",
    "brukarrepresentanten",
    "brukarrepresentantar",
    "pasientrepresentant",
    "parorenderepresentant",
    "paroranderepresentant",
    "tjenestemottaker",
    "tenestemottakar",
};
constexpr std::string_view kOfUserSideInEnglish[] = {
    "user",   "users",  "patient", "patients", "client",  "clients",     "carer",
    "carers", "mother", "father",  "parent",   "parents", "participant", "participants"};
constexpr std::string_view kWhomItIsFor[] = {"for", "til", "to", "med", "with", "overfor"};
constexpr std::string_view kBeginsAPlace[] = {"in", "at", "of", "from", "with", "i", "ved", "og", "and"};
constexpr std::string_view kWhose[] = {"bruker", "brukar", "parorende", "parorande", "pasient", "klient"};
constexpr std::string_view kBodies[] = {"utvalg", "utval",  "rad",     "panel",     "forum",
                                        "gruppe", "gruppa", "kontakt", "talsperson"};

using Keys = std::vector<std::string>;

/// The first half of "pasient- og brukerombud" is no word of its own.
Keys keys_of(std::string_view title) {
  Keys keys;
  for (const words::Span& word : words::words_of(title))
    if (!title.substr(word.begin + word.size).starts_with("- "))
      keys.push_back(text::match_key(title.substr(word.begin, word.size)));
  return keys;
}

/// A role's own name may be of several words: "person med brukererfaring".
bool is_role_of_user_side(std::string_view title) {
  const auto row = find_term(terms_of<Role>(), title);
  if (!row)
    return false;
  const auto role = static_cast<Role>(*row);
  return is_user_side(role) && role != Role::user_organisation;
}

TitleSide side_of_word(const Keys& keys, std::size_t i) {
  const bool after_preposition = i > 0 && is_among(kWhomItIsFor, keys[i - 1]);
  if (is_among(kOfUserSide, keys[i]))
    return after_preposition && keys[i] != "brukererfaring" && keys[i] != "brukarerfaring"
               ? TitleSide::near_user_side
               : TitleSide::user_side;
  if (is_among(kOfUserSideInEnglish, keys[i])) {
    const bool about = i + 1 < keys.size() && !is_among(kBeginsAPlace, keys[i + 1]);
    return about || after_preposition ? TitleSide::near_user_side : TitleSide::user_side;
  }
  for (const std::string_view whose : kWhose)
    if (keys[i].starts_with(whose) && std::ranges::any_of(kBodies, [&](std::string_view body) {
          return std::string_view(keys[i]).substr(whose.size()).starts_with(body);
        }))
      return TitleSide::near_user_side;
  return TitleSide::work;
}

}  // namespace

TitleSide side_of_title(std::string_view title) {
  if (is_role_of_user_side(title))
    return TitleSide::user_side;
  const Keys keys = keys_of(title);
  TitleSide side = TitleSide::work;
  for (std::size_t i = 0; i < keys.size(); ++i) side = std::max(side, side_of_word(keys, i));
  return side;
}

}  // namespace dialogg::domain
