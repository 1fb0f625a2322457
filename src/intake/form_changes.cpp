#include "intake/form_changes.hpp"

#include <algorithm>
#include <functional>
#include <optional>

#include "domain/typed_names.hpp"
#include "intake/form.hpp"
#include "records/fields.hpp"

namespace dialogg::intake {

using domain::Error;
using domain::Problem;
using domain::Value;
using domain::ValueList;
using domain::ValueMembers;
using messages::Message;
using messages::Phrase;
using records::Field;
using records::Fields;

namespace {

std::optional<std::string> ref_of(const Value& element) {
  const ValueMembers* members = element.members();
  if (members == nullptr)
    return std::nullopt;
  const auto ref = std::ranges::find(*members, "ref", &ValueMembers::value_type::first);
  return ref == members->end() || ref->second.text() == nullptr ? std::nullopt
                                                                : std::optional(*ref->second.text());
}

/// One list of records that have references.
class Records {
 public:
  Records(const Field& field, const messages::Named& key, std::vector<Problem>& problems)
      : field_(field), key_(key), problems_(problems) {
    field.each_record([this](const Fields& fields) {
      const Field* ref = records::find_field(fields, "ref");
      refs_.push_back(ref == nullptr ? "" : records::as_text(ref->get()));
    });
    updates_.resize(refs_.size());
  }

  bool have_references() const {
    return std::ranges::any_of(refs_, [](const std::string& ref) { return !ref.empty(); });
  }

  void set(const Value& value) {
    const ValueList elements = value.list() == nullptr ? ValueList{value} : *value.list();
    ValueList fresh;
    for (const Value& element : elements)
      if (const auto ref = ref_of(element))
        update(*ref, element);
      else
        fresh.push_back(element);
    std::size_t index = 0;
    field_.each_record([&](const Fields& fields) {
      if (const Value* element = updates_[index++])
        set_members(fields, *element);
    });
    for (std::size_t i = updates_.size(); i-- > 0;)
      if (updates_[i] == nullptr)
        field_.remove(i);
    for (const Value& element : fresh) attempt(element.line, [&] { field_.set(element); });
  }

 private:
  void update(const std::string& ref, const Value& element) {
    const auto found = std::ranges::find(refs_, ref);
    if (found == refs_.end())
      return problems_.push_back(
          {{}, element.line, key_, Phrase{Message::element_not_there, {key_, ref}}, std::nullopt});
    updates_[static_cast<std::size_t>(found - refs_.begin())] = &element;
  }

  void set_members(const Fields& fields, const Value& element) {
    ValueMembers members = *element.members();
    std::erase_if(members, [](const auto& member) { return member.first == "ref"; });
    for (const Field& field : fields)
      if (field.set && value_of(field, fields, members) == nullptr)
        attempt(element.line, [&] { field.set(Value("")); });
    std::vector<Problem> problems;
    records::set_fields(fields, members, "", element.line, problems);
    for (Problem& problem : problems) {
      problem.field = messages::joined(key_, ".", problem.field);
      problems_.push_back(std::move(problem));
    }
  }

  void attempt(int line, const std::function<void()>& act) {
    try {
      act();
    } catch (const Error& error) {
      problems_.push_back({{}, line, key_, error.message, error.hint});
    }
  }

  const Field& field_;
  messages::Named key_;
  std::vector<Problem>& problems_;
  std::vector<std::string> refs_;
  std::vector<const Value*> updates_;  // of each record that is there; null: it is to go
};

void empty(const Field& field, const messages::Named& key, std::vector<Problem>& problems) {
  try {
    if (!field.remove)
      return field.set(Value(""));
    while (!records::elements_of(field).empty()) field.remove(0);
  } catch (const Error&) {  // it must be something
    problems.push_back({{}, 0, key, Message::forms_missing, std::nullopt});
  }
}

}  // namespace

const Value* value_of(const Field& field, const Fields& fields, const ValueMembers& members) {
  const auto found = std::ranges::find_if(
      members, [&](const auto& member) { return records::find_typed(fields, member.first) == &field; });
  return found == members.end() ? nullptr : &found->second;
}

void set_changed(const Fields& fields, const ValueMembers& before, const ValueMembers& form,
                 std::vector<Problem>& problems) {
  ValueMembers changed;
  for (const auto& [key, now] : form) {
    const Field* field = records::find_typed(fields, key);
    const Value* was = field == nullptr ? nullptr : value_of(*field, fields, before);
    if (was != nullptr && *was == now)
      continue;
    if (field != nullptr && field->each_record && field->remove)
      if (Records records(*field, messages::as_is(key), problems); records.have_references()) {
        records.set(now);
        continue;
      }
    if (field != nullptr && field->remove)
      empty(*field, messages::as_is(key), problems);
    changed.emplace_back(key, now);
  }
  for (const auto& [key, was] : before)
    if (const Field* field = records::find_typed(fields, key); value_of(*field, fields, form) == nullptr)
      empty(*field, messages::as_is(key), problems);
  records::set_fields(fields, changed, "", 0, problems);
}

}  // namespace dialogg::intake
