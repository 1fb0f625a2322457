#include "text/prose_tree.hpp"

#include <cmark.h>

#include <algorithm>
#include <memory>

namespace dialogg::text {

namespace {

using Kind = ProseNode::Kind;

constexpr std::size_t kDeepestNesting = 24;
constexpr std::string_view kDigits = "0123456789";

std::string owned(const char* text) {
  return text == nullptr ? std::string() : std::string(text);
}

Kind kind_of(cmark_node* node) {
  switch (cmark_node_get_type(node)) {
    case CMARK_NODE_HEADING:
      return Kind::heading;
    case CMARK_NODE_BLOCK_QUOTE:
      return Kind::quote;
    case CMARK_NODE_LIST:
      return cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? Kind::numbers : Kind::bullets;
    case CMARK_NODE_ITEM:
      return Kind::item;
    case CMARK_NODE_CODE_BLOCK:
      return Kind::code_block;
    case CMARK_NODE_HTML_BLOCK:
      return Kind::html_block;
    case CMARK_NODE_THEMATIC_BREAK:
      return Kind::rule;
    case CMARK_NODE_PARAGRAPH:
      return Kind::paragraph;
    case CMARK_NODE_SOFTBREAK:
      return Kind::soft_break;
    case CMARK_NODE_LINEBREAK:
      return Kind::hard_break;
    case CMARK_NODE_CODE:
      return Kind::code;
    case CMARK_NODE_EMPH:
      return Kind::emphasis;
    case CMARK_NODE_STRONG:
      return Kind::strong;
    case CMARK_NODE_LINK:
      return Kind::link;
    case CMARK_NODE_IMAGE:
      return Kind::image;
    case CMARK_NODE_DOCUMENT:
      return Kind::document;
    default:
      return Kind::text;
  }
}

class Builder {
 public:
  explicit Builder(std::string_view source) : source_(source) {
    lines_.push_back(0);
    for (std::size_t i = 0; i < source.size(); ++i)
      if (source[i] == '\n')
        lines_.push_back(i + 1);
  }

  void enter(cmark_node* node) {
    if (collapsed_ != nullptr)
      return gather(node);
    ProseNode made = convert(node);
    ProseNode* placed =
        open_.empty() ? &(root_ = std::move(made)) : &open_.back()->children.emplace_back(std::move(made));
    if (cmark_node_first_child(node) == nullptr)
      return;
    if (placed->kind != Kind::image && open_.size() < kDeepestNesting)
      return open_.push_back(placed);
    collapsed_ = node;
    text_of_collapsed_ = collapse(*placed);
  }

  void exit(cmark_node* node) {
    if (collapsed_ == node)
      collapsed_ = nullptr;
    else if (collapsed_ == nullptr && cmark_node_first_child(node) != nullptr)
      open_.pop_back();
  }

  ProseNode take() { return std::move(root_); }

 private:
  /// Makes `node` one that only holds text, and says where that goes.
  static std::string* collapse(ProseNode& node) {
    if (node.kind == Kind::image)
      return &node.text;
    if (node.kind >= Kind::text) {
      node.kind = Kind::text;
      return &node.text;
    }
    ProseNode* holder = &node;
    if (node.kind == Kind::item)
      holder = &node.children.emplace_back();
    holder->kind = Kind::paragraph;
    return &holder->children.emplace_back(ProseNode{.kind = Kind::text}).text;
  }

  void gather(cmark_node* node) {
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK || type == CMARK_NODE_PARAGRAPH)
      *text_of_collapsed_ += ' ';
    *text_of_collapsed_ += owned(cmark_node_get_literal(node));
  }

  ProseNode convert(cmark_node* node) const {
    ProseNode made{.kind = kind_of(node), .text = owned(cmark_node_get_literal(node))};
    if (made.kind == Kind::link || made.kind == Kind::image) {
      made.target = owned(cmark_node_get_url(node));
      made.title = owned(cmark_node_get_title(node));
    } else if (made.kind == Kind::code_block) {
      made.target = owned(cmark_node_get_fence_info(node));
    } else if (made.kind == Kind::heading) {
      made.level = cmark_node_get_heading_level(node);
    } else if (made.kind == Kind::bullets || made.kind == Kind::numbers) {
      made.tight = cmark_node_get_list_tight(node) != 0;
    } else if (made.kind == Kind::item) {
      read_number(made, node);
    }
    made.is_html = cmark_node_get_type(node) == CMARK_NODE_HTML_INLINE;
    return made;
  }

  /// The parser counts on from a list's first number, so the others are only in the source.
  void read_number(ProseNode& item, cmark_node* node) const {
    const auto line = static_cast<std::size_t>(std::max(1, cmark_node_get_start_line(node))) - 1;
    const auto column = static_cast<std::size_t>(std::max(1, cmark_node_get_start_column(node))) - 1;
    const std::size_t start = std::min(lines_[std::min(line, lines_.size() - 1)] + column, source_.size());
    const std::size_t end = std::min(source_.find_first_not_of(kDigits, start), source_.size());
    item.number = source_.substr(start, end - start);
    item.delimiter = end < source_.size() && source_[end] == ')' ? ')' : '.';
  }

  std::string_view source_;
  std::vector<std::size_t> lines_;  // where each begins
  ProseNode root_;
  std::vector<ProseNode*> open_;  // each the last child of the one before
  cmark_node* collapsed_ = nullptr;
  std::string* text_of_collapsed_ = nullptr;
};

}  // namespace

ProseNode parse_prose(std::string_view markdown) {
  const std::unique_ptr<cmark_node, decltype(&cmark_node_free)> document(
      cmark_parse_document(markdown.data(), markdown.size(), CMARK_OPT_DEFAULT), &cmark_node_free);
  cmark_consolidate_text_nodes(document.get());
  const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> events(cmark_iter_new(document.get()),
                                                                       &cmark_iter_free);
  Builder builder(markdown);
  for (cmark_event_type event = CMARK_EVENT_NONE;
       (event = cmark_iter_next(events.get())) != CMARK_EVENT_DONE;) {
    cmark_node* node = cmark_iter_get_node(events.get());
    event == CMARK_EVENT_ENTER ? builder.enter(node) : builder.exit(node);
  }
  return builder.take();
}

}  // namespace dialogg::text
