#pragma once
// The lines of a paragraph or heading that the coordinator wrote, written again as Markdown of ours.

#include <string>

#include "text/prose_tree.hpp"

namespace dialogg::render {

using text::ProseNode;

struct LineOptions {
  bool inside_strong = false;
  bool one_line = false;  // line breaks become spaces
};

/// Without white space at its ends; beginnings of lines are not guarded.
std::string inline_markdown(const ProseNode& parent, LineOptions options = {});

}  // namespace dialogg::render
