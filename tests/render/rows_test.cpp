#include "render/rows.hpp"

#include <doctest/doctest.h>

using dialogg::render::make_row_writer;
using dialogg::render::RowFormat;
using dialogg::render::RowOptions;
using Cells = std::vector<std::string>;

namespace {

std::string written(RowFormat format, const Cells& header, const std::vector<Cells>& rows,
                    RowOptions options = {}) {
  dialogg::text::StringSink sink;
  const auto writer = make_row_writer(format, sink, header, options);
  for (const Cells& row : rows) writer->add(row);
  writer->finish();
  return sink.content;
}

}  // namespace

TEST_CASE("rows: a table aligns its columns by what the eye sees, without space at line ends") {
  CHECK(written(RowFormat::table, {"Kommune", "Hva"}, {{"Ål", "a"}, {"日本", "b\nc"}, {"e\u0301", ""}}) ==
        "Kommune  Hva\nÅl       a\n日本     b c\ne\u0301\n");
}

TEST_CASE("rows: a table sets whole numbers to the right") {
  CHECK(written(RowFormat::table, {"Antall", "Tema"}, {{"7", "a"}, {"", "b"}, {"-12", "c"}}) ==
        "Antall  Tema\n     7  a\n        b\n   -12  c\n");
  CHECK(written(RowFormat::table, {"Antall"}, {{"7"}, {"ca. 9"}}) == "Antall\n7\nca. 9\n");
}

TEST_CASE("rows: a table cuts its widest cells to the terminal, never in the middle of a letter") {
  CHECK(written(RowFormat::table, {"A", "B"}, {{"kort", "blåbærsyltetøy"}}, {.width = 12}) ==
        "A     B\nkort  blåbæ…\n");
  CHECK(written(RowFormat::table, {"A"}, {{"blåbærsyltetøy"}}, {.width = 0}) == "A\nblåbærsyltetøy\n");
}

TEST_CASE("rows: a table leaves out columns that no row has anything in, but not the first") {
  CHECK(written(RowFormat::table, {"A", "B", "C", "D"}, {{"", "", "x", ""}, {"", "", "y"}}) ==
        "A  C\n   x\n   y\n");
  CHECK(written(RowFormat::table, {"A", "B"}, {}) == "A  B\n");
  CHECK(written(RowFormat::csv, {"A", "B"}, {{"x", ""}}) == "A,B\nx,\n");
}

TEST_CASE("rows: a table stays legible in no room at all") {
  CHECK(written(RowFormat::table, {"A", "B"}, {{"abcdef", "ghijkl"}}, {.width = 1}) ==
        "A       B\nabcdef  ghi…\n");
}

TEST_CASE("rows: a table has its heading in bold where asked to") {
  CHECK(written(RowFormat::table, {"A", "B"}, {{"a", "b"}}, {.color = true}) == "\x1b[1mA  B\x1b[0m\na  b\n");
}

TEST_CASE("rows: CSV quotes what it must, and keeps every byte") {
  CHECK(written(RowFormat::csv, {"a", "b"}, {{"x,y", "sa \"ja\""}, {"to\r\nlinjer", "=1+1"}, {"", " z "}}) ==
        "a,b\n\"x,y\",\"sa \"\"ja\"\"\"\n\"to\r\nlinjer\",'=1+1\n, z \n");
}

TEST_CASE("rows: CSV has a row even where its only cell is empty") {
  CHECK(written(RowFormat::csv, {"a"}, {{""}}) == "a\n\"\"\n");
}

TEST_CASE("rows: TSV makes spaces of tabs and line ends") {
  CHECK(written(RowFormat::tsv, {"a", "b"}, {{"x\ty", "\"to\nlinjer\""}, {"", ""}}) ==
        "a\tb\nx y\t\"to linjer\"\n\t\n");
}

TEST_CASE("rows: Markdown escapes its cells") {
  CHECK(written(RowFormat::markdown, {"a", "b"}, {{"x | y", "*to\nlinjer* "}, {"", "z"}}) ==
        "| a | b |\n| --- | --- |\n| x \\| y | \\*to linjer\\* |\n| | z |\n");
}

TEST_CASE("rows: marked words are bold on a terminal, else in quotation marks, in Markdown bold") {
  const Cells row = {"E1",
                     "om \x02"
                     "brukerråd\x03, *her*"};
  const auto in = [&](RowFormat format, RowOptions options = {}) {
    return written(format, {"A", "B"}, {row}, options);
  };
  CHECK(in(RowFormat::tsv) == "A\tB\nE1\tom «brukerråd», *her*\n");
  CHECK(in(RowFormat::csv) == "A,B\nE1,\"om «brukerråd», *her*\"\n");
  CHECK(in(RowFormat::table) == "A   B\nE1  om «brukerråd», *her*\n");
  CHECK(in(RowFormat::markdown) == "| A | B |\n| --- | --- |\n| E1 | om **brukerråd**, \\*her\\* |\n");
  CHECK(in(RowFormat::table, {.color = true}) ==
        "\x1b[1mA   B\x1b[0m\nE1  om \x1b[1mbrukerråd\x1b[22m, *her*\n");
  CHECK(in(RowFormat::table, {.width = 12, .color = true}) ==
        "\x1b[1mA   B\x1b[0m\nE1  om \x1b[1mbruk…\x1b[22m\n");
}

TEST_CASE("rows: CSV keeps a spreadsheet from running a text, and numbers and dates as they are") {
  const auto cell = [](const std::string& text) {
    const std::string lines = written(RowFormat::csv, {"a"}, {{text}});
    return lines.substr(2, lines.size() - 3);
  };
  for (const char* text : {"=1+1", "+1 234", "-x", "@SUM(A1)", "\ttab", "＝1", "-", "+47 90 00 00 00", "--1"})
    CHECK(cell(text) == "'" + std::string(text));
  CHECK(cell("\r=1") == "\"'\r=1\"");
  CHECK(cell("=HYPERLINK(\"x\")") == "\"'=HYPERLINK(\"\"x\"\")\"");
  for (const char* text : {"12", "-12", "+12", "-1,5", "-1.5", "2026-12-03", "a=b", "M1", ""}) {
    CAPTURE(text);
    if (*text != '\0')
      CHECK((cell(text) == text || cell(text) == "\"" + std::string(text) + "\""));
  }
  CHECK(written(RowFormat::tsv, {"a"}, {{"=1+1"}}) == "a\n=1+1\n");
}

TEST_CASE("rows: a table lets nothing through that a terminal would obey, in marked cells neither") {
  for (const bool color : {false, true}) {
    const std::string table =
        written(RowFormat::table, {"a", "b"}, {{"x\x1b[31m", "\x02y\x1b]0;t\x07\x03\u202e\x9b"}},
                {.width = 80, .color = color});
    CHECK(table.find("\x1b[31m") == std::string::npos);
    CHECK(table.find("\x1b]") == std::string::npos);
    CHECK(table.find("\u202e") == std::string::npos);
    CHECK(table.find("\xEF\xBF\xBD") != std::string::npos);
    CHECK((table.find("\x1b[1my]0;t\x1b[22m") != std::string::npos) == color);
  }
}
