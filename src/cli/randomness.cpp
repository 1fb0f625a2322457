#include "cli/randomness.hpp"

#include "domain/error.hpp"

namespace dialogg::cli {

void refuse_without_random_numbers() {
  throw domain::Error(domain::ErrorKind::internal, messages::Phrase{messages::Message::no_random_numbers});
}

}  // namespace dialogg::cli
