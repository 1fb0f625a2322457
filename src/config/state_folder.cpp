#include "config/state_folder.hpp"

namespace dialogg::config {

std::string state_folder(const Environment& environment) {
  const std::string state = environment("XDG_STATE_HOME").value_or("");
  if (state.starts_with('/'))
    return state + "/dialogg";
  const std::string home = environment("HOME").value_or("");
  return home.empty() ? "" : home + "/.local/state/dialogg";
}

}  // namespace dialogg::config
