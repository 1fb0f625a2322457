#pragma once

#include <string_view>

#include "domain/error.hpp"

namespace dialogg::publishing {

/// An option that would do nothing is a mistake that nobody would see. Error{usage} where `given`: `option` does
/// nothing beside `other`, which may be a kind of report.
inline void refuse_unfit(bool given, std::string_view option, std::string_view other) {
  if (given)
    throw domain::Error(domain::ErrorKind::usage,
                        messages::Phrase{messages::Message::report_option_unfit, {option, other}});
}

}  // namespace dialogg::publishing
