#pragma once
// What a command works with: the world around the program, and the settings that follow from it.

#include <functional>
#include <istream>
#include <string>
#include <vector>

#include "config/config.hpp"
#include "domain/dates/date.hpp"
#include "messages/language.hpp"
#include "messages/message.hpp"
#include "records/field.hpp"
#include "text/sink.hpp"

namespace dialogg::storage {
class Database;
}

namespace dialogg::cli {

/// Real in main(), made up in tests: nothing else in the program asks the system.
struct World {
  text::Sink& out;  // the result alone
  text::Sink& err;  // everything else
  std::istream& in;
  config::Environment environment;
  std::function<domain::Date()> today;   // local
  std::function<std::string()> utc_now;  // "2026-11-21T09:30:00Z"
  std::function<std::string()> new_uid;  // 32 hexadecimal digits, random
  std::string folder;                    // the current one
  bool in_is_terminal = false;
  bool out_is_terminal = false;
  bool err_is_terminal = false;
  int width = 80;  // columns of the terminal
};

enum class Color { automatic, always, never };

/// Global options as given on the command line; empty: not given.
struct GlobalOptions {
  std::string db;
  std::string lang;
  std::string color;
  std::string today;
  bool no_input = false;
  bool quiet = false;
  bool dry_run = false;
  bool help = false;
  bool version = false;
};

struct Context {
  World& world;
  messages::Language language = messages::Language::english;
  std::string db;             // path of the log
  bool db_is_option = false;  // the path was given by --db
  std::string region;  // counties that reports on coverage are about, as configured: "Trøndelag, Nordland"
  std::string host;    // who holds the meetings, in reports; empty: not configured
  Color color = Color::automatic;
  bool quiet = false;
  bool dry_run = false;
  bool no_input = false;
  /// The log, while a command has it open to change it.
  storage::Database* open_log = nullptr;
  /// What waits until the command has closed the log, whether or not it failed: output whose reader may take its time.
  std::vector<std::function<void()>> afterwards = {};
  records::Reading reading;  // today
  /// The reference of the record that a name means: see records::Reading. Null: names are not understood.
  std::string (*reference_of)(const Context&, const std::string& name, char letter) = nullptr;

  std::string say(const messages::Phrase& phrase) const { return messages::say(language, phrase); }
  std::string say(const messages::Named& name) const { return messages::said(language, name); }
  /// A line on stderr, unless --quiet.
  void note(const messages::Phrase& phrase) const;
  /// A warning on stderr, always.
  void warn(const messages::Phrase& phrase) const;
  bool color_on(bool is_terminal) const;
};

/// Settles the settings: option > environment > nearest .dialogg.toml > the user's configuration > built in.
/// Error{usage, invalid} for a wrong value or a broken configuration file.
void settle(Context& context, const GlobalOptions& options);

/// The language for what is said before settle() has run: --lang in `words`, else the environment.
messages::Language first_language(const std::vector<std::string>& arguments,
                                  const config::Environment& environment);

}  // namespace dialogg::cli
