#include "records/attendance_fields.hpp"

#include <optional>

#include "records/fields.hpp"
#include "text/unicode.hpp"

namespace dialogg::records {

using domain::Attendance;
using domain::Value;
using messages::Message;

namespace {

constexpr std::size_t kLongestAttendance = 2 * kShortText;  // role, count and organisation in one text

/// An Attendance whose role may be missing yet.
struct Members {
  std::optional<domain::Role> role;
  std::optional<int> count;
  domain::FreeText organisation;
};

/// "?" is present, number unknown, as in the text form.
Field count_or_unknown(std::optional<int>& target) {
  Field field = count("count", Message::option_attended, target);
  field.set = [set = field.set, &target](const Value& value) {
    if (as_text(value) == "?")
      target.reset();
    else
      set(value);
  };
  return field;
}

Fields fields_of(Members& members) {
  Field role = code("role", Message::option_attended, members.role);
  role.mandatory = true;
  return {role, count_or_unknown(members.count),
          text("organisation", Message::option_attended, members.organisation)};
}

Attendance read(const Value& value) {
  if (value.members() == nullptr)
    return domain::read_attendance(text::fold_space(clean_text(as_text(value), kLongestAttendance)));
  Members members;
  set_small_record(fields_of(members), value);
  return {*members.role, members.count, members.organisation};
}

}  // namespace

Field attended(std::string name, Message help, std::vector<Attendance>& target) {
  Field field{std::move(name), Message::placeholder_role_and_number, help, Field::Arity::repeated};
  field.terms = domain::terms_of<domain::Role>();
  field.set = [&target](const Value& value) { target.push_back(read(value)); };
  field.get = [&target] {
    domain::ValueList list;
    for (const Attendance& attendance : target) {
      Members members{attendance.role, attendance.count, attendance.organisation};
      list.push_back(to_value(fields_of(members)));
    }
    return Value(std::move(list));
  };
  field.amend = [&target](const Value& value) {
    domain::correct(
        target, domain::read_correction(text::fold_space(clean_text(as_text(value), kLongestAttendance))));
  };
  field.split = [](const std::string& word) { return domain::split_attendance(word); };
  field.remove = removal(target);
  field.hide = [&target] { target.clear(); };
  field.each_text = [&target](const EachText& each) {
    for (Attendance& attendance : target) each(attendance.organisation);
  };
  field.member_terms = [](std::string_view key) {
    return key == "role" ? domain::terms_of<domain::Role>() : std::vector<domain::Term>();
  };
  return field;
}

}  // namespace dialogg::records
