#pragma once
// Where in a document a report goes: between the markers <!-- dialogg:begin ID --> and <!-- dialogg:end ID -->. A marker
// counts wherever it stands, except in a fenced code block, which shows markers and does not set them.

#include <string>
#include <string_view>

#include "text/sink.hpp"

namespace dialogg::publishing {

/// What stays of a document; views into it.
struct Section {
  std::string_view before;    // up to and including the first marker
  std::string_view after;     // from the second marker on
  std::string_view line_end;  // "\n" or "\r\n", as where the first marker stands
};

/// Error{storage}: there is not exactly one pair of markers for `id`, or it is not in order, or another marker stands
/// between them. `path` is what the document is called in the message. REQUIRES: is_marker_id(id).
Section find_section(std::string_view document, const std::string& path, const std::string& id);

/// Neither empty nor able to begin or end the comment that a marker is.
bool is_marker_id(std::string_view id);

/// Writes a report's lines with a document's line ends.
class LineEnds : public text::Sink {
 public:
  LineEnds(text::Sink& out, std::string_view line_end) : out_(out), line_end_(line_end) {}
  void write(std::string_view bytes) override;

 private:
  text::Sink& out_;
  std::string_view line_end_;
};

}  // namespace dialogg::publishing
