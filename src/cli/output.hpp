#pragma once
// Standard output, standard error and open files as sinks: every byte is written, or the failure is said.

#include <string_view>
#include <vector>

#include "messages/message.hpp"
#include "text/sink.hpp"

namespace dialogg::cli {

/// Keeps 4 MiB before it writes, so that the log is seldom held open for a reader that takes its time. The descriptor stays its owner's: it is not closed here.
class FileSink : public text::Sink {
 public:
  /// `name` is what a failure says could not be written.
  explicit FileSink(int descriptor, messages::Argument name = messages::Message::output_result);
  /// Writes what is left, and cannot say where that fails: whoever wants to know calls flush() first.
  ~FileSink() override;
  FileSink(const FileSink&) = delete;
  FileSink& operator=(const FileSink&) = delete;

  /// Throws Error{storage}, as flush() does. After that, what was kept is dropped.
  /// A reader that has gone away (EPIPE) ends the program by SIGPIPE, also where the parent process ignores
  /// it.
  void write(std::string_view bytes) override;
  void flush() override;

 private:
  void write_out(std::string_view bytes);

  int descriptor_;
  messages::Argument name_;
  std::vector<char> kept_;
};

}  // namespace dialogg::cli
