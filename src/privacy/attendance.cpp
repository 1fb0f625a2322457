#include "privacy/attendance.hpp"

#include <algorithm>

#include "privacy/person_rules.hpp"

namespace dialogg::privacy {

using domain::Attendance;
using domain::Role;
using messages::Message;
using messages::Phrase;

namespace {

bool is_present(const Attendance& attendance) {
  return !attendance.count || *attendance.count > 0;
}

bool shows_organisation(Audience audience, domain::Naming naming, Role role) {
  if (audience == Audience::internal)
    return true;
  return may_name(audience, naming) && !is_only_counted(role);
}

/// A sum with an unknown part is a lower bound; one that is small itself would point at persons.
Count sum_with_unknown(Audience audience, bool user_side, int known) {
  const Count shown = shown_count(audience, user_side, known);
  return Count::at_least(shown.exact() ? known : 0);
}

RolePresent summed(Audience audience, domain::Naming naming, Role role,
                   const std::vector<Attendance>& attended) {
  RolePresent sum{role, {}, {}};
  int known = 0;
  bool unknown = false;
  for (const Attendance& one : attended) {
    if (one.role != role || !is_present(one))
      continue;
    known += one.count.value_or(0);
    unknown = unknown || !one.count;
    if (!one.organisation.empty() && shows_organisation(audience, naming, role))
      sum.organisations.push_back(one.organisation);
  }
  const bool user_side = domain::is_user_side(role);
  sum.count =
      unknown ? sum_with_unknown(audience, user_side, known) : shown_count(audience, user_side, known);
  return sum;
}

/// Those of a total who are in no role whose number readers see.
struct Rest {
  int people;
  bool has_users;  // as far as readers know
};

Rest rest_of(const Present& present, int all) {
  Rest rest{all, false};
  for (const RolePresent& role : present.roles) {
    if (!domain::is_participant(role.role))
      continue;
    if (role.count.exact())
      rest.people -= role.count.least();
    else
      rest.has_users = rest.has_users || domain::is_user_side(role.role);
  }
  return rest;
}

/// A total that was counted stands as it is, unless what it leaves beside the roles were a small number of users.
void settle_total(Audience audience, Present& present, const domain::Headcount& counted, int all) {
  if (all == counted.people && !counted.at_least)
    return;
  const Rest rest = rest_of(present, all);
  const bool is_small = rest.people >= kSmallest && rest.people <= kLargest;
  const bool hides = is_outside(audience) && rest.has_users && is_small;
  present.total = hides ? Count(all - rest.people) + Count::small(rest.people) : Count(all);
  present.user_side += Count::at_least(0);
}

struct ShareMessages {
  Message exact;
  Message of_one;
  Message range;
};

std::string share_of(messages::Language language, const Count& users, const Count& all,
                     const ShareMessages& messages) {
  if (all.most().value_or(0) == 0)
    return {};
  const std::string of_users = count_phrase(language, users), of_all = count_phrase(language, all);
  if (!users.exact() || !all.exact())
    return messages::say(language, Phrase{messages.range, {of_users, of_all}});
  const int per_cent = (200 * users.least() + all.least()) / (2 * all.least());
  return messages::say(language, all.least() == 1 ? Phrase{messages.of_one, {of_users, per_cent}}
                                                  : Phrase{messages.exact, {of_users, of_all, per_cent}});
}

}  // namespace

Present present(Audience audience, domain::Naming naming, const std::vector<Attendance>& attended,
                std::optional<int> all) {
  Present present;
  for (const auto& name : domain::table_of<Role>()) {
    RolePresent sum = summed(audience, naming, name.value, attended);
    if (sum.count == Count{})
      continue;
    if (domain::is_participant(sum.role))
      present.total += sum.count;
    if (domain::is_user_side(sum.role))
      present.user_side += sum.count;
    present.roles.push_back(std::move(sum));
  }
  if (all)
    settle_total(audience, present, domain::headcount(attended), *all);
  return present;
}

std::vector<Role> expected(domain::MeetingKind kind, const std::vector<Role>& invited) {
  const bool is_dialogue =
      kind == domain::MeetingKind::dialogue_meeting || kind == domain::MeetingKind::dialogue_conference;
  if (!invited.empty() || !is_dialogue)
    return invited;
  return {Role::leadership, Role::health_social, Role::nav, Role::lived_experience, Role::user_organisation};
}

std::vector<Role> missing(const std::vector<Role>& invited, const Present& present) {
  std::vector<Role> roles;
  for (const auto& name : domain::table_of<Role>())
    if (std::ranges::find(invited, name.value) != invited.end() &&
        std::ranges::find(present.roles, name.value, &RolePresent::role) == present.roles.end())
      roles.push_back(name.value);
  return roles;
}

std::string share_sentence(messages::Language language, const Present& present) {
  if (!present.user_side.most())
    return {};
  return share_of(language, present.user_side, present.total,
                  {Message::report_share, Message::report_share_of_one, Message::report_share_range});
}

std::string share_over_time(messages::Language language, const Count& user_side, const Count& people) {
  return share_of(language, user_side, people,
                  {Message::report_share_over_time, Message::report_share_over_time_of_one,
                   Message::report_share_over_time_range});
}

}  // namespace dialogg::privacy
