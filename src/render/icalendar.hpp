#pragma once
// Calendars as RFC 5545 has them (iCalendar): CRLF, lines folded at 75 octets, never inside a character; times in
// Norway's time zone.

#include <optional>
#include <string>
#include <string_view>

#include "domain/dates/date.hpp"
#include "text/sink.hpp"

namespace dialogg::render {

struct CalendarEvent {
  std::string_view uid;      // the same for the same event, always
  std::string_view changed;  // "2026-11-21T09:30:00Z"
  domain::Date date;
  std::string_view time;  // "14:00", Norway's; empty: all day
  std::string summary;
  std::string description;  // empty: none
  std::string location;     // empty: none
  enum class Status { none, tentative, confirmed } status = Status::none;
};

class Calendar {
 public:
  explicit Calendar(text::Sink& out);
  void add(const CalendarEvent& event);
  void finish();

 private:
  void time_zone();
  void line(std::string_view name, std::string_view value);
  void text_line(std::string_view name, std::string_view text);

  text::Sink& out_;
};

}  // namespace dialogg::render
