#include <fmt/format.h>

#include <array>

#include "domain/dates/dates.hpp"
#include "domain/dates/word_scanner.hpp"
#include "domain/error.hpp"
#include "text/word_list.hpp"

namespace dialogg::domain {

using messages::Message;

namespace {

constexpr int kMostMinutes = 7 * 24 * 60;

struct ClockTime {
  int hour = 0, minute = 0;
};

std::optional<ClockTime> take_clock_time(WordScanner scan) {
  constexpr std::array<std::string_view, 5> kClockWords = {"", "kl", "klokka", "klokken", "at"};
  if (!text::is_among(kClockWords, scan.word()))
    return std::nullopt;
  scan.take(".");
  scan.space();
  const auto hour = scan.number();
  const bool has_minute = scan.take(":") || scan.take(".");
  const auto minute = has_minute ? scan.number() : WordScanner::Number{0, 2};
  if (!hour || hour->digits > 2 || !minute || minute->digits != 2 || !scan.at_end())
    return std::nullopt;
  if (hour->value > 23 || minute->value > 59)
    return std::nullopt;
  return ClockTime{hour->value, minute->value};
}

bool is_hour_word(std::string_view word) {
  constexpr std::array<std::string_view, 8> kWords = {"h",     "t",    "time",  "timer",
                                                      "timar", "hour", "hours", "hrs"};
  return text::is_among(kWords, word);
}

bool is_minute_word(std::string_view word) {
  constexpr std::array<std::string_view, 7> kWords = {"m",        "min",    "minutt", "minutter",
                                                      "minuttar", "minute", "minutes"};
  return text::is_among(kWords, word);
}

/// An amount with at most two decimals, in hundredths.
struct Amount {
  std::int64_t hundredths;
  bool is_whole;
};

std::optional<Amount> take_amount(WordScanner& scan) {
  const auto whole = scan.number();
  if (!whole)
    return std::nullopt;
  if (!scan.take(",") && !scan.take("."))
    return Amount{whole->value * std::int64_t{100}, true};
  const auto decimals = scan.number();
  if (!decimals || decimals->digits > 2)
    return std::nullopt;
  return Amount{whole->value * std::int64_t{100} + decimals->value * (decimals->digits == 1 ? 10 : 1), false};
}

/// The minutes after whole hours: "30m", "og 30 minutter", "30" ("2t30"), or nothing more.
std::optional<std::int64_t> take_rest(WordScanner scan) {
  scan.space();
  if (scan.at_end())
    return 0;
  if (scan.take("og ") || scan.take("and "))
    scan.space();
  const auto minutes = scan.number();
  scan.space();
  const std::string_view unit = scan.word();
  scan.take(".");
  if (!minutes || minutes->value > 59 || !(unit.empty() || is_minute_word(unit)) || !scan.at_end())
    return std::nullopt;
  return minutes->value;
}

/// Whole minutes of any size; nothing where the text is no duration.
std::optional<std::int64_t> take_duration(WordScanner scan) {
  const auto amount = take_amount(scan);
  if (!amount)
    return std::nullopt;
  scan.space();
  const std::string_view unit = scan.word();
  if (is_hour_word(unit)) {
    scan.take(".");
    const auto rest = amount->is_whole ? take_rest(scan)
                      : scan.at_end()  ? std::optional<std::int64_t>(0)
                                       : std::nullopt;
    const std::int64_t hundredths =
        amount->hundredths * 60;  // of minutes: 1,33 hours are no whole number of them
    return rest && hundredths % 100 == 0 ? std::optional(hundredths / 100 + *rest) : std::nullopt;
  }
  scan.take(".");
  if (!amount->is_whole || !(unit.empty() || is_minute_word(unit)) || !scan.at_end())
    return std::nullopt;
  return amount->hundredths / 100;
}

}  // namespace

std::string read_clock_time(std::string_view text) {
  const std::string words = simplified(text);
  const auto time = take_clock_time(WordScanner(words));
  if (!time)
    throw Error(ErrorKind::invalid, {Message::clock_time_not_understood, {text}},
                messages::Phrase(Message::clock_time_forms));
  return fmt::format("{:02}:{:02}", time->hour, time->minute);
}

int read_duration(std::string_view text) {
  const std::string words = simplified(text);
  const auto minutes = take_duration(WordScanner(words));
  if (!minutes)
    throw Error(ErrorKind::invalid, {Message::duration_not_understood, {text}},
                messages::Phrase(Message::duration_forms));
  if (*minutes < 1 || *minutes > kMostMinutes)
    throw Error(ErrorKind::invalid, {Message::duration_out_of_range, {text}},
                messages::Phrase(Message::duration_forms));
  return static_cast<int>(*minutes);
}

}  // namespace dialogg::domain
