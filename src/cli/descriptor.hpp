#pragma once
// An open file's number, closed in any case.

#include <unistd.h>

namespace dialogg::cli {

/// An open file; it is closed at the latest here.
class Descriptor {
 public:
  explicit Descriptor(int opened) : number_(opened) {}
  ~Descriptor() { close(); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  int number() const { return number_; }
  /// Some file systems say only here that the disk is full: -1, and errno.
  int close() {
    const int closing = number_;
    number_ = -1;
    return closing < 0 ? 0 : ::close(closing);
  }

 private:
  int number_;
};

}  // namespace dialogg::cli
