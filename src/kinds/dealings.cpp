#include "kinds/dealings.hpp"

#include "records/fields.hpp"
#include "storage/follow_up_store.hpp"

namespace dialogg::kinds {

using domain::Value;
using domain::ValueList;
using domain::ValueMembers;

namespace {

Value list_of(const Dealing& dealing, const Party& whose) {
  ValueList list;
  if (whose.database == nullptr)
    return Value(std::move(list));
  const auto record = dealing.kind.make();
  const records::Reading reading{};
  const records::Fields fields = record->fields(reading);
  record->for_each(*whose.database, whose.filter, [&] {
    ValueMembers members;
    for (const std::string_view name : dealing.fields) {
      const records::Field& field = *records::find_field(fields, name);
      members.emplace_back(field.key(), field.get());
    }
    list.emplace_back(std::move(members));
  });
  return Value(std::move(list));
}

std::vector<domain::Term> terms_of(const Kind& kind, std::string_view key) {
  const auto record = kind.make();
  const records::Reading reading{};
  const records::Fields fields = record->fields(reading);
  const records::Field* field = records::find_field(fields, key);
  return field == nullptr ? std::vector<domain::Term>() : field->terms;
}

}  // namespace

records::Field dealings(const Dealing& dealing, const std::function<Party()>& whose) {
  records::Field field = records::shown(dealing.name, [dealing, whose] { return list_of(dealing, whose()); });
  field.arity = records::Field::Arity::repeated;
  field.member_terms = [dealing](std::string_view key) { return terms_of(dealing.kind, key); };
  return field;
}

records::Field follow_ups_for(const std::function<Subject()>& subject) {
  records::Field field = records::shown("follow-ups", [subject] {
    ValueList list;
    const Subject about = subject();
    if (about.database != nullptr)
      for (const domain::FollowUp& one :
           storage::FollowUpStore(*about.database).about(about.letter, about.id))
        list.emplace_back(ValueMembers{{"text", records::text_value(one.text)},
                                       {"ref", Value(one.id.ref())},
                                       {"owner", records::text_value(one.owner)},
                                       {"due", one.due ? Value(domain::iso(*one.due)) : Value()},
                                       {"status", Value(domain::code(one.status))}});
    return Value(std::move(list));
  });
  field.arity = records::Field::Arity::repeated;
  field.member_terms = [](std::string_view key) { return terms_of(kFollowUps, key); };
  return field;
}

}  // namespace dialogg::kinds
