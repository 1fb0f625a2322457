#pragma once
// Whose reserve a record is under: the municipalities that it is of, and whether they may be named.

#include "domain/municipality.hpp"
#include "domain/naming.hpp"
#include "domain/pass_on.hpp"

namespace dialogg::privacy {

struct Whose {
  domain::Naming naming = domain::Naming::yes;
  domain::MunicipalityLinks municipalities = {};  // one, or those that share a meeting; none: nobody's
};

template <class Record>
Whose whose(const Record& record) {
  return {record.naming, municipalities_of(record)};
}
/// Where it went.
inline Whose whose(const domain::PassOn& pass_on) {
  return {pass_on.naming, domain::only(pass_on.to)};
}
inline Whose whose(const domain::Municipality& municipality) {
  return {domain::Naming::yes,
          {{.id = municipality.id,
            .number = municipality.number,
            .name = municipality.name,
            .county = municipality.county}}};
}

/// Of a pass-on's example.
inline Whose from(const domain::PassOn& pass_on) {
  return {pass_on.example_naming, domain::only(pass_on.from)};
}

}  // namespace dialogg::privacy
