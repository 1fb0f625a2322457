#pragma once
// Where the operating system gives no random numbers.

namespace dialogg::cli {

/// Error{internal}: without them no record could be told from another's.
[[noreturn]] void refuse_without_random_numbers();

}  // namespace dialogg::cli
