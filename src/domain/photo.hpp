#pragma once
// A photo, by path or URL; its photographer is credited, and it is shown outside only with consent.

#include <string>

#include "domain/free_text.hpp"
#include "domain/naming.hpp"

namespace dialogg::domain {

struct Photo {
  FreeText path;
  FreeText caption;
  FreeText credit;
  Naming consent = Naming::not_asked;

  bool operator==(const Photo&) const = default;
};

}  // namespace dialogg::domain
