#pragma once
// A person at a municipality or an organisation, in their work role. People of the user side are counted, never named.

#include <optional>
#include <string>

#include "domain/dates/date.hpp"
#include "domain/free_text.hpp"
#include "domain/id.hpp"
#include "domain/municipality.hpp"
#include "domain/record.hpp"

namespace dialogg::domain {

struct Contact {
  ContactId id;
  Stamp stamp;
  MunicipalityLink municipality;
  FreeText name;
  FreeText title;
  std::string email;
  std::string phone;
  FreeText basis;                // the legal basis, or the consent
  std::optional<Date> erase_by;  // the last day that it may be kept
  FreeText note;
};

}  // namespace dialogg::domain
