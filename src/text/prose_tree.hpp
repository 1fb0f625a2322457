#pragma once
// Markdown as a tree: what a parser of CommonMark makes of it, in plain structs.

#include <string>
#include <string_view>
#include <vector>

namespace dialogg::text {

struct ProseNode {
  enum class Kind {
    document,
    paragraph,
    heading,
    quote,
    bullets,
    numbers,
    item,
    code_block,
    html_block,
    rule,  // blocks
    text,
    soft_break,
    hard_break,
    code,
    emphasis,
    strong,
    link,
    image,  // in a line
  };
  Kind kind = Kind::document;
  std::string text = {};    // of text (raw HTML too), code and HTML blocks; an image's alternative text
  std::string target = {};  // of a link or image; a code block's language
  std::string title = {};
  std::string number = {};  // of an item of a numbered list: its digits as typed
  char delimiter = '.';     // that stands after them
  int level = 0;            // of a heading
  bool tight = false;       // a list: no blank lines between its paragraphs
  bool is_html = false;     // of text: a tag or a comment, as typed
  std::vector<ProseNode> children = {};
};

/// Line ends are "\n". What lies nested deeper than lists in quotations in lists ever
/// do is text, so that no input can exhaust the stack of whoever walks the tree.
ProseNode parse_prose(std::string_view markdown);

}  // namespace dialogg::text
