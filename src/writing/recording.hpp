#pragma once
// What every recording command does: one record from options, from answers to questions or from a form, or many from --from FILE.

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "cli/command.hpp"
#include "records/fields.hpp"
#include "writing/change.hpp"

namespace dialogg::writing {

/// Where records come from instead of the options, or besides them.
struct Source {
  std::string file;                    // --from; empty: none
  bool edit = false;                   // --edit
  bool resume = false;                 // --resume
  std::vector<cli::Typed> typed = {};  // what the options were given
  bool stored = false;                 // the record is in the log

  bool is_elsewhere() const { return edit || resume || !file.empty(); }
};

/// Args of a recording command: the record as its fields fill it, and where records come from instead.
template <class Record>
struct RecordArgs {
  Record record;
  Source from;
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

/// Stores the record that the options filled, or the one in a form that begins with them, or each of --from's. All faults of a
/// file are reported together, and nothing is stored unless all is well.
void record(cli::Context& context, const Recorder& recorder, Source& source);

/// Makes the record's fields a command's: adds --from, --edit and --resume, and asks for mandatory fields only without them. An
/// approach has a --from of its own, which says whose it was: one of that field's words goes to the field, and anything else is a file.
records::Fields with_from(records::Fields fields, Source& source);

/// Reads the words into `fields`, asks for what is mandatory where nothing of it was given and a person is there, and calls `run`.
/// Where that fails, what somebody took the trouble to type is kept as a draft, and the Error says so.
void take_in(cli::Invocation& invocation, const records::Fields& fields, Source& source,
             const std::function<void()>& run);

/// As cli::execute(), of a command whose Args are RecordArgs.
template <class Args, records::Fields (*define)(Args&, const cli::Context&),
          void (*run)(Args&, cli::Context&)>
void execute(cli::Invocation& invocation) {
  Args args{};
  const records::Fields fields = define(args, invocation.context());
  take_in(invocation, fields, args.from, [&] { run(args, invocation.context()); });
}

}  // namespace dialogg::writing
