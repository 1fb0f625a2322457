#pragma once
// Rows of plain cells, as a list prints them: an aligned table for a terminal, CSV (RFC 4180), TSV, or a GFM
// table.

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "text/sink.hpp"

namespace dialogg::render {

enum class RowFormat { table, csv, tsv, markdown };

struct RowOptions {
  int width = 0;       // columns of the terminal; cells are cut to fit, with "…"; 0: never cut
  bool color = false;  // the heading in bold, and marked words
};

/// Writes `header`, then each row. A CSV cell is quoted where it must be; tabs and line ends become a space
/// in TSV and in tables. Marks (marks.hpp) are «», in Markdown `**`. `table` waits for finish() to know its widths, and leaves out columns without a cell; the others stream. Right-aligns a
/// table's column of whole numbers.
///
/// CSV is UTF-8 without a byte order mark, and its lines end in "\n", where RFC 4180 has "\r\n". A text that begins with
/// "=", "+", "-", "@", a tab or a line end is a formula to a spreadsheet, and gets an apostrophe in front; a number does
/// not. CSV holds every other byte as it is; the others hold nothing that a terminal would obey.
class RowWriter {
 public:
  virtual ~RowWriter() = default;
  virtual void add(std::vector<std::string> cells) = 0;
  virtual void finish() = 0;
};

std::unique_ptr<RowWriter> make_row_writer(RowFormat format, text::Sink& out, std::vector<std::string> header,
                                           RowOptions options = {});

}  // namespace dialogg::render
