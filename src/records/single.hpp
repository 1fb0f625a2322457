#pragma once
// What makers of fields with one value share.

#include <functional>
#include <string>
#include <utility>

#include "records/fields.hpp"
#include "text/unicode.hpp"

namespace dialogg::records {

/// Error{invalid}: a truth or a number that stands where a text belongs was meant as something else.
void require_text(const domain::Value& value);

/// `read` gets text that is not empty; what is empties `target`.
template <class T>
Field single(std::string name, messages::Message placeholder, messages::Message help, T& target,
             std::function<T(const std::string&)> read, std::function<domain::Value(const T&)> show) {
  Field field{std::move(name), placeholder, help};
  field.set = [&target, read](const domain::Value& value) {
    const std::string given = as_text(value);
    target = text::trim(given).empty() ? T{} : read(given);
  };
  field.get = [&target, show] { return show(target); };
  field.hide = [&target] { target = T{}; };
  return field;
}

}  // namespace dialogg::records
