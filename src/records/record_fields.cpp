#include "records/record_fields.hpp"

#include "records/fields.hpp"

namespace dialogg::records {

namespace {

/// What tells which record it is, and what it is about: numbers and times follow the order of recording.
Field stamped(std::string name, std::string& target) {
  Field field = shown(std::move(name), [&target] { return text_value(target); });
  field.hide = [&target] { target.clear(); };
  return field;
}

}  // namespace

Fields record_fields(std::function<std::string()> ref, domain::Stamp& stamp) {
  return {where_named(shown("ref", [ref = std::move(ref)] { return text_value(ref()); })),
          where_named(stamped("uid", stamp.uid)), where_named(stamped("created-at", stamp.created_at)),
          where_named(stamped("updated-at", stamp.updated_at))};
}

}  // namespace dialogg::records
