#pragma once
// YAML front matter: what a documentation site wants to know of a page.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dialogg::render {

/// `key: "value"` for each that has a value, between lines of `---`, and a blank line. Values are quoted, so that any
/// text is itself.
std::string front_matter(const std::vector<std::pair<std::string_view, std::string>>& values);

}  // namespace dialogg::render
