#pragma once
// What every recording command does: one record from options, or many from --from FILE.

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "records/fields.hpp"
#include "writing/change.hpp"

namespace dialogg::writing {

/// Args of a recording command: the record as its fields fill it, and where records come from instead.
template <class Record>
struct RecordArgs {
  Record record;
  std::string from;  // --from; empty: the options
};

/// One noun's recording, with its type taken off.
struct Recorder {
  std::string_view command;                    // "plan-visit"
  std::string_view noun;                       // "visit": TOML's [[visit]] or [[visits]]
  std::function<void()> empty;                 // makes the record a new, empty one
  std::function<records::Fields()> fields;     // bound to the record
  std::function<void(app::Desk&)> store;       // the record, as its fields have filled it
  std::function<std::string()> ref;            // of the record just stored
  std::function<messages::Phrase()> sentence;  // what was recorded
  /// Makes the record the next one that the options mean; what it is for; nothing where there is none. Not set where they mean one.
  std::function<std::optional<std::string>()> next = {};
};

/// Stores the record that the options filled (`from` empty), or each of --from's. All faults of a file are
/// reported together, and nothing is stored unless all is well.
void record(cli::Context& context, const Recorder& recorder, const std::string& from);

/// Makes the record's fields a command's: adds --from, and asks for mandatory fields only without it. An approach has a --from of
/// its own, which says whose it was: one of that field's words goes to the field, and anything else is a file.
records::Fields with_from(records::Fields fields, std::string& from);

}  // namespace dialogg::writing
