#pragma once
// Where output goes: a file descriptor, or a string in tests.

#include <string>
#include <string_view>

namespace dialogg::text {

class Sink {
 public:
  virtual ~Sink() = default;
  /// May keep the bytes until flush().
  virtual void write(std::string_view bytes) = 0;
  /// Bytes that a terminal is to obey: the program's own, never the log's.
  virtual void write_as_is(std::string_view bytes) { write(bytes); }
  /// Throws Error{storage} where they cannot be written (a full disk).
  virtual void flush() {}
};

class StringSink : public Sink {
 public:
  void write(std::string_view bytes) override { content += bytes; }
  std::string content;
};

}  // namespace dialogg::text
