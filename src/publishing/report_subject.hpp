#pragma once
// What a report is about, as it is asked for: a record, a period, what a filter leaves.

#include <string>

#include "cli/context.hpp"
#include "domain/filter.hpp"
#include "publishing/report_page.hpp"
#include "records/filter_fields.hpp"

namespace dialogg::publishing {

struct ReportSubject {
  ReportKind kind = ReportKind::examples;
  std::string ref;  // REF as typed: a reference, a municipality, a period; empty: none
  records::FilterValues filter;
};

/// Error{usage}: a report about one record, and no REF. Asked before a log is opened.
void require_ref(const ReportSubject& subject);

/// The reference of the record that the report is about; empty where it is about none. A name is understood as kinds::meant_by() does,
/// whose errors are said in `language`. Error{usage}: no REF, or one that would do nothing. Error{not_found}: a record of another
/// kind, or a name that means none or several.
std::string settled_ref(const ReportSubject& subject, storage::Database& database,
                        messages::Language language);

/// The filter; of a report about a period that of REF, else of the options, else the kind's default_period.
/// Error{usage}: a period twice, or one without an end. Errors of viewing::to_filter.
domain::Filter settled_filter(const ReportSubject& subject, const records::Reading& reading,
                              storage::Database& database);

/// Error{invalid}: the filter selects a group that readers may not know: what they got would be named as its own.
void refuse_unnamed_group(storage::Database& database, const reports::ReportOptions& options);

}  // namespace dialogg::publishing
