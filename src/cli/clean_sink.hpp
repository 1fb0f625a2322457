#pragma once
// The one way to a terminal: nothing that was recorded, or read from somewhere, can give it orders.

#include <string>
#include <string_view>

#include "text/sink.hpp"

namespace dialogg::cli {

/// Hands on what text::terminal_text() leaves of what is written. A character may come in pieces.
class CleanSink : public text::Sink {
 public:
  explicit CleanSink(text::Sink& out) : out_(out) {}
  void write(std::string_view bytes) override;
  void write_as_is(std::string_view bytes) override;
  void flush() override;

 private:
  void write_carried();

  text::Sink& out_;
  std::string carried_;  // the beginning of a character, or of a line end
};

}  // namespace dialogg::cli
