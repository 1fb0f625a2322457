#include "render/rows.hpp"

#include <algorithm>

#include "render/cells.hpp"
#include "render/markdown.hpp"
#include "text/unicode.hpp"

namespace dialogg::render {

namespace {

using Cells = std::vector<std::string>;

/// Formats in which a row is a line of its own, whatever the others hold.
class LineWriter : public RowWriter {
 public:
  LineWriter(text::Sink& out, std::string (*line_of)(const Cells&)) : out_(out), line_of_(line_of) {}
  void add(Cells cells) override { out_.write(line_of_(cells)); }
  void finish() override {}

 private:
  text::Sink& out_;
  std::string (*line_of_)(const Cells&);
};

std::string joined(const Cells& cells, char separator, std::string (*cell)(const std::string&)) {
  std::string line;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i > 0)
      line += separator;
    line += cell(cells[i]);
  }
  return line + "\n";
}

std::string csv_line(const Cells& cells) { return joined(cells, ',', csv_cell); }
std::string tsv_line(const Cells& cells) { return joined(cells, '\t', one_line); }

std::string markdown_line(const Cells& cells) {
  std::string line = "|";
  for (const std::string& cell : cells) {
    line += ' ';
    append_escaped(line, cell);
    line += cell.empty() ? "|" : " |";
  }
  return line + "\n";
}

std::string delimiter_line(std::size_t columns) {
  std::string line = "|";
  for (std::size_t i = 0; i < columns; ++i)
    line += " --- |";
  return line + "\n";
}

/// Waits for every row, to know how wide each column is.
class TableWriter : public RowWriter {
 public:
  TableWriter(text::Sink& out, Cells header, RowOptions options) : out_(out), options_(options) {
    numeric_.assign(header.size(), true);
    rows_.push_back(std::move(header));
  }

  void add(Cells cells) override {
    for (std::size_t i = 0; i < cells.size(); ++i) {
      cells[i] = one_line(cells[i]);
      numeric_[i] = numeric_[i] && (cells[i].empty() || is_whole_number(cells[i]));
    }
    rows_.push_back(std::move(cells));
  }

  void finish() override {
    const std::vector<std::size_t> widths = fit(natural_widths(), options_.width);
    for (std::size_t row = 0; row < rows_.size(); ++row)
      out_.write(line(rows_[row], widths, row == 0));
  }

 private:
  std::vector<std::size_t> natural_widths() const {
    std::vector<std::size_t> widths(rows_.front().size(), 0);
    for (const Cells& row : rows_)
      for (std::size_t i = 0; i < row.size(); ++i)
        widths[i] = std::max(widths[i], text::display_width(row[i]));
    return widths;
  }

  std::string line(const Cells& cells, const std::vector<std::size_t>& widths, bool heading) const {
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const std::string cell = cut(cells[i], widths[i]);
      const std::string padding(widths[i] - std::min(widths[i], text::display_width(cell)), ' ');
      line += i == 0 ? "" : "  ";
      line += numeric_[i] ? padding + cell : cell + padding;
    }
    line.erase(line.find_last_not_of(' ') + 1);
    return heading && options_.color ? "\x1b[1m" + line + "\x1b[0m\n" : line + "\n";
  }

  text::Sink& out_;
  RowOptions options_;
  std::vector<Cells> rows_;    // the header first
  std::vector<bool> numeric_;  // columns that hold nothing but whole numbers
};

}  // namespace

std::unique_ptr<RowWriter> make_row_writer(RowFormat format, text::Sink& out, Cells header, RowOptions options) {
  if (format == RowFormat::table)
    return std::make_unique<TableWriter>(out, std::move(header), options);
  const auto line_of = format == RowFormat::csv   ? csv_line
                       : format == RowFormat::tsv ? tsv_line
                                                  : markdown_line;
  out.write(line_of(header));
  if (format == RowFormat::markdown)
    out.write(delimiter_line(header.size()));
  return std::make_unique<LineWriter>(out, line_of);
}

}  // namespace dialogg::render
