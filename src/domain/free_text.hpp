#pragma once
// A text that somebody wrote. It may name a place or a person that must not be named, so that no report can print it but
// through privacy (privacy/gate.hpp), which says where it comes from and looks it through.

#include <concepts>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dialogg::domain {

/// Where a text stands, and what it must not give away; made by privacy.
struct TextSource;

class FreeText {
 public:
  FreeText() = default;
  FreeText(std::string written) : written_(std::move(written)) {}
  template <std::convertible_to<std::string_view> Text>
  requires(!std::same_as<std::remove_cvref_t<Text>, std::string>) FreeText(const Text& written)
      : written_(std::string_view(written)) {}

  bool empty() const { return written_.empty(); }
  void clear() { written_.clear(); }
  /// Keeps its memory, where it has enough.
  void assign(std::string_view written) {
    written_ = written;
    source_.reset();
  }

  /// As it was typed, for the house's own use. Reports may not ask for it: see tests/architecture.cmake.
  const std::string& written() const { return written_; }

  /// Null: it has not been released for any reader.
  const std::shared_ptr<const TextSource>& source() const { return source_; }
  void come_from(std::shared_ptr<const TextSource> source) { source_ = std::move(source); }

  /// Whether the same was typed.
  friend bool operator==(const FreeText& one, const FreeText& other) {
    return one.written_ == other.written_;
  }

 private:
  std::string written_;
  std::shared_ptr<const TextSource> source_;
};

using FreeTexts = std::vector<FreeText>;

}  // namespace dialogg::domain
