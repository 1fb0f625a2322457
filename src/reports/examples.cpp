#include "reports/examples.hpp"

#include <algorithm>

#include "reports/example_card.hpp"
#include "reports/example_selection.hpp"
#include "reports/plain_text.hpp"
#include "reports/report_words.hpp"
#include "storage/example_store.hpp"
#include "text/unicode.hpp"

namespace dialogg::reports {

using domain::Example;
using text::Message;

namespace {

constexpr std::size_t kLinksAtATime = 100;

class ExamplesReport {
 public:
  ExamplesReport(storage::Database& database, const ReportOptions& options, BlockSink& sink)
      : options_(options),
        sink_(sink),
        listing_(database),
        examples_(database),
        places_(database, options.audience),
        selection_(select_examples(database, options, {examples_title(options), say(Message::report_gaps)})),
        with_photos_(listing_.with_photos()),
        card_(options, places_, sink) {}

  void write() {
    if (options_.has_heading)
      sink_.add(Heading{1, {{Span::Kind::text, examples_title(options_)}}});
    add_paragraph(line_below_title());
    if (selection_.examples == 0)
      return add_paragraph(say(Message::report_no_examples));
    const std::size_t groups = selection_.groups.size();
    std::size_t from = 0;
    for (std::size_t group = 0; group < groups; ++group) from = write_group(group, from);
    write_gaps();
  }

 private:
  std::string say(Message message) const { return std::string(text::pattern(options_.language, message)); }
  void add_paragraph(const std::string& text) { sink_.add(Paragraph{{{Span::Kind::text, text}}}); }

  /// "3. kvartal 2026 · 3 eksempler fra 2 kommuner"
  std::string line_below_title() const {
    std::string line = period_words(options_.language, options_.filter);
    line += (line.empty() ? "" : " · ") + counted(options_.language, selection_.examples,
                                                  Message::report_one_example, Message::report_many_examples);
    if (selection_.municipalities > 0)
      line += " " + counted(options_.language, selection_.municipalities,
                            Message::report_from_one_municipality, Message::report_from_many_municipalities);
    capitalise(line);
    return line;
  }

  /// Returns the place after the group's last.
  std::size_t write_group(std::size_t group, std::size_t at) {
    const std::string& heading = selection_.groups[group].heading;
    if (!heading.empty())
      sink_.add(Heading{2, {{Span::Kind::text, heading}}});
    const auto& places = selection_.places;
    for (; at < places.size() && places[at].group == group && places[at].in_full; ++at)
      write_in_full(places[at], heading.empty() ? 2 : 3);
    const std::size_t first_link = at;
    while (at < places.size() && places[at].group == group) ++at;
    const bool below_a_card = first_link > 0 && places[first_link - 1].group == group;
    if (first_link < at && below_a_card)
      add_paragraph(say(Message::report_see_also));  // else the links would join the card's list
    write_links(first_link, at);
    return at;
  }

  void write_in_full(const ExamplePlace& place, int heading_level) {
    if (!listing_.read(place.example(), example_))
      return;
    example_.themes.clear();
    if (options_.audience == Audience::internal)
      listing_.for_each_theme(place.example(),
                              [this](std::string_view code) { example_.themes.emplace_back(code); });
    if (std::binary_search(with_photos_.begin(), with_photos_.end(), place.example()))
      example_.photos = examples_.find(place.example())->photos;
    else
      example_.photos.clear();
    unclaimed_ += !example_.effect.empty() && !example_.claimed_by;
    not_asked_ += example_.naming == domain::Naming::not_asked && example_.municipality.id;
    card_.write(example_, example_heading(example_.title, place), heading_level);
  }

  void write_links(std::size_t from, std::size_t to) {
    List::Piece piece = List::Piece::whole;
    for (std::size_t begin = from; begin < to; begin += kLinksAtATime) {
      write_links_piece(begin, std::min(begin + kLinksAtATime, to), piece);
      piece = List::Piece::next;
    }
  }

  void write_links_piece(std::size_t from, std::size_t to, List::Piece piece) {
    std::vector<std::string> titles, targets;
    for (std::size_t i = from; i < to; ++i) {
      titles.push_back(listing_.title(selection_.places[i].example()));
      targets.push_back("#" + text::anchor(example_heading(titles.back(), selection_.places[i])));
    }
    List list{{}, piece};
    for (std::size_t i = 0; i < titles.size(); ++i)
      list.items.push_back({{{Span::Kind::link, titles[i], targets[i]}}});
    sink_.add(list);
  }

  void write_gaps() {
    std::vector<std::string> gaps;
    if (unclaimed_ > 0)
      gaps.push_back(counted(options_.language, unclaimed_, Message::report_one_unclaimed,
                             Message::report_many_unclaimed));
    if (not_asked_ > 0 && options_.audience == Audience::internal)
      gaps.push_back(counted(options_.language, not_asked_, Message::report_one_not_asked,
                             Message::report_many_not_asked));
    if (gaps.empty())
      return;
    sink_.add(Heading{2, {{Span::Kind::text, text::pattern(options_.language, Message::report_gaps)}}});
    List list;
    for (const std::string& gap : gaps) list.items.push_back({{{Span::Kind::text, gap}}});
    sink_.add(list);
  }

  const ReportOptions& options_;
  BlockSink& sink_;
  storage::ExampleListing listing_;
  storage::ExampleStore examples_;
  Places places_;
  ExampleSelection selection_;
  std::vector<domain::ExampleId> with_photos_;
  ExampleCard card_;
  Example example_;
  std::size_t unclaimed_ = 0;  // effects without whose claim they are
  std::size_t not_asked_ = 0;  // municipalities not asked whether they may be named
};

}  // namespace

std::string examples_title(const ReportOptions& options) {
  if (!options.title.empty())
    return options.title;
  return std::string(text::pattern(options.language, Message::report_examples_title));
}

void report_examples(storage::Database& database, const ReportOptions& options, BlockSink& sink) {
  ExamplesReport(database, options, sink).write();
}

}  // namespace dialogg::reports
