#include "domain/attendance.hpp"

#include <algorithm>
#include <charconv>

#include "text/unicode.hpp"

namespace dialogg::domain {

using messages::Message;

namespace {

constexpr int kMostPresent = 9'999;

[[noreturn]] void refuse(Message message, std::string_view text) {
  throw Error(ErrorKind::invalid, {message, {text}}, messages::Phrase(Message::attendance_forms));
}

/// `whole` is the text it stands in, for the message.
std::optional<int> read_count(std::string_view text, std::string_view whole) {
  if (text == "?")
    return std::nullopt;
  if (text.empty())
    refuse(Message::attendance_lacks_equals, whole);
  if (text.find_first_not_of("0123456789") != text.npos)
    refuse(Message::attendance_not_whole, whole);
  int count = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), count);
  if (fault != std::errc() || count > kMostPresent)
    throw Error(ErrorKind::invalid, {Message::attendance_too_large, {whole, kMostPresent}});
  return count;
}

}  // namespace

Attendance read_attendance(std::string_view text) {
  const std::size_t equals = text.find('=');
  if (equals == text.npos)
    refuse(Message::attendance_lacks_equals, text);
  const std::string_view role = text::trim(text.substr(0, equals));
  if (role.empty())
    refuse(Message::attendance_lacks_role, text);
  const std::string_view rest = text.substr(equals + 1);
  const std::size_t colon = rest.find(':');
  Attendance attendance{.role = read_code<Role>(role),
                        .count = read_count(text::trim(rest.substr(0, colon)), text),
                        .organisation = {}};
  if (colon == rest.npos)
    return attendance;
  attendance.organisation = text::fold_space(rest.substr(colon + 1));
  if (attendance.organisation.empty())
    refuse(Message::attendance_lacks_organisation, text);
  return attendance;
}

Headcount headcount(const std::vector<Attendance>& attended) {
  Headcount sum;
  for (const Attendance& attendance : attended) {
    sum.people += attendance.count.value_or(0);
    sum.at_least = sum.at_least || !attendance.count;
  }
  return sum;
}

std::string attendance_text(const Attendance& attendance) {
  std::string text(code(attendance.role));
  text += attendance.count ? "=" + std::to_string(*attendance.count) : "=?";
  if (!attendance.organisation.empty())
    text += ":" + attendance.organisation.written();
  return text;
}

}  // namespace dialogg::domain
