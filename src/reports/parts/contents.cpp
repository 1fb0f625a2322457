#include "reports/parts/contents.hpp"

#include "text/unicode.hpp"
#include "text/visible.hpp"

namespace dialogg::reports {

namespace {

constexpr std::size_t kAtATime = 100;

std::string plain(const Heading& heading) {
  std::string words;
  for (const Span& span : heading.content) words += span.text;
  return text::visible_line(words);
}

/// Turns headings into the pieces of a list; everything else is passed over.
class Contents : public BlockSink {
 public:
  explicit Contents(BlockSink& sink) : sink_(sink) {}

  void add(const Block& block) override {
    const auto* heading = std::get_if<Heading>(&block);
    if (heading == nullptr || heading->level < 2 || heading->level > 3)
      return;
    if (heading->level == 2 || below_.size() == kAtATime)
      flush();
    auto& lines = heading->level == 2 ? top_ : below_;
    std::string words = plain(*heading);
    std::string target = "#" + text::anchor(words);
    lines.push_back({std::move(words), std::move(target)});
  }

  void flush() {
    List list{{}, top_.empty() ? List::Piece::nested : any_ ? List::Piece::next : List::Piece::whole};
    if (top_.empty())
      list.items = items_of(below_);
    else
      list.items = {{.content = link(top_.front()), .items = items_of(below_)}};
    if (list.items.empty())
      return;
    sink_.add(list);
    any_ = true;
    top_.clear();
    below_.clear();
  }

 private:
  struct Line {
    std::string words, target;
  };

  static Inline link(const Line& line) { return {{Span::Kind::link, line.words, line.target}}; }
  static std::vector<ListItem> items_of(const std::vector<Line>& lines) {
    std::vector<ListItem> items;
    for (const Line& line : lines) items.push_back({link(line)});
    return items;
  }

  BlockSink& sink_;
  bool any_ = false;
  std::vector<Line> top_;  // one, or none where the last one is written already
  std::vector<Line> below_;
};

class WithContents : public BlockSink {
 public:
  WithContents(const Report& report, std::string_view title, BlockSink& sink)
      : report_(report), title_(title), sink_(sink) {}

  void add(const Block& block) override {
    const auto* heading = std::get_if<Heading>(&block);
    if (!written_ && heading != nullptr && heading->level > 1) {
      written_ = true;
      sink_.add(Paragraph{{{Span::Kind::text, title_}}});  // so that the list joins no list before it
      Contents contents(sink_);
      report_(contents);
      contents.flush();
    }
    sink_.add(block);
  }

 private:
  const Report& report_;
  std::string_view title_;
  BlockSink& sink_;
  bool written_ = false;
};

}  // namespace

void write_with_contents(const Report& report, std::string_view title, BlockSink& sink) {
  WithContents with_contents(report, title, sink);
  report(with_contents);
}

}  // namespace dialogg::reports
