#pragma once
// The program as a test runs it: a log and a world of its own, at a fixed time.

#include <functional>
#include <map>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "cli/run.hpp"
#include "commands/commands.hpp"
#include "domain/dates/date.hpp"
#include "support/temporary_folder.hpp"

namespace dialogg::support {

struct Ran {
  int code = 0;
  std::string out;
  std::string err;
};

class Session {
 public:
  std::string input;                                    // what is typed
  bool terminal = false;                                // all three streams
  std::map<std::string, std::string> environment = {};  // besides HOME and the log
  std::function<void()> before_answer =
      {};  // what happens elsewhere while the program waits for what is typed

  /// In English, on 2026-11-21.
  Ran run(const std::vector<std::string>& words) {
    text::StringSink out;
    text::StringSink err;
    Typed typed(input, before_answer);
    std::istream in(&typed);
    cli::World world{.out = out,
                     .err = err,
                     .in = in,
                     .environment = [this](const char* name) { return variable(name); },
                     .today = [] { return *domain::date_from_iso("2026-11-21"); },
                     .utc_now = [] { return std::string("2026-11-21T09:30:00Z"); },
                     .new_uid = [this] { return next_uid(); },
                     .folder = folder_.path(),
                     .in_is_terminal = terminal,
                     .out_is_terminal = terminal,
                     .err_is_terminal = terminal};
    const int code =
        cli::run(commands::all(), words, world, commands::say_what_is_due, commands::reference_of);
    return {code, out.content, err.content};
  }

  /// Of its own; the log and the home are in it.
  TemporaryFolder& folder() { return folder_; }

 private:
  /// Typed text that comes when it is waited for.
  class Typed : public std::streambuf {
   public:
    Typed(std::string text, std::function<void()> before)
        : text_(std::move(text)), before_(std::move(before)) {}

   private:
    int_type underflow() override {
      if (before_)
        std::exchange(before_, nullptr)();
      if (std::exchange(is_read_, true) || text_.empty())
        return traits_type::eof();
      setg(text_.data(), text_.data(), text_.data() + text_.size());
      return traits_type::to_int_type(text_.front());
    }

    std::string text_;
    std::function<void()> before_;
    bool is_read_ = false;
  };

  std::optional<std::string> variable(const std::string& name) const {
    if (name == "DIALOGG_DB")
      return folder_.path("log.db");
    if (name == "HOME")
      return folder_.path();
    const auto set = environment.find(name);
    return set == environment.end() ? std::nullopt : std::optional(set->second);
  }

  std::string next_uid() {
    const std::string number = std::to_string(++uids_);
    return std::string(32 - number.size(), '0') + number;
  }

  TemporaryFolder folder_;
  int uids_ = 0;
};

}  // namespace dialogg::support
