#include "writing/differences.hpp"

#include <algorithm>

#include "domain/dates/dates.hpp"
#include "text/ascii.hpp"
#include "text/unicode.hpp"

namespace dialogg::writing {

using domain::Value;
using domain::ValueList;
using domain::ValueMembers;
using messages::Message;
using messages::Phrase;
using records::Field;
using viewing::Wording;

namespace {

constexpr std::size_t kShown = 60;          // characters of a value in what is said about it
constexpr std::size_t kElementShown = 200;  // of one that came or went: it may be the last that is seen of it

bool is_settable(const Field& field) {
  return field.where == Field::Where::option || field.where == Field::Where::positional || field.set;
}

/// A date with its weekday, so that one that was misunderstood is noticed.
std::string in_words(const Field& field, const Value& value, const Wording& wording) {
  std::string words = wording.value(field, value);
  const auto date =
      field.placeholder == Message::placeholder_date ? domain::partial_date_from_iso(words) : std::nullopt;
  return date ? domain::long_date(wording.language(), *date) : words;
}

/// Both values from a little before the place where they differ, so that the difference is seen.
std::size_t common_part(const std::string& before, const std::string& after) {
  constexpr std::size_t kLead = 20;
  const auto [one, other] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
  auto at = static_cast<std::size_t>(one - before.begin());
  at = std::max(before.size(), after.size()) <= kShown || at < kLead ? 0 : at - kLead;
  while (at > 0 && at < before.size() && text::is_continuation(before[at])) --at;
  return at;
}

std::string shortened(const std::string& value, std::size_t from, std::size_t most) {
  std::string line = (from == 0 ? "" : "…") + text::fold_space(value.substr(std::min(from, value.size())));
  if (text::length(line) <= most)
    return line;
  std::size_t bytes = 0;
  for (std::size_t characters = 0; bytes < line.size(); ++bytes)
    if (!text::is_continuation(line[bytes]) && characters++ == most - 1)
      break;
  return line.substr(0, bytes) + "…";
}

messages::Argument shown(const std::string& value, std::size_t from, std::size_t most = kShown) {
  return value.empty() ? messages::Argument(Message::field_empty)
                       : messages::Argument(shortened(value, from, most));
}

Phrase difference(const Field& field, const Value& before, const Value& after, const Wording& wording) {
  const std::string was = in_words(field, before, wording);
  const std::string is = in_words(field, after, wording);
  const std::size_t from = common_part(was, is);
  return {Message::field_changed, {wording.label(field.key()), shown(was, from), shown(is, from)}};
}

/// What is in `some` and not in `others`, each as often as it is more there.
ValueList only_in(const ValueList& some, ValueList others) {
  ValueList only;
  for (const Value& one : some) {
    const auto same = std::ranges::find(others, one);
    if (same == others.end())
      only.push_back(one);
    else
      others.erase(same);
  }
  return only;
}

/// Whether two small records are one before and after: both begin alike, with a role or a file's name.
bool are_one(const Value& was, const Value& is) {
  const ValueMembers* one = was.members();
  const ValueMembers* other = is.members();
  return one != nullptr && other != nullptr && one->size() == other->size() && !one->empty() &&
         one->front() == other->front();
}

/// The changes of one list.
class ListDifference {
 public:
  ListDifference(const Field& field, const Wording& wording) : field_(field), wording_(wording) {}

  std::vector<Phrase> of(const Value& before, const Value& after) {
    ValueList gone = only_in(*before.list(), *after.list());
    ValueList come = only_in(*after.list(), *before.list());
    take_changed(gone, come);
    for (const Value& one : gone) phrases_.push_back({Message::element_removed, {label(), words(one)}});
    for (const Value& one : come) phrases_.push_back({Message::element_added, {label(), words(one)}});
    return std::move(phrases_);
  }

 private:
  void take_changed(ValueList& gone, ValueList& come) {
    std::erase_if(gone, [&](const Value& was) {
      const auto is = std::ranges::find_if(come, [&](const Value& one) { return are_one(was, one); });
      if (is == come.end())
        return false;
      say_members(*was.members(), *is->members());
      come.erase(is);
      return true;
    });
  }

  void say_members(const ValueMembers& was, const ValueMembers& is) {
    const std::string head = member_words(was.front());
    for (std::size_t i = 1; i < was.size(); ++i) {
      if (was[i] == is[i])
        continue;
      if (was[i].first == "count")
        phrases_.push_back({Message::field_changed, {head, number(was[i].second), number(is[i].second)}});
      else
        phrases_.push_back({Message::member_changed,
                            {head, wording_.label(was[i].first), shown(member_words(was[i]), 0),
                             shown(member_words(is[i]), 0)}});
    }
  }

  std::string member_words(const std::pair<std::string, Value>& member) const {
    Field field;
    field.terms = field_.member_terms ? field_.member_terms(member.first) : std::vector<domain::Term>();
    return wording_.value(field, member.second);
  }

  std::string number(const Value& count) const {
    return count.is_null() ? "?" : wording_.value(field_, count);
  }

  std::string label() const { return wording_.label(field_.key()); }

  messages::Argument words(const Value& element) const {
    return shown(wording_.value(field_, element), 0, kElementShown);
  }

  const Field& field_;
  const Wording& wording_;
  std::vector<Phrase> phrases_;
};

std::size_t place_of(const records::Fields& fields, const Field* field) {
  return static_cast<std::size_t>(field - fields.data());
}

bool are_names(const records::Fields& fields, const Field& field) {
  return std::ranges::any_of(
      fields, [&](const Field& other) { return records::names_beside(fields, other) == &field; });
}

}  // namespace

Value as_given(Value value) {
  if (auto* list = std::get_if<ValueList>(&value.data))
    for (Value& element : *list) element = as_given(std::move(element));
  if (auto* members = std::get_if<ValueMembers>(&value.data))
    std::erase_if(*members, [](const auto& member) { return records::is_stamp(member.first); });
  return value;
}

std::vector<Value> values_of(const records::Fields& fields) {
  std::vector<Value> values;
  for (const Field& field : fields)
    values.push_back((is_settable(field) || are_names(fields, field)) && field.get ? as_given(field.get())
                                                                                   : Value());
  return values;
}

std::vector<Phrase> differences(const records::Fields& fields, const std::vector<Value>& before,
                                const std::vector<Value>& after, const Wording& wording) {
  std::vector<Phrase> all;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (before[i] == after[i])
      continue;
    const Field* names = records::names_beside(fields, fields[i]);
    if (names != nullptr && before[place_of(fields, names)] != after[place_of(fields, names)])
      continue;  // two of one name differ by their references alone
    const bool lists = before[i].list() != nullptr && after[i].list() != nullptr;
    std::vector<Phrase> some =
        lists ? ListDifference(fields[i], wording).of(before[i], after[i]) : std::vector<Phrase>();
    if (some.empty())  // no list, or one in another order
      some.push_back(difference(fields[i], before[i], after[i], wording));
    all.insert(all.end(), some.begin(), some.end());
  }
  return all;
}

}  // namespace dialogg::writing
