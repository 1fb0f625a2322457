#include "records/labels.hpp"

namespace dialogg::records {

using messages::Message;

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

}  // namespace dialogg::records
