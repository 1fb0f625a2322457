#include "reports/examples/example_selection.hpp"

#include <algorithm>
#include <functional>
#include <set>

#include "reports/examples/example_groups.hpp"
#include "storage/example_listing.hpp"
#include "text/unicode.hpp"
#include "text/visible.hpp"

namespace dialogg::reports {

using messages::Message;
using privacy::Places;

namespace {

/// Ends as a heading with a mark does, "-e12", "-nr-2" or "-no-2": another example's heading could be the same.
bool ends_in_mark(std::string_view anchor) {
  const std::size_t last = anchor.find_last_not_of("0123456789");
  if (last == std::string_view::npos || last + 1 == anchor.size())
    return false;
  const std::string before = "-" + std::string(anchor.substr(0, last + 1));
  return before.ends_with("-e") || before.ends_with("-nr-") || before.ends_with("-no-");
}

/// A fragment as stored is the title's; where the title may hold what is never shown, it is made again.
bool may_differ_when_shown(std::string_view anchor) {
  return anchor.starts_with('-') || anchor.ends_with('-') || anchor.find("--") != std::string_view::npos;
}

/// Fragments of headings, as numbers: two that are told apart in vain do no harm.
class Fragments {
 public:
  static std::size_t number(std::string_view anchor) { return std::hash<std::string_view>{}(anchor); }

  void add(std::string_view anchor) { numbers_.push_back(number(anchor)); }
  void add_number(std::size_t one) { numbers_.push_back(one); }
  void sort() { std::sort(numbers_.begin(), numbers_.end()); }
  /// REQUIRES: sorted.
  bool has_two(std::size_t one) const {
    const auto at = std::lower_bound(numbers_.begin(), numbers_.end(), one);
    return at != numbers_.end() && *at == one && at + 1 != numbers_.end() && at[1] == one;
  }
  bool has(std::string_view anchor) const {
    return std::find(numbers_.begin(), numbers_.end(), number(anchor)) != numbers_.end();
  }

 private:
  std::vector<std::size_t> numbers_;
};

class Selection {
 public:
  Selection(storage::Database& database, const ReportOptions& options)
      : options_(options),
        listing_(database),
        places_(database, *options.gate),
        groups_(database, options, places_) {
    listing_.for_each_line(options.filter, [this](const storage::ExampleLine& line) { add(line); });
  }

  ExampleSelection finished(const std::vector<std::string>& taken) {
    put_into_groups();
    Fragments fragments;
    for (const std::string& heading : taken) fragments.add(text::anchor(text::visible_line(heading)));
    order_groups(fragments);
    for (const std::size_t title : titles_) fragments.add_number(title);
    fragments.sort();
    for (std::size_t i = 0; i < selected_.places.size(); ++i) {
      ExamplePlace& place = selected_.places[i];
      place.is_marked = place.is_marked || fragments.has_two(titles_[line_of_[i]]);
    }
    number_the_unnamed();
    std::stable_sort(selected_.places.begin(), selected_.places.end(),
                     [](const ExamplePlace& a, const ExamplePlace& b) {
                       return a.group != b.group ? a.group < b.group : a.in_full && !b.in_full;
                     });
    selected_.municipalities = municipalities_.size();
    return std::move(selected_);
  }

 private:
  void add(const storage::ExampleLine& line) {
    std::string remade;
    std::string_view anchor = line.anchor;
    if (may_differ_when_shown(anchor))
      anchor = remade = text::anchor(text::visible_line(listing_.title(line.id)));
    lines_.push_back(line);
    lines_.back().anchor = {};
    needs_mark_.push_back(anchor.empty() || ends_in_mark(anchor));
    titles_.push_back(Fragments::number(anchor));
    if (line.municipality && !places_.municipality(line.municipality).number.empty())
      municipalities_.insert(
          {line.municipality.value, options_.gate->may_name(line.naming, line.municipality)});
  }

  void put_into_groups() {
    selected_.examples = lines_.size();
    if (lines_.empty())
      return;
    const auto [first, last] =
        std::ranges::minmax(lines_, {}, [](const auto& line) { return line.id.value; });
    groups_.prepare(first.id, last.id);
    for (std::uint32_t i = 0; i < lines_.size(); ++i) {
      bool in_full = true;
      for (const std::uint16_t group : groups_.of(lines_[i])) {
        selected_.places.push_back(
            {static_cast<std::uint32_t>(lines_[i].id.value), group, in_full, needs_mark_[i]});
        line_of_.push_back(i);
        in_full = false;
      }
    }
  }

  /// In the order of their titles. REQUIRES: the places are in it.
  void number_the_unnamed() {
    std::unordered_map<std::size_t, int> last;  // by title
    for (std::size_t i = 0; i < selected_.places.size(); ++i) {
      const storage::ExampleLine& line = lines_[line_of_[i]];
      if (!selected_.places[i].is_marked || options_.gate->may_name(line.naming, line.municipality))
        continue;
      if (const auto [number, is_new] = selected_.numbers.try_emplace(selected_.places[i].id, 0); is_new)
        number->second = ++last[titles_[line_of_[i]]];
    }
  }

  /// Numbers the groups anew, in their order, and gives each a heading.
  void order_groups(Fragments& fragments) {
    const std::vector<std::uint16_t> order = groups_.in_order();
    std::vector<std::uint16_t> new_number(groups_.groups().size());
    for (const std::uint16_t old : order) {
      new_number[old] = static_cast<std::uint16_t>(selected_.groups.size());
      const ExampleGroups::Group& group = groups_.groups()[old];
      std::string heading = options_.group_by == GroupBy::none ? "" : text::visible_line(group.label);
      if (fragments.has(text::anchor(heading)) && !group.told_apart_by.empty())
        heading += " (" + group.told_apart_by + ")";
      if (!heading.empty())
        fragments.add(text::anchor(heading));
      selected_.groups.push_back({heading});
    }
    for (ExamplePlace& place : selected_.places) place.group = new_number[place.group];
  }

  const ReportOptions& options_;
  storage::ExampleListing listing_;
  Places places_;
  ExampleGroups groups_;
  ExampleSelection selected_;
  std::vector<storage::ExampleLine> lines_;  // without their anchors
  std::vector<bool> needs_mark_;             // of each of them
  std::vector<std::size_t> titles_;          // fragment of each one's title
  std::vector<std::uint32_t> line_of_;       // which of them a place is about
  std::set<std::pair<std::int64_t, bool>> municipalities_;
};

}  // namespace

ExampleSelection select_examples(storage::Database& database, const ReportOptions& options,
                                 const std::vector<std::string>& taken) {
  return Selection(database, options).finished(taken);
}

std::string ExampleSelection::heading(messages::Language language, std::string_view title,
                                      const ExamplePlace& place) const {
  std::string shown = text::visible_line(title);
  if (!place.is_marked)
    return shown;
  const auto number = numbers.find(place.id);
  const std::string mark = number == numbers.end()
                               ? place.example().ref()
                               : messages::say(language, {Message::report_one_of_title, {number->second}});
  return shown + " (" + mark + ")";
}

}  // namespace dialogg::reports
