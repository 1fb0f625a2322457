#include "app/scrutiny.hpp"

#include <algorithm>

#include "privacy/place_names.hpp"
#include "records/labels.hpp"
#include "storage/group_store.hpp"
#include "storage/meeting_store.hpp"
#include "storage/person_store.hpp"
#include "text/personal/personal_data.hpp"
#include "text/personal/whole_name.hpp"

namespace dialogg::app {

using messages::Message;
using records::Field;
using records::Fields;

namespace {

void warn_of_personal_data(Desk& desk, const std::string& field, const std::string& written) {
  for (const text::PersonalData& data : text::find_personal_data(written))
    desk.warnings.push_back({text::warning_of(data.kind), {records::quoted(field), data.found}});
}

/// A contact who is the whole of a text is masked where reports print it.
void warn_of_contacts(Desk& desk, const std::string& field, const std::string& written) {
  if (!desk.people)
    desk.people = storage::PersonStore(desk.database()).names();
  for (const std::string& name : *desk.people)
    if (text::has_name(written, name) && written.size() > name.size())
      desk.warnings.push_back({Message::text_names_contact, {records::quoted(field), name}});
}

bool names(const std::string& written, const std::vector<std::string_view>& place) {
  return std::ranges::any_of(place, [&](std::string_view name) {
    return text::has_name(written, name) || text::has_name(text::without_joints(written), name);
  });
}

/// The fields that name the municipality: "title", "summary".
std::vector<std::string_view> fields_that_name(const Fields& fields,
                                               const domain::MunicipalityLink& municipality) {
  const std::vector<std::string_view> place = privacy::names_of(municipality);
  std::vector<std::string_view> found;
  for (const Field& field : fields)
    if (field.each_text)
      field.each_text([&](const domain::FreeText& text) {
        if (std::ranges::find(found, field.name) == found.end() && names(text.written(), place))
          found.push_back(field.name);
      });
  return found;
}

void warn_of_naming(Desk& desk, const Fields& fields, const std::string& ref, const Reserve& reserve) {
  if (reserve.naming == domain::Naming::yes || !reserve.municipality.id)
    return;
  if (const auto found = fields_that_name(fields, reserve.municipality); !found.empty())
    desk.warnings.push_back(
        {Message::names_hidden_place, {ref, reserve.municipality.name, records::quoted(found), reserve.ref}});
}

}  // namespace

Reserve reserve_of(Desk& desk, domain::MeetingId meeting) {
  return reserve_of(storage::MeetingStore(desk.database()).find(meeting).value());
}

Reserve reserve_of(Desk& desk, domain::GroupId group) {
  return reserve_of(storage::GroupStore(desk.database()).find(group).value());
}

void scrutinise(Desk& desk, const Fields& fields, const std::string& ref,
                const std::vector<Reserve>& reserves) {
  for (const Field& field : fields) {
    if (!field.each_text)
      continue;
    field.each_text([&](const domain::FreeText& text) {
      warn_of_personal_data(desk, field.name, text.written());
      if (field.exposure != records::Exposure::internal)
        warn_of_contacts(desk, field.name, text.written());
    });
  }
  for (const Reserve& reserve : reserves) warn_of_naming(desk, fields, ref, reserve);
}

}  // namespace dialogg::app
