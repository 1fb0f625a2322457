#pragma once
// What `edit` does once its words are read.

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "cli/context.hpp"
#include "kinds/kind.hpp"
#include "viewing/wording.hpp"

namespace dialogg::writing {

/// What one option does to one of the record's fields.
struct Setting {
  enum class Act {
    give,    // a value: it takes the place of a single field's, and is added to a list
    remove,  // one value of a list
    clear,   // all of them
  };
  std::size_t field;  // its place among the fields
  domain::Value value;
  Act act = Act::give;
};

struct Edit {
  std::string_view command = "edit";  // as the history names it
  std::string ref = {};
  std::unique_ptr<kinds::Record> record = {};
  records::Fields fields = {};         // bound to it
  std::vector<Setting> settings = {};  // in the order of the command line
};

/// Takes away what is to go, empties lists and gives values, in the record as it is loaded.
void apply_settings(storage::Database& database, const Edit& edit, const viewing::Wording& wording);

/// Loads the record, has its fields changed, stores it in one operation and says each change. `committed`: as change()'s. Error{usage}:
/// a mandatory field emptied; Error{not_found}: the reference; and whatever the record's kind refuses.
void change_record(cli::Context& context, Edit& edit,
                   const std::function<void(app::Desk&, const viewing::Wording&)>& change_fields,
                   const std::function<void()>& committed = {});

/// Loads the record, takes away what is to go (by the numbers that it had), gives the fields their values, stores it in one
/// operation and says each change. What a list holds already is not added again. Error{usage}: no settings, or a mandatory field emptied;
/// Error{invalid}: what is to go is not there; Error{not_found}: the reference; and whatever the record's kind refuses.
void edit_record(cli::Context& context, Edit& edit);

}  // namespace dialogg::writing
