#pragma once
// The parts that a report with sections is put together from.

#include <string>
#include <string_view>
#include <vector>

#include "domain/names.hpp"
#include "messages/message.hpp"
#include "reports/parts/blocks.hpp"

namespace dialogg::reports {

class Sections {
 public:
  static constexpr int kLevel = 2;  // of their headings

  Sections(messages::Language language, BlockSink& sink) : language_(language), sink_(sink) {}

  messages::Language language() const { return language_; }
  BlockSink& sink() { return sink_; }
  std::string say(const messages::Phrase& phrase) const { return messages::say(language_, phrase); }
  template <class E>
  std::string label(E value) const {
    return std::string(domain::label(language_, value));
  }

  struct Line {
    std::string label = {};  // "**label** text"; empty: the text alone
    std::string text;
  };

  void heading(messages::Message title);
  void paragraph(std::string_view text);
  /// Nothing for no lines.
  void list(const std::vector<Line>& lines);
  /// With a heading; nothing for no lines.
  void list(messages::Message title, const std::vector<Line>& lines);
  /// The last `numbers` columns hold numbers.
  void table(const std::vector<messages::Message>& titles, const std::vector<std::vector<std::string>>& rows,
             std::size_t numbers = 0);

 private:
  messages::Language language_;
  BlockSink& sink_;
};

}  // namespace dialogg::reports
