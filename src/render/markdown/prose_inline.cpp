#include "render/markdown/prose_inline.hpp"

#include "render/markdown/inline.hpp"
#include "render/markdown/line.hpp"
#include "render/markdown/link.hpp"
#include "render/markdown/markdown.hpp"

namespace dialogg::render {

namespace {

using text::CharacterKind;
using Kind = ProseNode::Kind;

struct State {
  bool strong = false;
  bool emphasis = false;
  bool one_line = false;
  Surroundings edge = {};  // of the whole
};

void append_children(std::string& out, const ProseNode& parent, const State& state);

CharacterKind kind_of_first(const ProseNode& node) {
  switch (node.kind) {
    case Kind::text:
      return text::kind_of(text::first_character(node.text).code);
    case Kind::soft_break:
    case Kind::hard_break:
      return CharacterKind::space;
    default:
      return CharacterKind::other;
  }
}

void append_emphasised(std::string& out, const ProseNode& node, State state, CharacterKind after) {
  bool& in_style = node.kind == Kind::strong ? state.strong : state.emphasis;
  if (ends_in_mark(out, '*'))  // marks beside marks would run together
    state.strong = state.emphasis = true;
  if (in_style)
    return append_children(out, node, state);
  const Surroundings around = {state.edge.before, after};
  in_style = true;
  state.edge = {CharacterKind::word, CharacterKind::word};  // beside another mark nothing but a word is safe
  std::string inner;
  append_children(inner, node, state);
  append_emphasis(out, inner, node.kind == Kind::strong ? "**" : "*", around);
}

void append_link_node(std::string& out, const ProseNode& node, State state) {
  state.one_line = true;
  state.edge = {CharacterKind::punctuation, CharacterKind::punctuation};
  std::string label;
  append_children(label, node, state);
  // The headings of the text are not those of the report: a link to one would lead nowhere.
  if (node.target.starts_with('#'))
    out += label;
  else
    append_link(out, {.label = label, .target = node.target, .title = node.title});
}

void append_break(std::string& out, std::string_view mark, bool one_line) {
  if (one_line)
    return append_escaped(out, " ");
  trim_end(out, 0);
  if (!out.empty())
    out += mark;
}

void append_node(std::string& out, const ProseNode& node, const State& state, CharacterKind after) {
  switch (node.kind) {
    case Kind::soft_break:
      return append_break(out, "\n", state.one_line);
    case Kind::hard_break:
      return append_break(out, "\\\n", state.one_line);
    case Kind::code:
      return append_code(out, node.text, Place::line);
    case Kind::emphasis:
    case Kind::strong:
      return append_emphasised(out, node, state, after);
    case Kind::link:
      return append_link_node(out, node, state);
    case Kind::image:
      return append_image(out, node.text, node.target, node.title);
    default:
      return append_escaped(out, node.text);
  }
}

void append_children(std::string& out, const ProseNode& parent, const State& state) {
  const auto& nodes = parent.children;
  for (std::size_t i = 0; i < nodes.size(); ++i)
    append_node(out, nodes[i], state, i + 1 < nodes.size() ? kind_of_first(nodes[i + 1]) : state.edge.after);
}

}  // namespace

std::string inline_markdown(const ProseNode& parent, LineOptions options) {
  std::string out;
  append_children(out, parent, {.strong = options.inside_strong, .one_line = options.one_line});
  trim_end(out, 0);
  out.erase(0, leading_space(out));
  return out;
}

}  // namespace dialogg::render
