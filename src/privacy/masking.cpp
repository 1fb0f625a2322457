#include "privacy/masking.hpp"

namespace dialogg::privacy {

void mask(const records::Fields& fields, bool named) {
  for (const records::Field& field : fields) {
    if (!is_shown(field, named) && field.hide)
      field.hide();
    else if (field.each_record)
      field.each_record([&](const records::Fields& inner) { mask(inner, named); });
  }
}

}  // namespace dialogg::privacy
