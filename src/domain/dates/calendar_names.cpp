#include "domain/dates/calendar_names.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "domain/dates/word_scanner.hpp"

namespace dialogg::domain {

namespace {

struct CalendarName {
  std::string_view nb, nn, en;
  std::array<std::string_view, 4> abbreviations;
};

// clang-format off
constexpr CalendarName kMonths[] = {
    {"januar",    "januar",    "January",   {"jan"}},
    {"februar",   "februar",   "February",  {"feb", "febr"}},
    {"mars",      "mars",      "March",     {"mar"}},
    {"april",     "april",     "April",     {"apr"}},
    {"mai",       "mai",       "May",       {}},
    {"juni",      "juni",      "June",      {"jun"}},
    {"juli",      "juli",      "July",      {"jul"}},
    {"august",    "august",    "August",    {"aug"}},
    {"september", "september", "September", {"sep", "sept"}},
    {"oktober",   "oktober",   "October",   {"okt", "oct"}},
    {"november",  "november",  "November",  {"nov"}},
    {"desember",  "desember",  "December",  {"des", "dec"}},
};

// In the order of std::chrono::weekday::c_encoding().
constexpr CalendarName kWeekdays[] = {
    {"søndag",  "sundag",  "Sunday",    {"søn", "sun"}},
    {"mandag",  "måndag",  "Monday",    {"man", "mon"}},
    {"tirsdag", "tysdag",  "Tuesday",   {"tir", "tirs", "tys", "tue"}},
    {"onsdag",  "onsdag",  "Wednesday", {"ons", "wed"}},
    {"torsdag", "torsdag", "Thursday",  {"tor", "tors", "thu"}},
    {"fredag",  "fredag",  "Friday",    {"fre", "fri"}},
    {"lørdag",  "laurdag", "Saturday",  {"lør", "lau", "sat"}},
};
// clang-format on

bool is_named(const CalendarName& name, std::string_view word) {
  const auto same = [word](std::string_view known) { return same_word(word, known); };
  return same(name.nb) || same(name.nn) || same(name.en) || std::ranges::any_of(name.abbreviations, same);
}

template <std::size_t size>
std::optional<unsigned> position(const CalendarName (&names)[size], std::string_view word) {
  const auto found = std::ranges::find_if(names, [word](const auto& name) { return is_named(name, word); });
  if (word.empty() || found == std::end(names))
    return std::nullopt;
  return static_cast<unsigned>(found - std::begin(names));
}

}  // namespace

std::string_view month_name(messages::Language language, std::chrono::month month) {
  return messages::in_language(language, kMonths[static_cast<unsigned>(month) - 1]);
}

std::string_view weekday_name(messages::Language language, std::chrono::weekday weekday) {
  return messages::in_language(language, kWeekdays[weekday.c_encoding()]);
}

std::optional<std::chrono::month> month_named(std::string_view word) {
  const auto index = position(kMonths, word);
  return index ? std::optional(std::chrono::month(*index + 1)) : std::nullopt;
}

std::optional<std::chrono::weekday> weekday_named(std::string_view word) {
  const auto index = position(kWeekdays, word);
  return index ? std::optional(std::chrono::weekday(*index)) : std::nullopt;
}

}  // namespace dialogg::domain
