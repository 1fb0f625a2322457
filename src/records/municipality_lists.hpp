#pragma once
// Several municipalities in one text, as people write them: "Stjørdal, Selbu og Tydal".

#include <string>
#include <string_view>
#include <vector>

#include "records/field.hpp"

namespace dialogg::records {

/// Whether a word stands between two of them: "og", "and", "&".
bool is_and(std::string_view word);

/// One by one. A name with such a word in it is left whole, be it the register's or the log's ("Herøy i Møre og Romsdal"), and so
/// is what has no municipality on either side of it.
std::vector<std::string> split_municipalities(const std::string& words, const Reading& reading);

}  // namespace dialogg::records
