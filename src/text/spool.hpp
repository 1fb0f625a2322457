#pragma once
// Bytes set aside until they are wanted: nobody is kept waiting while they come or go.

#include <cstddef>
#include <istream>
#include <streambuf>
#include <string>
#include <string_view>
#include <vector>

#include "text/sink.hpp"

namespace dialogg::text {

/// In memory, and beyond some MiB in a file without a name, which is gone when the program is, however it ends. Where no
/// such file can be made, all of it stays in memory. Throws std::system_error where the file cannot be written or read.
class Spool : public Sink {
 public:
  explicit Spool(std::size_t most_in_memory = 8 * 1024 * 1024) : most_in_memory_(most_in_memory) {}
  ~Spool() override;
  Spool(const Spool&) = delete;
  Spool& operator=(const Spool&) = delete;

  void write(std::string_view bytes) override;
  std::size_t size() const { return memory_.size() + in_file_; }
  /// Copies up to `most` bytes from `offset` on; returns how many: 0 at the end.
  std::size_t read(std::size_t offset, char* to, std::size_t most) const;
  /// All of it, in order.
  void copy_to(Sink& out) const;
  void clear();

 private:
  bool goes_to_file(std::size_t more);
  void append_to_file(std::string_view bytes);

  std::size_t most_in_memory_;
  std::string memory_;  // the beginning
  int file_ = -1;       // the rest
  std::size_t in_file_ = 0;
  bool has_no_file_ = false;
};

/// A spool as a stream; it must outlive this.
class SpoolStream : public std::istream {
 public:
  explicit SpoolStream(const Spool& spool) : std::istream(nullptr), buffer_(spool) { rdbuf(&buffer_); }

 private:
  class Buffer : public std::streambuf {
   public:
    explicit Buffer(const Spool& spool);

   private:
    int_type underflow() override;

    const Spool& spool_;
    std::size_t read_ = 0;
    std::vector<char> piece_;
  };

  Buffer buffer_;
};

}  // namespace dialogg::text
