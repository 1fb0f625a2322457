#pragma once
// What a report is made of. A report pushes one block at a time into a BlockSink, so that its memory does not
// grow with the log; a renderer is a BlockSink that writes a format.
//
// Text is viewed, not owned: a block's views need only live until add() returns.

#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace dialogg::reports {

/// A run of text in a paragraph, heading, list item or cell. `text` is shown as the characters it holds.
struct Span {
  enum class Kind {
    text,
    strong,
    emphasis,
    code,
    link,   // text, to `target`: a URL, or "#fragment" of a heading in the same document
    image,  // alternative text, from `target`: a path or URL
  };
  Kind kind = Kind::text;
  std::string_view text;
  std::string_view target = {};
};

using Inline = std::vector<Span>;

struct Heading {
  int level = 1;  // 1 to 6, the report's own; --heading-level moves it
  Inline content;
};

struct Paragraph {
  Inline content;
};

/// Text that the coordinator wrote as Markdown: keeps its paragraphs, lists, quotations, code and emphasis; its
/// headings move below `heading_level`; raw HTML is shown, not obeyed; images and links keep their targets.
struct Prose {
  std::string_view markdown;
  int heading_level = 1;  // of the heading it stands under
};

struct ListItem {
  Inline content = {};                  // first line
  std::string_view prose = {};          // Markdown that follows `content` in the item, or empty
  std::vector<Inline> paragraphs = {};  // that follow, as they are
  std::vector<ListItem> items = {};     // a nested list
};

struct List {
  /// A long list comes in pieces, so that it need not be in memory.
  enum class Piece {
    whole,
    next,    // goes on with the list before it
    nested,  // goes on with the nested list of its last item
  };
  std::vector<ListItem> items;
  Piece piece = Piece::whole;
};

struct Table {
  enum class Align { left, right };
  struct Column {
    std::string_view title;
    Align align = Align::left;
  };
  std::vector<Column> columns;
  std::vector<std::vector<Inline>> rows;  // as many cells as columns
};

/// The numbers of the table before it, to be drawn: it says nothing that the table does not say. A sink that draws
/// nothing passes it over.
struct Chart {
  struct Bar {
    std::string_view label;
    int least = 0;
    std::optional<int> most;  // as least where the number is exact; nothing: no upper end is known
    std::string_view shown;   // the number as the table has it: "7", "1–4", "minst 3"
  };
  std::string_view code;   // "attendance": in its file's name
  std::string_view title;  // "Deltakelse etter rolle, 3. kvartal 2026"
  std::string_view unit;   // "Antall deltakelser"
  std::vector<Bar> bars;
};

using Block = std::variant<Heading, Paragraph, Prose, List, Table, Chart>;

class BlockSink {
 public:
  virtual ~BlockSink() = default;
  virtual void add(const Block& block) = 0;
};

}  // namespace dialogg::reports
