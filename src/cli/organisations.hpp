#pragma once
// Whether the log knows an organisation, asked while the values of a record are read.

#include <functional>
#include <string>

namespace dialogg::cli {

struct Context;

/// By name, case and diacritics apart. The log is read when first asked, where a command has it open already there: another
/// reader of a log that is written might have to wait. It is never made: where there is none, the configured host alone is
/// known. The context must outlive it.
std::function<bool(const std::string&)> organisations_of(const Context& context);

}  // namespace dialogg::cli
