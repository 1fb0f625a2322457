#include "config/state_folder.hpp"

#include "domain/error.hpp"

namespace dialogg::config {

/// A path that is not absolute is to be ignored, says the XDG Base Directory Specification.
std::string state_folder(const Environment& environment) {
  if (const auto state = environment("XDG_STATE_HOME"); state && state->starts_with('/'))
    return *state + "/dialogg";
  const std::string home = environment("HOME").value_or("");
  if (home.empty())
    throw domain::Error(domain::ErrorKind::usage, messages::Message::state_without_home,
                        messages::Phrase{messages::Message::state_without_home_mend});
  return home + "/.local/state/dialogg";
}

}  // namespace dialogg::config
