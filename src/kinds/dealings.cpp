#include "kinds/dealings.hpp"

#include "records/fields.hpp"

namespace dialogg::kinds {

using domain::Value;
using domain::ValueList;
using domain::ValueMembers;

namespace {

Value list_of(const Dealing& dealing, const Whose& whose) {
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

records::Field dealings(const Dealing& dealing, const std::function<Whose()>& whose) {
  records::Field field = records::shown(dealing.name, [dealing, whose] { return list_of(dealing, whose()); });
  field.arity = records::Field::Arity::repeated;
  field.member_terms = [dealing](std::string_view key) { return terms_of(dealing.kind, key); };
  return field;
}

}  // namespace dialogg::kinds
