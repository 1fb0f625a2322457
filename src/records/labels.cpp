#include "records/labels.hpp"

#include <algorithm>
#include <string>

namespace dialogg::records {

using messages::Argument;
using messages::Message;
using messages::Phrase;

namespace {

struct Label {
  std::string_view name;  // "label_date"
  Message message;
};

// The rows' own names say which field they are about, so that no second list has to follow them.
constexpr Label kLabels[] = {
#undef MESSAGE
#define MESSAGE(id, nb, nn, en) {#id, Message::id},
#include "messages/labels.def"
#undef MESSAGE
};

constexpr std::string_view kPrefix = "label_";

}  // namespace

std::optional<Message> label_of(std::string_view key) {
  for (const Label& label : kLabels)
    if (label.name.substr(kPrefix.size()) == key)
      return label.message;
  return std::nullopt;
}

Argument quoted(std::string_view field) {
  std::string key(field);
  std::ranges::replace(key, '-', '_');
  const auto label = label_of(key);
  return label ? Phrase{Message::quoted, {*label}} : Phrase{Message::quoted, {field}};
}

Argument quoted(std::span<const std::string_view> fields) {
  Argument all = quoted(fields.front());
  for (const std::string_view field : fields.subspan(1))
    all = Phrase{Message::one_and_next, {all, quoted(field)}};
  return all;
}

}  // namespace dialogg::records
