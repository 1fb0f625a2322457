#include "app/scrutiny.hpp"

#include <algorithm>

#include "privacy/name_finder.hpp"
#include "records/labels.hpp"
#include "storage/group_store.hpp"
#include "storage/meeting_store.hpp"
#include "storage/person_store.hpp"
#include "text/personal/personal_data.hpp"

namespace dialogg::app {

using messages::Message;
using records::Field;
using records::Fields;

namespace {

const privacy::People& desk_people(Desk& desk) {
  if (!desk.people)
    desk.people.emplace(storage::PersonStore(desk.database()).names());
  return *desk.people;
}

void warn_of_personal_data(Desk& desk, const std::string& field, const std::string& written) {
  for (const text::PersonalData& data : text::find_personal_data(written))
    desk.warnings.push_back({text::warning_of(data.kind), {records::quoted(field), data.found}});
}

/// Somebody who is the whole of a text is masked where reports print it.
void warn_of_people(Desk& desk, const std::string& field, const std::string& written) {
  const privacy::People& people = desk_people(desk);
  if (people.is_one(written))
    return;
  for (const std::string_view name : people.named_in(privacy::SearchedText(written)))
    desk.warnings.push_back({Message::text_names_contact, {records::quoted(field), name}});
}

/// The fields that name the municipality: "title", "summary".
std::vector<std::string_view> fields_that_name(const Fields& fields,
                                               const domain::MunicipalityLink& municipality) {
  const privacy::PlaceFinder place(municipality);
  std::vector<std::string_view> found;
  for (const Field& field : fields)
    if (field.each_text)
      field.each_text([&](const domain::FreeText& text) {
        if (std::ranges::find(found, field.name) == found.end() &&
            place.is_in(privacy::SearchedText(text.written())))
          found.push_back(field.name);
      });
  return found;
}

void warn_of_naming(Desk& desk, const Fields& fields, const std::string& ref, const Reserve& reserve) {
  if (reserve.naming == domain::Naming::yes)
    return;
  for (const domain::MunicipalityLink& municipality : reserve.municipalities)
    if (const auto found = fields_that_name(fields, municipality); !found.empty())
      desk.warnings.push_back(
          {Message::names_hidden_place, {ref, municipality.name, records::quoted(found), reserve.ref}});
}

}  // namespace

Reserve reserve_of(storage::Database& database, domain::MeetingId meeting) {
  return reserve_of(storage::MeetingStore(database).find(meeting).value());
}

Reserve reserve_of(storage::Database& database, domain::GroupId group) {
  return reserve_of(storage::GroupStore(database).find(group).value());
}

std::vector<Reserve> reserves_of(const domain::PassOn& pass_on) {
  const std::string at = pass_on.visit     ? pass_on.visit->ref()
                         : pass_on.meeting ? pass_on.meeting->ref()
                                           : pass_on.id.ref();
  return {{pass_on.naming, domain::only(pass_on.to), at},
          {pass_on.example_naming, domain::only(pass_on.from), pass_on.example->ref()}};
}

void warn_of_persons(Desk& desk, const std::vector<PersonNamed>& persons) {
  const privacy::People& people = desk_people(desk);
  for (const PersonNamed& person : persons)
    if (person.beside || !people.is_one(person.text))  // a contact may be an owner
      desk.warnings.push_back(person.said(records::quoted(person.field)));
}

void scrutinise(Desk& desk, const Fields& fields, const std::string& ref,
                const std::vector<Reserve>& reserves) {
  for (const Field& field : fields) {
    if (!field.each_text)
      continue;
    field.each_text([&](const domain::FreeText& text) {
      warn_of_personal_data(desk, field.name, text.written());
      if (field.exposure != records::Exposure::internal)
        warn_of_people(desk, field.name, text.written());
    });
  }
  for (const Reserve& reserve : reserves) warn_of_naming(desk, fields, ref, reserve);
}

}  // namespace dialogg::app
