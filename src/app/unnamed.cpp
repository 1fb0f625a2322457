#include "app/unnamed.hpp"

#include <algorithm>

#include "privacy/place_names.hpp"
#include "records/labels.hpp"
#include "storage/group_store.hpp"
#include "storage/meeting_store.hpp"
#include "text/personal/whole_name.hpp"

namespace dialogg::app {

namespace {

/// The fields that name it, each once: "title", "summary".
std::vector<std::string_view> fields_that_name(const FreeTexts& texts,
                                               const domain::MunicipalityLink& municipality) {
  const std::vector<std::string_view> names = privacy::names_of(municipality);
  std::vector<std::string_view> fields;
  for (const auto& [field, written] : texts)
    if (std::ranges::find(fields, field) == fields.end() &&
        std::ranges::any_of(names, [&written = written](std::string_view name) {
          return text::has_name(written, name) || text::has_name(text::without_joints(written), name);
        }))
      fields.push_back(field);
  return fields;
}

template <class Record>
void warn_under(Desk& desk, const std::string& ref, const std::optional<Record>& owner,
                const FreeTexts& texts) {
  if (owner)
    warn_of_naming(desk, ref, {owner->naming, owner->municipality, owner->id.ref()}, texts);
}

}  // namespace

void add_texts(FreeTexts& texts, std::string_view field, const std::vector<std::string>& list) {
  for (const std::string& text : list) texts.emplace_back(field, text);
}

void add_texts(FreeTexts& texts, const std::vector<domain::Photo>& photos) {
  for (const domain::Photo& photo : photos) {
    texts.emplace_back("photo", photo.path);
    texts.emplace_back("caption", photo.caption);
    texts.emplace_back("credit", photo.credit);
  }
}

void warn_of_naming(Desk& desk, const std::string& ref, const Reserve& reserve, const FreeTexts& texts) {
  if (reserve.naming == domain::Naming::yes || !reserve.municipality.id)
    return;
  if (const auto fields = fields_that_name(texts, reserve.municipality); !fields.empty())
    desk.warnings.push_back({messages::Message::names_hidden_place,
                             {ref, reserve.municipality.name, records::quoted(fields), reserve.ref}});
}

void warn_of_naming(Desk& desk, const std::string& ref, domain::MeetingId meeting, const FreeTexts& texts) {
  warn_under(desk, ref, storage::MeetingStore(desk.database()).find(meeting), texts);
}

void warn_of_naming(Desk& desk, const std::string& ref, domain::GroupId group, const FreeTexts& texts) {
  warn_under(desk, ref, storage::GroupStore(desk.database()).find(group), texts);
}

}  // namespace dialogg::app
