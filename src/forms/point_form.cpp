#include "forms/point_form.hpp"

#include "forms/fields.hpp"

namespace dialogg::forms {

using text::Message;

Fields point_fields(domain::Point& point, const Reading&) {
  Field said = text("text", Message::option_text, point.text, kSentence);
  said.mandatory = true;
  return {said, code("from", Message::option_raised_by, point.from)};
}

}  // namespace dialogg::forms
