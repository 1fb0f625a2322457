#include "publishing/internal_mark.hpp"

namespace dialogg::publishing {

using reports::Heading;
using reports::Span;

void InternalMark::add(const reports::Block& block) {
  const auto* heading = std::get_if<Heading>(&block);
  const bool is_title = heading != nullptr && heading->level == 1;
  if (!is_title)
    finish();
  out_.add(block);
}

void InternalMark::finish() {
  if (!is_marked_)
    out_.add(reports::Paragraph{{{Span::Kind::strong, line_}}});
  is_marked_ = true;
}

}  // namespace dialogg::publishing
