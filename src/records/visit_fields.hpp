#pragma once
// A visit's fields, and a session's.

#include "domain/visit.hpp"
#include "records/field.hpp"

namespace dialogg::records {

Fields visit_fields(domain::Visit& visit, const Reading& reading);

/// Those by which a group's session is prepared; its themes are in words, with the side that proposed them.
Fields session_fields(domain::Visit& session, const Reading& reading);

}  // namespace dialogg::records
