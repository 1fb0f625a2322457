#include "render/rows.hpp"

#include "render/cells.hpp"

#include <doctest/doctest.h>

using namespace dialogg::render;
using dialogg::text::StringSink;

namespace {

std::string written(RowFormat format, std::vector<std::vector<std::string>> rows, RowOptions options = {}) {
  StringSink out;
  const auto writer = make_row_writer(format, out, {"ref", "place", "count"}, options);
  for (auto& row : rows)
    writer->add(std::move(row));
  writer->finish();
  return out.content;
}

}  // namespace

TEST_CASE("csv: quotes only what must be quoted, and doubles quotes") {
  CHECK(written(RowFormat::csv, {{"V1", "Ålesund, \"byen\"", "3"}, {"V2", "to\nlinjer", ""}}) ==
        "ref,place,count\nV1,\"Ålesund, \"\"byen\"\"\",3\nV2,\"to\nlinjer\",\n");
}

TEST_CASE("tsv: a tab or a line end in a cell becomes a space") {
  CHECK(written(RowFormat::tsv, {{"V1", "a\tb\nc", "3"}}) == "ref\tplace\tcount\nV1\ta b c\t3\n");
}

TEST_CASE("table: columns align by what a terminal shows, numbers to the right") {
  CHECK(written(RowFormat::table, {{"V1", "Ålesund", "3"}, {"V12", "Bø", "12"}}) ==
        "ref  place    count\nV1   Ålesund      3\nV12  Bø          12\n");
}

TEST_CASE("table: the widest column gives way on a narrow terminal") {
  CHECK(written(RowFormat::table, {{"V1", "Nordre Land og omegn", "3"}}, {.width = 24}) ==
        "ref  place         count\nV1   Nordre Land…      3\n");
}

TEST_CASE("cut: never leaves half a letter") {
  CHECK(cut("Ålesund", 7) == "Ålesund");
  CHECK(cut("ÆØÅÆØÅ", 4) == "ÆØÅ…");
}
