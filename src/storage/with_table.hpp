#pragma once
// The municipalities that share a visit or a meeting with the one that its own row names.

#include "domain/municipality.hpp"
#include "storage/list_table.hpp"

namespace dialogg::storage {

extern const ListTable kVisitWith;
extern const ListTable kMeetingWith;

void insert_with(Database& database, const ListTable& table, std::int64_t owner,
                 const domain::MunicipalityLinks& with);
/// Replaces them where they differ.
void update_with(Database& database, const ListTable& table, std::int64_t owner,
                 const domain::MunicipalityLinks& with);
domain::MunicipalityLinks select_with(Database& database, const ListTable& table, std::int64_t owner);

}  // namespace dialogg::storage
