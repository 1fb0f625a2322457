#pragma once
// What no field can say of itself: whose reserve each kind of record is under, and what it knows of others. Used by the gate
// alone.

#include <stdexcept>
#include <string_view>
#include <vector>

#include "domain/example.hpp"
#include "domain/follow_up.hpp"
#include "domain/meeting.hpp"
#include "domain/pass_on.hpp"
#include "privacy/gate.hpp"
#include "privacy/whose.hpp"

namespace dialogg::privacy {

/// Whose reserves it is under besides.
template <class Record>
std::vector<Whose> others_of(const Record&) {
  return {};
}
inline std::vector<Whose> others_of(const domain::PassOn& pass_on) {
  return {from(pass_on)};
}

inline bool is_web_address(std::string_view path) {
  return path.starts_with("http://") || path.starts_with("https://");
}

/// What no field says: pictures need a consent, and a path tells of the writer's machine, as a link too.
template <class Record>
void keep_consented(Record& record) {
  if constexpr (requires { record.links; })
    std::erase_if(record.links, [](const domain::FreeText& link) { return !is_web_address(link.written()); });
  if constexpr (requires { record.photos; }) {
    std::erase_if(record.photos,
                  [](const domain::Photo& photo) { return photo.consent != domain::Naming::yes; });
    for (domain::Photo& photo : record.photos)
      if (!is_web_address(photo.path.written()))
        photo.path.clear();
  }
}

/// What a record knows of others, and shows in fields of theirs.
template <class Record>
void hide_links(Record&, bool /*named*/) {}
inline void hide_links(domain::FollowUp& follow_up, bool named) {
  if (!domain::may_be_told(follow_up))
    throw std::logic_error("a follow-up that is for the house alone");
  if (named)
    return;
  follow_up.meeting.reset();
  follow_up.about = {};
  follow_up.municipality = {};
  follow_up.with.clear();
  follow_up.group = {};
}
inline void hide_links(domain::PassOn& pass_on, bool /*named*/) {
  if (pass_on.example_naming != domain::Naming::yes)
    pass_on.from = {};
}

/// Who came is known; how many is in the figures.
template <class Record>
void keep_roles(Record&, const Figures<Record>&) {}
inline void keep_roles(domain::Meeting& meeting, const Figures<domain::Meeting>& figures) {
  for (const RolePresent& role : figures.at_table.roles) meeting.attended.push_back({role.role, {}, {}});
}

/// Comes before the fields are masked: readers know figures of what they may not see.
template <class Record>
Figures<Record> figures_of(Audience, bool /*named*/, const Record&) {
  return {};
}
inline Figures<domain::Meeting> figures_of(Audience audience, bool named, const domain::Meeting& meeting) {
  Figures<domain::Meeting> figures;
  figures.is_led_by_host = !meeting.facilitators.empty() && meeting.group.none();
  figures.at_table =
      present(audience, named ? domain::Naming::yes : domain::Naming::no, meeting.attended, meeting.total);
  if (meeting.total)
    figures.total = figures.at_table.total;
  figures.drivers = shown_part(audience, meeting.drivers, figures.at_table.total);
  figures.newcomers = shown_part(audience, meeting.newcomers, figures.at_table.total);
  return figures;
}

}  // namespace dialogg::privacy
