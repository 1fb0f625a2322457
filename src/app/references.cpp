#include "app/references.hpp"

namespace dialogg::app {

domain::Error no_such_record(const std::string& ref, std::string_view kind) {
  return {domain::ErrorKind::not_found, text::Phrase{text::Message::no_such_record, {ref}},
          text::Phrase{text::Message::list_the_kind, {kind}}};
}

}  // namespace dialogg::app
