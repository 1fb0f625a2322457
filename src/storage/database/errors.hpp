#pragma once
// What SQLite says, as errors that a person can act on. Its own text never reaches the user.

#include <SQLiteCpp/SQLiteCpp.h>

#include <exception>
#include <optional>
#include <string>

#include "domain/error.hpp"

namespace dialogg::storage {

/// The Error that an SQLite exception means for the log at `path`, or that memory is short. One that nobody expected is damage,
/// where the log is found to be damaged; else nothing, where it is not SQLite's.
std::optional<domain::Error> as_error(const std::exception& exception, const std::string& path);

/// What SQLite calls damage may be a disk that cannot be read. REQUIRES: see is_readable() in log_file.hpp.
domain::Error error_met(const SQLite::Exception& exception, const std::string& path);

/// By SQLite's (extended) result code.
domain::Error error_of(int code, const std::string& path);

}  // namespace dialogg::storage
