#include "reports/examples/example_groups.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

#include "reports/parts/plain_text.hpp"
#include "storage/theme_store.hpp"
#include "text/unicode.hpp"

namespace dialogg::reports {

using privacy::Place;
using privacy::Places;
using Group = ExampleGroups::Group;
using Order = ExampleGroups::Group::Order;
using domain::Level;
using messages::Message;
using storage::ExampleLine;

ExampleGroups::ExampleGroups(storage::Database& database, const ReportOptions& options, const Places& places)
    : listing_(database), options_(options), places_(places) {
  if (options.group_by == GroupBy::theme) {
    themes_ = storage::ThemeStore(database).all();
    for (const domain::Theme& theme : themes_)
      make({Order::by_label, theme.label(options.language), theme.code});
  }
  if (options.group_by == GroupBy::level)
    for (const auto& name : domain::table_of<Level>()) {
      make({Order::as_made, std::string(domain::label(options.language, name.value))});
      capitalise(groups_.back().label);
    }
}

const std::vector<std::uint16_t>& ExampleGroups::of(const ExampleLine& line) {
  found_.clear();
  switch (options_.group_by) {
    case GroupBy::theme:
      find_themes(line);
      break;
    case GroupBy::municipality:
      found_.push_back(of_municipality(line));
      break;
    case GroupBy::county:
      found_.push_back(of_county(line));
      break;
    case GroupBy::level:
      found_.push_back(line.level ? static_cast<std::uint16_t>(*line.level)
                                  : gathered(Order::without, Message::report_without_level));
      break;
    case GroupBy::none:
      found_.push_back(gathered(Order::as_made, Message::report_examples_title));
      break;
  }
  for (const std::uint16_t number : found_) groups_[number].used = true;
  return found_;
}

/// Only the themes that were asked for, where some were: the report is about them.
void ExampleGroups::prepare(domain::ExampleId first, domain::ExampleId last) {
  if (options_.group_by != GroupBy::theme)
    return;
  const auto& wanted = options_.filter.themes;
  listing_.for_each_theme(first, last, [&](domain::ExampleId example, std::string_view code) {
    if (!wanted.empty() && std::find(wanted.begin(), wanted.end(), code) == wanted.end())
      return;
    const auto at =
        std::lower_bound(themes_.begin(), themes_.end(), code,
                         [](const domain::Theme& theme, std::string_view word) { return theme.code < word; });
    if (at != themes_.end())
      themes_of_.push_back({example.value, static_cast<std::uint16_t>(at - themes_.begin())});
  });
}

void ExampleGroups::find_themes(const ExampleLine& line) {
  auto at = std::ranges::lower_bound(themes_of_, line.id.value, {}, &ThemeOf::example);
  for (; at != themes_of_.end() && at->example == line.id.value; ++at) found_.push_back(at->theme);
  if (found_.empty())
    found_.push_back(gathered(Order::without, Message::report_without_theme));
}

std::uint16_t ExampleGroups::of_municipality(const ExampleLine& line) {
  if (!line.municipality)
    return gathered(Order::without, Message::report_without_municipality);
  if (!options_.gate->may_name(line.naming, line.municipality))
    return gathered(Order::unnamed, Message::report_unnamed_municipalities);
  const auto [at, is_new] = numbers_.try_emplace(std::to_string(line.municipality.value));
  if (is_new) {
    const domain::MunicipalityLink& link = places_.municipality(line.municipality);
    at->second = make({Order::by_label, link.name, link.ref()});
  }
  return at->second;
}

std::uint16_t ExampleGroups::of_county(const ExampleLine& line) {
  if (!line.municipality)
    return gathered(Order::without, Message::report_without_county);
  if (places_.of(line.municipality, line.naming).kind == Place::Kind::unnamed)
    return gathered(Order::unnamed, Message::report_unnamed_counties);
  const std::string& county = places_.municipality(line.municipality).county;
  const auto [at, is_new] = numbers_.try_emplace(county);
  if (is_new)
    at->second = make({Order::by_label, county});
  return at->second;
}

std::uint16_t ExampleGroups::make(Group group) {
  groups_.push_back(std::move(group));
  return static_cast<std::uint16_t>(groups_.size() - 1);
}

std::uint16_t ExampleGroups::gathered(Order order, Message label) {
  for (std::size_t i = groups_.size(); i-- > 0;)
    if (groups_[i].order == order && order != Order::by_label)
      return static_cast<std::uint16_t>(i);
  return make({order, std::string(messages::pattern(options_.language, label))});
}

std::vector<std::uint16_t> ExampleGroups::in_order() const {
  std::vector<std::string> keys;
  for (const Group& group : groups_)
    keys.push_back(group.order == Order::by_label ? text::sort_key(group.label) : std::string());
  std::vector<std::uint16_t> numbers(groups_.size());
  std::iota(numbers.begin(), numbers.end(), std::uint16_t{0});
  std::erase_if(numbers, [&](std::uint16_t number) { return !groups_[number].used; });
  std::sort(numbers.begin(), numbers.end(), [&](std::uint16_t a, std::uint16_t b) {
    const auto rank = [&](std::uint16_t number) {
      const Group& group = groups_[number];
      return std::tie(group.order, keys[number], group.label, group.told_apart_by);
    };
    return rank(a) < rank(b);
  });
  return numbers;
}

}  // namespace dialogg::reports
