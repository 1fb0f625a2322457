#include "render/markdown/prose.hpp"

#include <algorithm>
#include <utility>

#include "render/markdown/escape.hpp"
#include "render/markdown/inline.hpp"
#include "render/markdown/line.hpp"
#include "render/markdown/markdown.hpp"
#include "render/markdown/prose_inline.hpp"
#include "render/markdown/prose_source.hpp"
#include "text/prose_tree.hpp"

namespace dialogg::render {

namespace {

using Kind = ProseNode::Kind;

/// A heading that cannot be one.
std::string bold_paragraph(const ProseNode& heading) {
  std::string inner = inline_markdown(heading, {.inside_strong = true, .one_line = true});
  if (inner.empty())
    return inner;
  if (std::string_view(".,;:!?").find(inner.back()) == std::string_view::npos)
    inner += ':';
  std::string out;
  append_emphasis(out, inner, "**", {});
  guard_line_starts(out, 0);
  return out + '\n';
}

/// A linter objects to "$ command" in every line; it passes a line that holds a space.
bool all_prompts(std::string_view code) {
  while (!code.empty()) {
    const std::string_view line = code.substr(0, code.find('\n'));
    const std::size_t first = std::min(line.find_first_not_of(' '), line.size());
    if (first < line.size() && !line.substr(first).starts_with("$ "))
      return false;
    code.remove_prefix(std::min(line.size() + 1, code.size()));
  }
  return true;
}

std::string_view language(std::string_view info) {
  constexpr std::string_view kPlain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-+#.";
  const std::string_view word = info.substr(0, info.find_first_of(" \t"));
  return word.empty() || word.find_first_not_of(kPlain) != std::string_view::npos ? "text" : word;
}

std::string code_block(const ProseNode& node) {
  std::string code = clean_code(node.text);
  if (code.find_first_not_of(" \n") == std::string::npos)
    return {};
  if (!code.ends_with('\n'))
    code += '\n';
  if (all_prompts(code))
    code += " \n";
  std::size_t fence = 2, run = 0;
  for (const char byte : code) fence = std::max(fence, run = byte == '`' ? run + 1 : 0);
  const std::string marks(fence + 1, '`');
  return (marks + std::string(language(node.target)) + '\n').append(code).append(marks) += '\n';
}

/// A list stays one where its items show the numbers that were typed, or were all typed as 1.
bool counts_from_one(const ProseNode& list) {
  bool counts = true, all_ones = true;
  for (std::size_t i = 0; i < list.children.size(); ++i) {
    counts = counts && list.children[i].number == std::to_string(i + 1);
    all_ones = all_ones && list.children[i].number == "1";
  }
  return counts || all_ones;
}

/// Fences need blank lines around them, so a list that holds one has them everywhere.
bool holds_code(const ProseNode& node) {
  return node.kind == Kind::code_block || std::any_of(node.children.begin(), node.children.end(), holds_code);
}

class Writer {
 public:
  explicit Writer(const ProseOptions& options) : options_(options) {}

  void write_document(const ProseNode& document, Blocks& into) {
    for (const ProseNode& node : document.children)
      if (node.kind == Kind::heading)
        top_level_ = std::min(top_level_, node.level);
    write_children(document, into, options_.previous);
  }

 private:
  void write_children(const ProseNode& parent, Blocks& into, BlockKind previous) {
    ++depth_;
    for (const ProseNode& node : parent.children)
      write_block(node, into, into.last == BlockKind::none ? previous : into.last);
    --depth_;
  }

  void write_block(const ProseNode& node, Blocks& into, BlockKind previous) {
    switch (node.kind) {
      case Kind::heading:
        return write_heading(node, into);
      case Kind::quote:
        return write_quote(node, into, previous);
      case Kind::bullets:
      case Kind::numbers:
        return write_list(node, into, previous);
      case Kind::code_block:
        return into.add(code_block(node), BlockKind::other);
      case Kind::html_block:
        return write_html(node.text, into);
      case Kind::rule:
        // In front of an item's text, "- ---" would be a rule instead of an item.
        return into.add(into.text.empty() && depth_ > 1 ? "" : "---\n", BlockKind::other);
      default:
        return write_paragraph(inline_markdown(node), into);
    }
  }

  void write_paragraph(std::string text, Blocks& into) {
    if (text.empty())
      return;
    guard_line_starts(text, 0);
    if (options_.headings != nullptr && depth_ == 1)
      mark_as_no_heading(text, 0);
    into.add(text + '\n', BlockKind::paragraph);
  }

  void write_heading(const ProseNode& node, Blocks& into) {
    if (options_.headings == nullptr || depth_ > 1 || options_.heading_level >= Headings::kDeepest)
      return into.add(bold_paragraph(node), BlockKind::paragraph);
    std::string text = inline_markdown(node, {.one_line = true});
    finish_heading(text, 0);
    if (text.empty())
      return;
    const int level = options_.headings->fitting(options_.heading_level + 1 + node.level - top_level_);
    if (!options_.headings->add(level, text))
      return into.add(bold_paragraph(node), BlockKind::paragraph);
    into.add(std::string(static_cast<std::size_t>(level), '#') + ' ' + text + '\n', BlockKind::other);
  }

  void write_quote(const ProseNode& node, Blocks& into, BlockKind previous) {
    Blocks inner;
    // It joins a quotation before it, and a numbered list there must not go on in this one.
    write_children(node, inner, previous == BlockKind::quote ? BlockKind::numbers : BlockKind::none);
    std::string quote;
    append_indented(quote, inner.text, "> ", "> ");
    into.add(quote, BlockKind::quote);
  }

  void write_html(std::string_view html, Blocks& into) {
    std::string paragraph;
    while (!html.empty()) {
      const std::size_t end = std::min(html.find('\n'), html.size());
      const std::size_t before = paragraph.size();
      append_escaped(paragraph, html.substr(0, end));
      trim_end(paragraph, before);
      const bool blank = paragraph.size() == before;
      html.remove_prefix(std::min(end + 1, html.size()));
      if (!blank)
        paragraph += '\n';
      if (blank || html.empty()) {
        trim_end(paragraph, 0);
        write_paragraph(std::exchange(paragraph, {}), into);
      }
    }
  }

  void write_list(const ProseNode& list, Blocks& into, BlockKind previous) {
    const bool numbered = list.kind == Kind::numbers;
    if (numbered && (previous == BlockKind::numbers || !counts_from_one(list)))
      return write_numbered_paragraphs(list, into);
    const bool tight = list.tight && !holds_code(list);
    std::string text;
    int number = 0;
    for (const ProseNode& item : list.children) {
      if (!text.empty() && !tight)
        text += '\n';
      text += item_text(item, numbered ? std::to_string(++number) + ". " : "- ", tight);
    }
    if (text == "-\n")  // typed for "nothing"
      return into.add("\\-\n", BlockKind::paragraph);
    into.add(text, numbered ? BlockKind::numbers : BlockKind::bullets);
  }

  std::string item_text(const ProseNode& item, std::string_view marker, bool tight) {
    Blocks content;
    content.tight = tight;
    write_children(item, content, BlockKind::none);
    if (content.text.empty())
      return std::string(marker.substr(0, marker.size() - 1)) + '\n';
    std::string text;
    append_indented(text, content.text, marker, std::string(marker.size(), ' '));
    return text;
  }

  /// "17. mai" is no seventeenth item.
  void write_numbered_paragraphs(const ProseNode& list, Blocks& into) {
    for (const ProseNode& item : list.children) {
      Blocks content;
      write_children(item, content, BlockKind::none);
      std::string text = item.number + '\\' + item.delimiter;
      text += content.first == BlockKind::paragraph ? " " : content.text.empty() ? "\n" : "\n\n";
      into.add(text + content.text, BlockKind::paragraph);
      if (content.last == BlockKind::none)
        continue;
      into.last = content.last;
      into.one_paragraph = into.one_paragraph && content.one_paragraph;
    }
  }

  ProseOptions options_;
  int top_level_ = Headings::kDeepest;  // of the headings in the text
  int depth_ = 0;
};

}  // namespace

void Blocks::add(std::string_view block, BlockKind kind) {
  if (block.empty())
    return;
  const bool is_list = kind == BlockKind::bullets || kind == BlockKind::numbers;
  one_paragraph = text.empty() && kind == BlockKind::paragraph;
  if (text.empty())
    first = kind;
  else if (kind == BlockKind::quote && last == BlockKind::quote)
    text += ">\n";
  else if (!(tight && is_list && last == BlockKind::paragraph))
    text += '\n';
  text += block;
  last = kind;
}

void append_indented(std::string& out, std::string_view text, std::string_view first, std::string_view rest) {
  std::string_view prefix = first;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    out += text.front() == '\n' ? prefix.substr(0, prefix.find_last_not_of(' ') + 1) : prefix;
    out += text.substr(0, end);
    text.remove_prefix(end);
    prefix = rest;
  }
}

Blocks rewrite_prose(std::string_view markdown, const ProseOptions& options) {
  Blocks blocks;
  Writer(options).write_document(text::parse_prose(prepare_prose(markdown)), blocks);
  return blocks;
}

}  // namespace dialogg::render
