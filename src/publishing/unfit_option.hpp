#pragma once

#include "domain/error.hpp"

namespace dialogg::publishing {

/// An option that would do nothing is a mistake that nobody would see. Error{usage} where `given`: `option` does
/// nothing beside `other`, which may be a kind of report.
inline void refuse_unfit(bool given, const messages::Argument& option, const messages::Argument& other) {
  if (given)
    throw domain::Error(domain::ErrorKind::usage,
                        messages::Phrase{messages::Message::report_option_unfit, {option, other}});
}

}  // namespace dialogg::publishing
