#pragma once
// Whether the log knows an organisation, asked while the command line is read.

#include <functional>
#include <string>

namespace dialogg::cli {

struct Context;

/// By name, case and diacritics apart. The log is read when first asked, and never made: where there is none, it knows
/// the configured host alone. The context must outlive it.
std::function<bool(const std::string&)> organisations_of(const Context& context);

}  // namespace dialogg::cli
