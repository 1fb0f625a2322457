#include "reports/examples/examples.hpp"

#include <algorithm>

#include "privacy/places.hpp"
#include "reports/examples/example_card.hpp"
#include "reports/examples/example_selection.hpp"
#include "reports/parts/plain_text.hpp"
#include "reports/parts/read_ahead.hpp"
#include "reports/parts/report_phrases.hpp"
#include "storage/example_store.hpp"
#include "storage/pass_on_store.hpp"
#include "text/joined.hpp"
#include "text/unicode.hpp"

namespace dialogg::reports {

using domain::Example;
using messages::Message;
using privacy::Places;

namespace {

constexpr std::size_t kLinksAtATime = 100;

class ExamplesReport {
 public:
  ExamplesReport(storage::Database& database, const ReportOptions& options, BlockSink& sink)
      : options_(options),
        sink_(sink),
        listing_(database),
        examples_(database),
        places_(database, *options.gate),
        selection_(select_examples(database, options, {examples_title(options), say(Message::report_gaps)})),
        with_photos_(listing_.with_photos()),
        pass_ons_(database),
        passed_on_(pass_ons_.examples()),
        card_(options, sink),
        reader_(selection_.places.size(), options.reads_alone ? ReadWhen::ahead : ReadWhen::on_demand,
                [this](std::size_t at, Read& read) { this->read(selection_.places[at], read); }) {}

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
  std::string say(Message message) const {
    return std::string(messages::pattern(options_.language, message));
  }
  void add_paragraph(const std::string& text) { sink_.add(Paragraph{{{Span::Kind::text, text}}}); }

  /// "3. kvartal 2026 · 3 eksempler fra 2 kommuner"
  std::string line_below_title() const {
    std::string line = period_phrase(options_.language, options_.filter);
    text::add_to(line,
                 counted(options_.language, selection_.examples, Message::report_one_example,
                         Message::report_many_examples),
                 " · ");
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
    auto& [is_there, stored, passed_on] = reader_.next();
    if (!is_there)
      return;
    unclaimed_ += !stored.effect.empty() && !stored.claimed_by;
    not_asked_ += stored.naming == domain::Naming::not_asked && stored.municipality.id;
    stored.municipality = places_.municipality(stored.municipality.id);
    const auto example = options_.gate->release(stored);
    card_.write(example, passed_on,
                selection_.heading(options_.language, options_.gate->read(example->title), place),
                heading_level);
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
      // Where it stands in full, it is looked through for its municipality.
      const auto example = options_.gate->release(reader_.next().example, privacy::Whose{});
      titles.emplace_back(options_.gate->read(example->title));
      targets.push_back(
          "#" + text::anchor(selection_.heading(options_.language, titles.back(), selection_.places[i])));
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
    if (not_asked_ > 0 && !options_.gate->is_external())
      gaps.push_back(counted(options_.language, not_asked_, Message::report_one_not_asked,
                             Message::report_many_not_asked));
    if (gaps.empty())
      return;
    sink_.add(Heading{2, {{Span::Kind::text, messages::pattern(options_.language, Message::report_gaps)}}});
    List list;
    for (const std::string& gap : gaps) list.items.push_back({{{Span::Kind::text, gap}}});
    sink_.add(list);
  }

  /// What is printed at a place: an example, or of one that stands in full elsewhere its title.
  struct Read {
    bool is_there = false;
    Example example;
    std::vector<domain::PassOn> passed_on;
  };

  void read(const ExamplePlace& place, Read& read) {
    if (place.in_full)
      read.is_there = read_in_full(place.example(), read);
    else
      read.example.title = listing_.title(place.example());
  }

  bool read_in_full(domain::ExampleId id, Read& read) {
    Example& example = read.example;
    if (!listing_.read(id, example))
      return false;
    example.themes.clear();
    if (!options_.gate->is_external())
      listing_.for_each_theme(id, [&](std::string_view code) { example.themes.emplace_back(code); });
    if (std::binary_search(with_photos_.begin(), with_photos_.end(), id))
      example.photos = examples_.find(id)->photos;
    else
      example.photos.clear();
    const bool went = std::binary_search(passed_on_.begin(), passed_on_.end(), id);
    read.passed_on = went ? pass_ons_.of_example(id) : std::vector<domain::PassOn>();
    return true;
  }

  const ReportOptions& options_;
  BlockSink& sink_;
  storage::ExampleListing listing_;  // the reader's, as examples_, once it is there
  storage::ExampleStore examples_;
  Places places_;
  ExampleSelection selection_;
  std::vector<domain::ExampleId> with_photos_;
  storage::PassOnStore pass_ons_;  // the reader's too
  std::vector<domain::ExampleId> passed_on_;
  ExampleCard card_;
  std::size_t unclaimed_ = 0;  // effects without whose claim they are
  std::size_t not_asked_ = 0;  // municipalities not asked whether they may be named
  ReadAhead<Read> reader_;     // last: it uses the others
};

}  // namespace

std::string examples_title(const ReportOptions& options) {
  return title_of(options, Message::report_examples_title);
}

void report_examples(storage::Database& database, const ReportOptions& options, BlockSink& sink) {
  ExamplesReport(database, options, sink).write();
}

}  // namespace dialogg::reports
