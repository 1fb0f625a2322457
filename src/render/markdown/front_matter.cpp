#include "render/markdown/front_matter.hpp"

#include "render/json.hpp"
#include "text/visible.hpp"

namespace dialogg::render {

std::string front_matter(const std::vector<std::pair<std::string_view, std::string>>& values) {
  std::string lines = "---\n";
  for (const auto& [key, value] : values)
    if (!value.empty())
      lines.append(key).append(": ").append(json_line(text::visible_line(value))) +=
          '\n';  // JSON's strings are YAML's
  return lines + "---\n\n";
}

}  // namespace dialogg::render
