#include "records/record_fields.hpp"

#include "records/fields.hpp"

namespace dialogg::records {

Fields record_fields(std::function<std::string()> ref, const domain::Stamp& stamp) {
  return {shown("ref", [ref = std::move(ref)] { return text_value(ref()); }),
          shown("uid", [&stamp] { return text_value(stamp.uid); }),
          shown("created-at", [&stamp] { return text_value(stamp.created_at); }),
          shown("updated-at", [&stamp] { return text_value(stamp.updated_at); })};
}

}  // namespace dialogg::records
