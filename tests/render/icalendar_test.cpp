// Calendars: what RFC 5545 asks of every line.

#include <doctest/doctest.h>

#include "render/icalendar.hpp"

using namespace dialogg;

namespace {

class StringSink : public text::Sink {
 public:
  void write(std::string_view bytes) override { written += bytes; }
  void flush() override {}
  std::string written;
};

std::string calendar(const render::CalendarEvent& event) {
  StringSink sink;
  render::Calendar calendar(sink);
  calendar.add(event);
  calendar.finish();
  return sink.written;
}

render::CalendarEvent event(std::string summary) {
  return {.uid = "00ff",
          .changed = "2026-11-21T09:30:00Z",
          .date = std::chrono::year{2026} / 12 / 31,
          .summary = std::move(summary)};
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("Calendar: an event of a day ends on the next, in the next year too") {
  const std::string all = calendar(event("Besøk"));
  CHECK(all.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
  CHECK(all.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"));
  CHECK(has(all, "\r\nUID:00ff@dialogg\r\nDTSTAMP:20261121T093000Z\r\n"));
  CHECK(has(all, "\r\nDTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"));
}

TEST_CASE("Calendar: a time is Norway's, as the calendar's own time zone says") {
  render::CalendarEvent timed = event("Besøk");
  timed.time = "09:05";
  CHECK(has(calendar(timed), "\r\nDTSTART;TZID=Europe/Oslo:20261231T090500\r\n"));
  CHECK(has(calendar(timed), "\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Oslo\r\n"));
}

TEST_CASE("Calendar: an empty one has a component") {
  StringSink sink;
  render::Calendar(sink).finish();
  CHECK(has(sink.written, "\r\nBEGIN:VTIMEZONE\r\n"));
  CHECK(sink.written.ends_with("\r\nEND:VTIMEZONE\r\nEND:VCALENDAR\r\n"));
}

TEST_CASE("Calendar: an event is as sure as it is said to be") {
  render::CalendarEvent visit = event("Besøk");
  CHECK_FALSE(has(calendar(visit), "STATUS:"));
  visit.status = render::CalendarEvent::Status::tentative;
  CHECK(has(calendar(visit), "\r\nSTATUS:TENTATIVE\r\n"));
  visit.status = render::CalendarEvent::Status::confirmed;
  CHECK(has(calendar(visit), "\r\nSTATUS:CONFIRMED\r\n"));
}

TEST_CASE(
    "Calendar: what divides values is escaped, line ends are written out, marks of direction are left out") {
  CHECK(has(calendar(event("a,b;c\\d\ne\u202Ef")), "SUMMARY:a\\,b\\;c\\\\d\\nef\r\n"));
}

TEST_CASE("Calendar: no line is longer than 75 octets, and no character is cut") {
  std::string summary;
  for (int i = 0; i < 100; ++i) summary += "æø€😀";
  const std::string all = calendar(event(summary));
  std::string unfolded;
  for (std::size_t at = 0, end = 0; at < all.size(); at = end + 2) {
    end = all.find("\r\n", at);
    REQUIRE(end != std::string::npos);
    CHECK(end - at <= 75);
    const bool folded = all[at] == ' ';
    CHECK((static_cast<unsigned char>(all[at + (folded ? 1 : 0)]) & 0xC0) != 0x80);
    unfolded += (folded ? "" : "\n") + all.substr(at + (folded ? 1 : 0), end - at - (folded ? 1 : 0));
  }
  CHECK(has(unfolded, "\nSUMMARY:" + summary + "\n"));
}
