#pragma once
// Standard output, standard error and open files as sinks: every byte is written, or the failure is said.

#include <exception>
#include <string_view>
#include <vector>

#include "domain/error.hpp"
#include "messages/message.hpp"
#include "text/sink.hpp"
#include "text/spool.hpp"

namespace dialogg::cli {

/// Whoever was to read the output has closed the pipe: the program ends as by SIGPIPE, once it has said what must be said.
struct ReaderGone : std::exception {
  const char* what() const noexcept override { return "dialogg::cli::ReaderGone"; }
};

/// Error{storage}: `name` could not be written, and why.
domain::Error write_failure(messages::Argument name, int error_number);

/// Ends the program by SIGPIPE, also where that was ignored.
void end_by_sigpipe();

/// Keeps some before it writes. The descriptor stays its owner's: it is not closed here.
class FileSink : public text::Sink {
 public:
  /// `name` is what a failure says could not be written.
  explicit FileSink(int descriptor, messages::Argument name = messages::Message::output_result);
  /// Writes what is left, and cannot say where that fails: whoever wants to know calls flush() first.
  ~FileSink() override;
  FileSink(const FileSink&) = delete;
  FileSink& operator=(const FileSink&) = delete;

  /// Throws Error{storage}, or ReaderGone where SIGPIPE is ignored; so does flush(). After that, what was kept is dropped.
  void write(std::string_view bytes) override;
  void flush() override;

 private:
  void write_out(std::string_view bytes);

  int descriptor_;
  messages::Argument name_;
  std::vector<char> kept_;
};

/// Keeps all until flush(), so that no reader of a pipe that takes its time holds the log open meanwhile.
class HeldBack : public text::Sink {
 public:
  explicit HeldBack(text::Sink& out) : out_(out) {}
  /// Writes what is left, and cannot say where that fails: whoever wants to know calls flush() first.
  ~HeldBack() override;
  HeldBack(const HeldBack&) = delete;
  HeldBack& operator=(const HeldBack&) = delete;
  void write(std::string_view bytes) override { kept_.write(bytes); }
  /// Throws what the sink behind throws. After that, what was kept is dropped.
  void flush() override;

 private:
  text::Sink& out_;
  text::Spool kept_;
};

}  // namespace dialogg::cli
