#include "intake/records_in.hpp"

#include <doctest/doctest.h>

#include <sstream>

#include "support/problems.hpp"
#include "support/value_text.hpp"

using namespace dialogg;

namespace {

/// What a source holds: one "line {members}" a record, then the problems.
std::vector<std::string> read(const std::string& content, std::string_view kind = "visit") {
  std::istringstream in(content);
  std::vector<std::string> found;
  std::vector<domain::Problem> problems;
  const intake::RecordsIn records(in, "in", kind);
  CHECK(in.peek() == std::istream::traits_type::eof());  // all of it is read before any is asked for
  records.for_each(
      [&](const intake::RecordIn& record) {
        found.push_back(std::to_string(record.line) + " " + support::shown(record.members));
      },
      problems);
  for (const std::string& problem : support::said(problems)) found.push_back(problem);
  return found;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("RecordsIn: JSON lines, empty ones passed over, and the keys in snake case") {
  CHECK(read("\xEF\xBB\xBF\n {\"follow-up\":[\"a\"]}\r\n\r\n  \n{\"date\":\"2026-12-03\"}") ==
        Lines{"2 {follow_up: [\"a\"]}", "5 {date: \"2026-12-03\"}"});
}

TEST_CASE("RecordsIn: a faulty JSON line is a problem, and the next line is read") {
  CHECK(read("{\"a\":1}\n{\"a\":1,\"a\":2}\n7\n{\"b-c\":1,\"b_c\":2}\n{\"z\":9}\n") ==
        Lines{"1 {a: 1}", "5 {z: 9}", "in:2: a: is given twice in one record",
              "in:3: the line is not a JSON object in braces", "in:4: b_c: is given twice in one record"});
}

TEST_CASE("RecordsIn: a JSON line of more than 16 MiB is a problem, and the next line is read") {
  const std::string large(17 * 1024 * 1024, 'x');
  CHECK(read("{\"a\":\"" + large + "\"}\n{\"b\":1}\n") ==
        Lines{"2 {b: 1}", "in:1: the line is longer than 16 MiB"});
}

TEST_CASE("RecordsIn: a TOML document is one record, on the line where it begins") {
  CHECK(read("\n# A visit\ndate = 2026-12-03\nfollow-up = ['a', 'b']\n") ==
        Lines{"3 {date: \"2026-12-03\", follow_up: [\"a\", \"b\"]}"});
}

TEST_CASE("RecordsIn: only arrays of tables of the kind are one record a table, in the order written") {
  CHECK(read("[[visits]]\na = 1\n[[visits]]\na = 2\n") == Lines{"1 {a: 1}", "3 {a: 2}"});
  CHECK(read("[[visit]]\na = 1\n[[visits]]\na = 2\n[[visit]]\na = 3\n") ==
        Lines{"1 {a: 1}", "3 {a: 2}", "5 {a: 3}"});
  CHECK(read("visits = [{a = 1}]\n") == Lines{"1 {a: 1}"});
  CHECK(read("[[municipalities]]\na = 1\n", "municipality") == Lines{"1 {a: 1}"});
  CHECK(read("[[follow-ups]]\na = 1\n", "follow-up") == Lines{"1 {a: 1}"});
}

TEST_CASE("RecordsIn: arrays of tables among other keys, or of another kind, belong to one record") {
  CHECK(read("host = 'KBT'\n[[visits]]\na = 1\n") == Lines{"1 {host: \"KBT\", visits: [{a: 1}]}"});
  CHECK(read("[[meetings]]\na = 1\n") == Lines{"1 {meetings: [{a: 1}]}"});
  CHECK(read("visit = 'V7'\n") == Lines{"1 {visit: \"V7\"}"});
  CHECK(read("visits = []\n") == Lines{"1 {visits: []}"});
}

TEST_CASE("RecordsIn: one key in two spellings is a problem of its table, and the next table is read") {
  CHECK(read("[[visits]]\na-b = 1\na_b = 2\n[[visits]]\na-b = 3\n") ==
        Lines{"4 {a_b: 3}", "in:1: a_b: is given twice in one record"});
}

TEST_CASE("RecordsIn: TOML ends at its first fault") {
  CHECK(read("\n\n[[visits]]\na = 1\nb = \n[[visits]]\n") ==
        Lines{"in:5: not valid TOML at character 5 (key-value pair: expected value, saw '\\n')"});
}

TEST_CASE("RecordsIn: a source without records is a problem") {
  for (const char* content : {"", " \n\t\r\n", "\xEF\xBB\xBF", "# only a comment\n"})
    CHECK(read(content) == Lines{"in:0: holds no records"});
}

TEST_CASE("RecordsIn: bytes that only begin like a byte order mark are a problem") {
  CHECK(read("\xEF").front() == "in:1: the text is not UTF-8: byte 0xEF at position 1 of the line");
  CHECK(read("\xEF\xEF\xEF\xEF").front() ==
        "in:1: the text is not UTF-8: byte 0xEF at position 1 of the line");
}

TEST_CASE("RecordsIn: a JSON list is told how to write records, a TOML table in brackets is not") {
  CHECK(read("[\n  {\"a\": 1}\n]\n") == Lines{"in:1: a JSON list; write one JSON object a line instead"});
  CHECK(read("[ visit ]\na = 1\n") == Lines{"1 {visit: {a: 1}}"});
}

TEST_CASE("RecordsIn: a stream that fails is an error that names the source") {
  struct Failing : std::streambuf {
    int_type underflow() override { throw std::runtime_error("device"); }
  } failing;
  std::istream in(&failing);
  const auto error = support::error_of([&] { intake::RecordsIn(in, "tape.toml", "visit"); });
  CHECK(error.kind == domain::ErrorKind::storage);
  CHECK(support::said(error.message) == "cannot read tape.toml: the disk or device has a fault");
}

TEST_CASE("RecordsIn: a source without an end is refused, and not read for ever") {
  struct Endless : std::streambuf {
    std::string lines = std::string(1 << 20, '\n');
    int_type underflow() override {
      setg(lines.data(), lines.data(), lines.data() + lines.size());
      return '\n';
    }
  } endless;
  std::istream in(&endless);
  std::vector<domain::Problem> problems;
  intake::RecordsIn(in, "in", "visit").for_each([](const auto&) {}, problems);
  CHECK(support::said(problems) ==
        Lines{"in:0: the TOML text is larger than 64 MiB; use one JSON object a line"});
}
