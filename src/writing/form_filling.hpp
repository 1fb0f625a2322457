#pragma once
// A form in the user's editor, again and again until it can be stored, emptied or left. What was typed is a draft all the
// while, and the log is open for nobody.

#include <functional>
#include <string>

#include "cli/context.hpp"
#include "keeping/drafts.hpp"
#include "writing/recording.hpp"

namespace dialogg::writing {

struct Form {
  std::string about;       // whose draft: "log-meeting", "edit-M3"
  std::string blank;       // as it begins
  std::string base = {};   // what the draft is begun from, as keeping::Draft has it
  bool has_words = false;  // something typed is in it
  /// Whether nothing is filled in.
  std::function<bool(const std::string& form)> is_empty;
  /// Stores what the form says; calls `committed` once it is in the log. What cannot be stored so is thrown, with problems by the
  /// form's lines.
  std::function<void(const std::string& form, const keeping::Draft&, const std::function<void()>& committed)>
      store;
  /// A draft that is opened again, looked at beside the log of now; it may be moved, and gets the problems to be marked. May be
  /// empty.
  std::function<std::vector<domain::Problem>(const std::string& form, keeping::Draft&)> reopened = {};
};

enum class Opening { anew, resumed };

/// Error{usage}: nobody is there, there is no editor, or no place for a draft; Error{not_found}: no draft to resume;
/// Error{storage}: the editor failed, or the log. What was thrown at last where the user leaves a form as it was marked. In each
/// case the draft stays, and the Error says so.
void fill_in(cli::Context& context, const Form& form, Opening opening);

/// fill_in() for a recording command.
void record_by_form(cli::Context& context, const Recorder& recorder, Source& source);

}  // namespace dialogg::writing
