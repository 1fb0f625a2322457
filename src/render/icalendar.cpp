#include "render/icalendar.hpp"

#include <algorithm>

#include "text/ascii.hpp"
#include "text/visible.hpp"

namespace dialogg::render {

namespace chrono = std::chrono;

namespace {

constexpr std::size_t kLongestLine = 75;  // octets, the line end not counted
constexpr std::string_view kTimeZone = "Europe/Oslo";

/// How much of `rest` fits into `room` octets without cutting a character.
std::size_t fitting(std::string_view rest, std::size_t room) {
  std::size_t size = std::min(room, rest.size());
  while (size < rest.size() && size > 0 && text::is_continuation(rest[size])) --size;
  return size;
}

/// RFC 5545, 3.3.11: backslash, semicolon, comma and line ends.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char byte : text::visible_lines(text)) {
    if (byte == '\n')
      out += "\\n";
    else if (byte == '\\' || byte == ';' || byte == ',')
      (out += '\\') += byte;
    else if (byte != '\r')
      out += byte;
  }
  return out;
}

/// "20261203"
std::string compact(std::string iso) {
  std::erase_if(iso, [](char byte) { return byte == '-' || byte == ':'; });
  return iso;
}

}  // namespace

Calendar::Calendar(text::Sink& out) : out_(out) {
  line("BEGIN", "VCALENDAR");
  line("VERSION", "2.0");
  line("PRODID", "-//dialogg//dialogg//EN");
  time_zone();
}

/// As it has been since 1996 (directives 94/21/EC and 2000/84/EC). A calendar must have a component, also one without events.
void Calendar::time_zone() {
  struct Change {
    std::string_view name, begins, rule, from, to, abbreviation;
  };
  constexpr Change kChanges[] = {
      {"DAYLIGHT", "19960331T020000", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "+0100", "+0200", "CEST"},
      {"STANDARD", "19961027T030000", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "+0200", "+0100", "CET"},
  };
  line("BEGIN", "VTIMEZONE");
  line("TZID", kTimeZone);
  for (const Change& change : kChanges) {
    line("BEGIN", change.name);
    line("DTSTART", change.begins);
    line("RRULE", change.rule);
    line("TZOFFSETFROM", change.from);
    line("TZOFFSETTO", change.to);
    line("TZNAME", change.abbreviation);
    line("END", change.name);
  }
  line("END", "VTIMEZONE");
}

void Calendar::add(const CalendarEvent& event) {
  const domain::Date next = chrono::sys_days(event.date) + chrono::days(1);
  line("BEGIN", "VEVENT");
  line("UID", std::string(event.uid) + "@dialogg");
  line("DTSTAMP", compact(std::string(event.changed)));
  if (event.time.empty()) {
    line("DTSTART;VALUE=DATE", compact(domain::iso(event.date)));
    line("DTEND;VALUE=DATE", compact(domain::iso(next)));
    line("TRANSP", "TRANSPARENT");
  } else {
    line("DTSTART;TZID=" + std::string(kTimeZone),
         compact(domain::iso(event.date)) + "T" + compact(std::string(event.time)) + "00");
  }
  if (event.status != CalendarEvent::Status::none)
    line("STATUS", event.status == CalendarEvent::Status::confirmed ? "CONFIRMED" : "TENTATIVE");
  text_line("SUMMARY", event.summary);
  text_line("DESCRIPTION", event.description);
  text_line("LOCATION", event.location);
  line("END", "VEVENT");
}

void Calendar::finish() {
  line("END", "VCALENDAR");
}

void Calendar::text_line(std::string_view name, std::string_view text) {
  if (!text.empty())
    line(name, escaped(text));
}

void Calendar::line(std::string_view name, std::string_view value) {
  const std::string whole = std::string(name) + ":" + std::string(value);
  std::string_view rest = whole;
  std::string folded;
  for (std::size_t room = kLongestLine; !rest.empty(); room = kLongestLine - 1) {
    const std::size_t size = fitting(rest, room);
    folded.append(folded.empty() ? "" : "\r\n ").append(rest.substr(0, size));
    rest.remove_prefix(size);
  }
  out_.write(folded + "\r\n");
}

}  // namespace dialogg::render
