#include "render/rows.hpp"

#include <algorithm>
#include <numeric>
#include <span>
#include <utility>

#include "render/markdown/line.hpp"
#include "render/markdown/markdown.hpp"
#include "render/marks.hpp"
#include "text/ascii.hpp"
#include "text/unicode.hpp"
#include "text/visible.hpp"
#include "words/shortened.hpp"

namespace dialogg::render {

namespace {

using Cells = std::vector<std::string>;

constexpr char kMarks[] = {kMarkBegin, kMarkEnd, 0};

std::string with_quotes(const std::string& cell) {
  return has_marks(cell) ? with_marks(cell, "«", "»") : cell;
}

std::string in_one_line(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char byte) { return byte == '\t' || byte == '\n' || byte == '\r'; }, ' ');
  return text;
}

bool is_amount(std::string_view text) {
  text.remove_prefix(text.starts_with('-') || text.starts_with('+') ? 1 : 0);
  const std::size_t point = std::min(text.find_first_of(".,"), text.size());
  const bool has_fraction = point < text.size();
  return text::is_digits(text.substr(0, point)) && (!has_fraction || text::is_digits(text.substr(point + 1)));
}

/// A spreadsheet runs a cell that begins so, and some take the full-width signs for the others.
bool is_run(std::string_view text) {
  constexpr std::string_view kSigns[] = {"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"};
  return std::ranges::any_of(kSigns, [&](std::string_view sign) { return text.starts_with(sign); }) &&
         !is_amount(text);
}

/// RFC 4180, but that lines end in "\n", and that an apostrophe keeps a spreadsheet from running a cell.
std::string csv_cell(const std::string& cell) {
  std::string text = is_run(cell) ? "'" + cell : cell;
  if (text.find_first_of(",\"\r\n") == std::string::npos)
    return text;
  std::string out = "\"";
  for (const char byte : text) byte == '"' ? out += "\"\"" : out += byte;
  return out += '"';
}

std::string markdown_cell(const std::string& text) {
  std::string out;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find_first_of(kMarks, begin), text.size());
    append_escaped(out, std::string_view(text).substr(begin, end - begin));
    if (end < text.size())
      out += "**";
    begin = end + 1;
  }
  trim_end(out, 0);
  return out;
}

/// Without anything that a terminal would obey, the marks apart.
std::string with_marks_alone(const std::string& cell) {
  std::string out;
  for (std::size_t begin = 0; begin <= cell.size();) {
    const std::size_t end = std::min(cell.find_first_of(kMarks, begin), cell.size());
    out += text::terminal_text(in_one_line(cell.substr(begin, end - begin)));
    if (end < cell.size())
      out += cell[end];
    begin = end + 1;
  }
  return out;
}

/// One line a row, as it comes.
class Lines : public RowWriter {
 public:
  using WriteCell = std::string (*)(const std::string&);
  Lines(text::Sink& out, char separator, WriteCell write_cell)
      : out_(out), separator_(separator), write_cell_(write_cell) {}

  void add(Cells cells) override {
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (i > 0)
        line += separator_;
      line += write_cell_(with_quotes(cells[i]));
    }
    if (line.empty() && separator_ == ',')
      line = "\"\"";  // an empty line would be no row
    out_.write(line += '\n');
  }

  void finish() override {}

 private:
  text::Sink& out_;
  char separator_;
  WriteCell write_cell_;
};

class MarkdownRows : public RowWriter {
 public:
  explicit MarkdownRows(text::Sink& out) : out_(out) {}

  void add(Cells cells) override {
    std::transform(cells.begin(), cells.end(), cells.begin(), markdown_cell);
    std::string row;
    append_row(row, cells);
    if (std::exchange(is_header_, false))
      append_row(row, Cells(cells.size(), "---"));
    out_.write(row);
  }

  void finish() override {}

 private:
  text::Sink& out_;
  bool is_header_ = true;
};

bool is_whole_number(std::string_view text) {
  if (text.starts_with('-'))
    text.remove_prefix(1);
  return text::is_digits(text);
}

bool is_number_or_date(const std::string& cell) {
  return cell.find_first_not_of("0123456789-") == std::string::npos;
}

class AlignedTable : public RowWriter {
 public:
  AlignedTable(text::Sink& out, RowOptions options) : out_(out), options_(options) {}

  void add(Cells cells) override {
    std::transform(cells.begin(), cells.end(), cells.begin(), [this](std::string& cell) {
      return options_.color && has_marks(cell) ? with_marks_alone(cell)
                                               : text::terminal_text(text::visible_line(with_quotes(cell)));
    });
    rows_.push_back(std::move(cells));
  }

  void finish() override {
    drop_empty();
    measure();
    fit();
    std::string lines;
    for (std::size_t row = 0; row < rows_.size(); ++row) {
      const bool bold = row == 0 && options_.color;
      lines += bold ? "\x1b[1m" : "";
      append_line(lines, rows_[row]);
      lines += bold ? "\x1b[0m\n" : "\n";
    }
    out_.write_as_is(lines);
  }

 private:
  static constexpr std::size_t kGap = 2;        // between columns
  static constexpr std::size_t kNarrowest = 4;  // a column is not cut to less

  /// A heading over nothing takes the room that others need.
  void drop_empty() {
    for (std::size_t i = rows_.front().size(); rows_.size() > 1 && i-- > 1;) {
      const auto is_empty = [i](const Cells& row) { return i >= row.size() || row[i].empty(); };
      if (!std::all_of(rows_.begin() + 1, rows_.end(), is_empty))
        continue;
      for (Cells& row : rows_)
        if (i < row.size())
          row.erase(row.begin() + static_cast<std::ptrdiff_t>(i));
    }
  }

  void measure() {
    widths_.assign(rows_.front().size(), 0);
    numeric_.assign(widths_.size(), rows_.size() > 1);
    whole_.assign(widths_.size(), rows_.size() > 1);
    whole_.front() = true;
    for (std::size_t row = 0; row < rows_.size(); ++row)
      for (std::size_t i = 0; i < std::min(widths_.size(), rows_[row].size()); ++i) {
        const std::string& cell = rows_[row][i];
        widths_[i] = std::max(widths_[i], text::display_width(cell));
        numeric_[i] = numeric_[i] && (row == 0 || cell.empty() || is_whole_number(cell));
        whole_[i] = i == 0 || (whole_[i] && (row == 0 || is_number_or_date(cell)));
      }
  }

  /// Takes from the widest columns until the line fits; half a reference or a date would be worth nothing.
  void fit() {
    if (options_.width <= 0 || widths_.empty())
      return;
    const std::size_t gaps = kGap * (widths_.size() - 1);
    std::size_t total = std::accumulate(widths_.begin(), widths_.end(), gaps);
    for (; total > static_cast<std::size_t>(options_.width); --total) {
      std::size_t* widest = nullptr;
      for (std::size_t i = 0; i < widths_.size(); ++i)
        if (!whole_[i] && (widest == nullptr || widths_[i] > *widest))
          widest = &widths_[i];
      if (widest == nullptr || *widest <= kNarrowest)
        return;
      --*widest;
    }
  }

  void append_line(std::string& line, const Cells& cells) const {
    const std::size_t columns = std::min(cells.size(), widths_.size());
    for (std::size_t i = 0; i < columns; ++i) {
      const std::string shown = words::shortened(cells[i], widths_[i]);
      const std::size_t padding = widths_[i] - std::min(widths_[i], text::display_width(shown));
      line.append(numeric_[i] ? padding : 0, ' ');
      line.append(has_marks(shown) ? with_marks(shown, "\x1b[1m", "\x1b[22m") : shown);
      if (i + 1 < columns)
        line.append((numeric_[i] ? 0 : padding) + kGap, ' ');
    }
    line.erase(line.find_last_not_of(' ') + 1);
  }

  text::Sink& out_;
  RowOptions options_;
  std::vector<Cells> rows_;  // the first is the header
  std::vector<std::size_t> widths_;
  std::vector<bool> numeric_;
  std::vector<bool> whole_;  // never cut
};

std::unique_ptr<RowWriter> make(RowFormat format, text::Sink& out, RowOptions options) {
  switch (format) {
    case RowFormat::csv:
      return std::make_unique<Lines>(out, ',', csv_cell);
    case RowFormat::tsv:
      return std::make_unique<Lines>(
          out, '\t', [](const std::string& cell) { return text::terminal_text(in_one_line(cell)); });
    case RowFormat::markdown:
      return std::make_unique<MarkdownRows>(out);
    case RowFormat::table:
      break;
  }
  return std::make_unique<AlignedTable>(out, options);
}

}  // namespace

std::unique_ptr<RowWriter> make_row_writer(RowFormat format, text::Sink& out, std::vector<std::string> header,
                                           RowOptions options) {
  std::unique_ptr<RowWriter> writer = make(format, out, options);
  writer->add(std::move(header));
  return writer;
}

}  // namespace dialogg::render
