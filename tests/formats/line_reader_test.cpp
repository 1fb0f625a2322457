#include "formats/line_reader.hpp"

#include <doctest/doctest.h>

#include <sstream>

using dialogg::formats::LineReader;
using Found = LineReader::Found;

TEST_CASE("LineReader: lines and their numbers, the last one without a line feed too") {
  std::istringstream in("a\n\nbc\nlast");
  LineReader lines(in, 10, 5);
  for (const auto& [number, text] : {std::pair{5, "a"}, {6, ""}, {7, "bc"}, {8, "last"}}) {
    REQUIRE(lines.next() == Found::line);
    CHECK(lines.number() == number);
    CHECK(lines.line() == text);
  }
  CHECK(lines.next() == Found::end);
}

TEST_CASE("LineReader: lines that its buffer cuts in two are whole") {
  std::string content;
  for (std::size_t i = 0; i < 50; ++i)
    content += std::string(20000 + i, static_cast<char>('a' + i % 26)) + '\n';
  std::istringstream in(content);
  LineReader lines(in, 1000000);
  for (std::size_t i = 0; i < 50; ++i) {
    REQUIRE(lines.next() == Found::line);
    CHECK(lines.line() == std::string(20000 + i, static_cast<char>('a' + i % 26)));
  }
  CHECK(lines.next() == Found::end);
}

TEST_CASE("LineReader: a line that is too long is passed over, whatever its size") {
  std::istringstream in("12345\n123456\n" + std::string(3000000, 'x') + "\nend\n" + std::string(300000, 'y'));
  LineReader lines(in, 5);
  CHECK(lines.next() == Found::line);
  CHECK(lines.next() == Found::too_long);
  CHECK(lines.next() == Found::too_long);
  REQUIRE(lines.next() == Found::line);
  CHECK(lines.line() == "end");
  CHECK(lines.next() == Found::too_long);
  CHECK(lines.number() == 5);
  CHECK(lines.next() == Found::end);
}
