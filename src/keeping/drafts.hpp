#pragma once
// What somebody typed and has not stored yet: one file a draft, which nobody but its owner may read. A draft belongs to a
// command and a log, and knows nothing of what is in it.

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "config/config.hpp"

namespace dialogg::keeping {

struct Draft {
  std::string path;
  std::string about;  // "log-meeting", "edit-M3"
  std::string begun;  // "2026-11-21T09:30:00Z"
  std::string base;   // what the record was when the draft was begun, as its maker says it; may be empty
};

class Drafts {
 public:
  /// Those of the log at this path. Nothing is looked for or made yet.
  Drafts(const config::Environment& environment, const std::string& log);

  /// False where there is neither a home nor another place for them: then there are none.
  bool have_a_place() const { return !folder_.empty(); }
  /// Of one command, or of all where `about` is empty; the newest first.
  std::vector<Draft> of(std::string_view about = {}) const;
  /// Makes the file. Error{storage}; Error{usage} where there is no place.
  Draft begin(std::string_view about, const std::string& begun, std::string_view content,
              std::string_view base = {}) const;
  /// Puts other content in its place: the old or the new is there whatever happens. Error{storage}.
  void rewrite(const Draft& draft, std::string_view content) const;
  /// The same draft, which now begins from another record. REQUIRES: it has a base.
  Draft rebased(const Draft& draft, std::string_view base) const;
  /// With what an editor left beside it. One that is gone is no fault.
  void remove(const Draft& draft) const;

  /// The files, those that an editor left beside drafts too, in which one of the words stands, whatever their case; a phone number
  /// however its digits are grouped.
  std::vector<std::string> that_mention(const std::vector<std::string>& words) const;
  /// Removes them; how many. Error{storage} where one cannot be.
  std::size_t remove_that_mention(const std::vector<std::string>& words) const;

 private:
  std::vector<std::string> files() const;

  std::string folder_;
  std::string log_;  // as the files' names have it
};

/// What `content` is known by, as Draft::base has it.
std::string digest(std::string_view content);

}  // namespace dialogg::keeping
