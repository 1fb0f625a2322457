#pragma once
// Files and folders that nobody but their owner may read.

#include <string>
#include <string_view>

namespace dialogg::keeping {

/// With the folders above it, as far as they are missing: 0700. Error{storage}.
void make_private_folder(const std::string& path);

/// Makes a file, 0600, whole and on the disk; false where there is one by that name already. Error{storage}: nothing is left.
bool make_private_file(const std::string& path, std::string_view content);

/// The file at `path` has the new content, or the old one where Error{storage} is thrown.
void replace_private_file(const std::string& path, std::string_view content);

}  // namespace dialogg::keeping
