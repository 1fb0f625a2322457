#pragma once
// What `edit` does once its words are read.

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "cli/context.hpp"
#include "kinds/kind.hpp"

namespace dialogg::writing {

/// A value for one of the record's fields.
struct Setting {
  std::size_t field;  // its place among the fields
  domain::Value value;
};

struct Edit {
  std::string_view command = "edit";  // as the history names it
  std::string ref = {};
  std::unique_ptr<kinds::Record> record = {};
  records::Fields fields = {};         // bound to it
  std::vector<Setting> settings = {};  // in the order of the command line
};

/// Loads the record, gives the fields their values (a repeated one is emptied before its first), stores it in
/// one operation and says what changed. Error{usage}: no settings, or a mandatory field emptied;
/// Error{not_found}: the reference; and whatever the record's kind refuses.
void edit_record(cli::Context& context, Edit& edit);

}  // namespace dialogg::writing
