#pragma once
// Configuration files (TOML): what they may say, and where they are looked for.

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace dialogg::config {

/// A setting that a file does not make is absent.
struct Settings {
  /// Path of the log; relative to the file that says it; a leading ~/ is the home folder.
  std::optional<std::string> db;
  std::optional<std::string> lang;    // nb, nn, en
  std::optional<std::string> color;   // auto, always, never
  std::optional<std::string> region;  // counties with commas between: "Trøndelag, Møre og Romsdal"
  std::optional<std::string> host;    // name of the host in reports, e.g. "KBT"
};

using Environment = std::function<std::optional<std::string>(const char* name)>;

/// The nearest `.dialogg.toml` in `folder` or a parent, over `$XDG_CONFIG_HOME/dialogg/config.toml` (else
/// ~/.config/dialogg/config.toml). No file is no setting. Throws Error{usage} (file, line, suggestion) for broken TOML,
/// an unknown key, a wrong type or a wrong value; Error{storage} for a file that cannot be read, is none, is another user's
/// (root's apart), or is a link that leads nowhere. `folder` is empty where it is gone: then nothing is looked for there.
Settings load(const std::string& folder, const Environment& environment);

}  // namespace dialogg::config
