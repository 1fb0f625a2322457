#pragma once
// Links and images as Markdown.

#include <string>
#include <string_view>

namespace dialogg::render {

struct Link {
  std::string_view label;   // Markdown; empty: the target shows itself
  std::string_view target;  // as it is, not encoded
  std::string_view title = {};
};

/// The label alone where the target is empty or "#"; label and target as text where a browser would run the
/// target (javascript: and its like).
void append_link(std::string& out, const Link& link);

/// `alt` is text; empty: the target's last part. The text alone where append_link would write the label
/// alone.
void append_image(std::string& out, std::string_view alt, std::string_view target,
                  std::string_view title = {});

/// A file's path as a link's target: "#", "?", "%" and "\\" encoded, and no scheme before a ":".
std::string url_of_path(std::string_view path);

}  // namespace dialogg::render
