#include "records/point_fields.hpp"

#include "records/fields.hpp"

namespace dialogg::records {

using messages::Message;

Fields point_fields(domain::Point& point, const Reading& reading) {
  Field said = text("text", Message::option_text, point.text, kSentence);
  said.mandatory = true;
  return {open(said), open(or_host(code("from", Message::option_raised_by, point.from), reading))};
}

}  // namespace dialogg::records
