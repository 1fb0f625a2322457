#pragma once
// The parts that a report with sections is put together from.

#include <string>
#include <string_view>
#include <vector>

#include "domain/names.hpp"
#include "messages/message.hpp"
#include "reports/parts/blocks.hpp"
#include "reports/parts/report_options.hpp"

namespace dialogg::reports {

class Sections {
 public:
  static constexpr int kLevel = 2;  // of their headings, below the title

  Sections(const ReportOptions& options, BlockSink& sink) : options_(options), sink_(sink) {}
  /// Parts of a section about `whose`, whose name stands in their headings: no two on a page are alike.
  Sections(const ReportOptions& options, BlockSink& sink, std::string whose)
      : options_(options), sink_(sink), level_(kLevel + 1), whose_(std::move(whose)) {}

  int level() const { return level_; }

  const ReportOptions& options() const { return options_; }
  privacy::Gate& gate() const { return *options_.gate; }
  messages::Language language() const { return options_.language; }
  BlockSink& sink() { return sink_; }
  std::string say(const messages::Phrase& phrase) const { return messages::say(language(), phrase); }
  template <class E>
  std::string label(E value) const {
    return std::string(domain::label(language(), value));
  }

  /// What somebody wrote, for the page: see privacy/gate.hpp.
  std::string read(const domain::FreeText& text) const { return std::string(gate().read(text)); }
  /// "a, b, c"
  std::string read(const domain::FreeTexts& texts) const;
  /// "Ålesund", "en kommune i Trøndelag"; nothing for none.
  std::string place(const privacy::Place& place) const { return privacy::place_phrase(language(), place); }

  /// "7", "1–4", "om lag 85": notes() then explains what readers wonder at.
  std::string count(const privacy::Count& count);

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
  /// What the counts since the last notes mean; each explained once on a page.
  void notes();

 private:
  struct Note {
    bool wanted = false, said = false;
  };

  const ReportOptions& options_;
  BlockSink& sink_;
  int level_ = kLevel;
  std::string whose_ = {};
  Note small_, rounded_;
};

}  // namespace dialogg::reports
