// The embedded lists, read once when first asked for.
#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <set>

#include "register/register.hpp"
#include "text/embedded.hpp"

namespace dialogg::registry {

namespace {

std::string_view embedded(std::string_view name) {
  for (const text::EmbeddedFile& file : text::embedded_files())
    if (file.name == name)
      return file.content;
  return {};
}

/// What comes before the separator, which is taken off the text together with it; all of it at the end.
std::string_view take(std::string_view& text, char separator) {
  const std::size_t end = std::min(text.find(separator), text.size());
  const std::string_view part = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return part;
}

/// The fields of our own lists, which hold no quotation marks: one heading line, then `make` of each line's
/// fields.
template <std::size_t kFields, typename Make>
auto read_list(std::string_view content, Make make) {
  std::vector<decltype(make(std::array<std::string_view, kFields>{}))> rows;
  take(content, '\n');
  while (!content.empty()) {
    std::string_view line = take(content, '\n');
    if (line.empty())
      continue;
    std::array<std::string_view, kFields> fields;
    for (std::string_view& field : fields) field = take(line, ',');
    rows.push_back(make(fields));
  }
  return rows;
}

std::vector<Entry> read_municipalities() {
  auto entries = read_list<6>(embedded("municipalities.csv"), [](const auto& field) {
    return Entry{field[0], field[1], field[2], field[3], field[4], field[5]};
  });
  std::ranges::sort(entries, {}, &Entry::number);
  return entries;
}

domain::Date last_day_of(std::string_view year) {
  int number = 0;
  std::from_chars(year.data(), year.data() + year.size(), number);
  return std::chrono::year(number) / std::chrono::December / 31;
}

std::vector<std::string_view> split(std::string_view numbers) {
  std::vector<std::string_view> all;
  while (!numbers.empty()) all.push_back(take(numbers, ';'));
  return all;
}

const Former* find_former(const std::vector<Former>& formers, std::string_view number) {
  const auto found = std::ranges::lower_bound(formers, number, {}, &Former::number);
  return found != formers.end() && found->number == number ? &*found : nullptr;
}

using Ends = std::set<std::string_view>;  // numbers of today

/// Follows former numbers to those of today.
void add_ends(const std::vector<Former>& formers, std::string_view number, Ends& ends) {
  const Former* former = find_former(formers, number);
  if (former == nullptr)
    ends.insert(number);
  else
    for (const std::string_view next : former->successors) add_ends(formers, next, ends);
}

/// As the list has them: a successor may be a former one.
const std::vector<Former>& formers_step_by_step() {
  static const std::vector<Former> formers = [] {
    auto all = read_list<6>(embedded("former-municipalities.csv"), [](const auto& field) {
      return Former{field[0], field[1], field[2], field[4], last_day_of(field[3]), split(field[5])};
    });
    std::ranges::sort(all, {}, &Former::number);
    return all;
  }();
  return formers;
}

std::vector<Former> read_formers() {
  std::vector<Former> formers = formers_step_by_step();
  for (Former& former : formers) {
    Ends ends;
    add_ends(formers_step_by_step(), former.number, ends);
    former.successors.assign(ends.begin(), ends.end());
  }
  return formers;
}

using ByName = std::multimap<std::string_view, const Former*>;

const ByName& formers_by_name() {
  static const ByName by_name = [] {
    ByName all;
    for (const Former& former : former_municipalities()) all.emplace(former.name, &former);
    return all;
  }();
  return by_name;
}

/// The last day of the number before this one, of the same name: the list does not always say which took over.
std::optional<domain::Date> last_day_of_its_name(std::string_view name, const Ends& ends,
                                                 const std::optional<domain::Date>& before = {}) {
  std::optional<domain::Date> last;
  const auto [first, end] = formers_by_name().equal_range(name);
  for (auto one = first; one != end; ++one) {
    const Former& former = *one->second;
    const bool is_earlier = (!before || former.last_day < *before) && (!last || *last < former.last_day);
    if (is_earlier && std::ranges::any_of(former.successors, [&](auto to) { return ends.contains(to); }))
      last = former.last_day;
  }
  return last;
}

using Days = std::map<std::string_view, domain::Date>;

/// Of each number that took over from others, the last day before it: of the first of them, since later ones were taken in.
Days first_days_before() {
  Days days;
  for (const Former& former : formers_step_by_step())
    for (const std::string_view next : former.successors)
      if (const auto [known, is_new] = days.try_emplace(next, former.last_day); !is_new)
        known->second = std::min(known->second, former.last_day);
  return days;
}

const Days& days_before() {
  static const Days days = [] {
    Days all = first_days_before();
    for (const Entry& entry : municipalities())
      if (const auto day = last_day_of_its_name(entry.name, {entry.number}))
        all[entry.number] = *day;
    for (const Former& former : former_municipalities())
      if (const auto day = last_day_of_its_name(
              former.name, {former.successors.begin(), former.successors.end()}, former.last_day))
        all[former.number] = *day;
    return all;
  }();
  return days;
}

bool had_begun(std::string_view number, domain::Date day) {
  const auto before = days_before().find(number);
  return before == days_before().end() || before->second < day;
}

}  // namespace

const std::vector<Entry>& municipalities() {
  static const std::vector<Entry> entries = read_municipalities();
  return entries;
}

const std::vector<Former>& former_municipalities() {
  static const std::vector<Former> formers = read_formers();
  return formers;
}

const Entry* by_number(std::string_view number) {
  const auto& entries = municipalities();
  const auto found = std::ranges::lower_bound(entries, number, {}, &Entry::number);
  return found != entries.end() && found->number == number ? &*found : nullptr;
}

const Former* former_by_number(std::string_view number) {
  return find_former(former_municipalities(), number);
}

bool was_in_use(const Entry& entry, domain::Date day) {
  return had_begun(entry.number, day);
}

bool was_in_use(const Former& former, domain::Date day) {
  return had_begun(former.number, day) && day <= former.last_day;
}

const Entry* successor_of(const Former& former) {
  if (former.successors.size() == 1)
    return by_number(former.successors.front());
  for (const std::string_view number : former.successors)
    if (const Entry* entry = by_number(number); entry->name == former.name)
      return entry;
  return nullptr;
}

std::string_view county_today(std::string_view number) {
  if (const Entry* entry = by_number(number))
    return entry->county;
  const Former* former = former_by_number(number);
  if (former == nullptr)
    return {};
  if (const Entry* successor = successor_of(*former))
    return successor->county;
  const std::string_view county = by_number(former->successors.front())->county;
  const bool is_one = std::ranges::all_of(
      former->successors, [&](std::string_view next) { return by_number(next)->county == county; });
  return is_one ? county : std::string_view();
}

bool leads_to(const Former& former, std::string_view number) {
  if (std::ranges::find(former.successors, number) == former.successors.end())
    return false;
  const Entry* successor = successor_of(former);
  return successor == nullptr || successor->number == number;
}

}  // namespace dialogg::registry
