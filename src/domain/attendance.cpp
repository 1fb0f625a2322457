#include "domain/attendance.hpp"

#include <algorithm>
#include <charconv>
#include <functional>

#include "text/ascii.hpp"
#include "text/joined.hpp"
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
  if (!text::is_digits(text))
    refuse(Message::attendance_not_whole, whole);
  int count = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), count);
  if (fault != std::errc() || count > kMostPresent)
    throw Error(ErrorKind::invalid, {Message::attendance_too_large, {whole, kMostPresent}});
  return count;
}

bool is_count(std::string_view word) {
  return !word.empty() && std::string_view("0123456789?+-").find(word.front()) != word.npos;
}

struct Parts {
  std::string_view role, count;
  std::optional<std::string_view> organisation;
};

/// "nav 3" or "3 nav"; the whole is the role where there is no number.
Parts parts_in_words(std::string_view words) {
  const std::size_t first = std::min(words.find(' '), words.size());
  const std::size_t last = words.rfind(' ') == words.npos ? 0 : words.rfind(' ') + 1;
  if (is_count(words.substr(last)))
    return {text::trim(words.substr(0, last)), words.substr(last), {}};
  if (is_count(words.substr(0, first)))
    return {text::trim(words.substr(first)), words.substr(0, first), {}};
  return {words, {}, {}};
}

Parts parts_of(std::string_view text) {
  const std::size_t colon = text.find(':');
  const std::string_view head = text::trim(text.substr(0, colon));
  const std::size_t equals = head.find('=');
  Parts parts = equals == head.npos
                    ? parts_in_words(head)
                    : Parts{text::trim(head.substr(0, equals)), text::trim(head.substr(equals + 1)), {}};
  if (colon != text.npos)
    parts.organisation = text.substr(colon + 1);
  return parts;
}

/// Whether a word ends one role's part of a list: "3", "?" or "nav=3".
bool ends_part(std::string_view word) {
  return is_count(word) || (word.find('=') != word.npos && !word.ends_with('='));
}

/// "ledelse 2 nav 3" -> two. With an organisation, or the number first, it is one.
std::vector<std::string> split_at_numbers(std::string_view piece) {
  if (piece.find(':') != piece.npos || is_count(piece))
    return {std::string(piece)};
  std::vector<std::string> parts(1);
  for (std::size_t at = 0; at < piece.size();) {
    const std::size_t end = std::min(piece.find(' ', at), piece.size());
    const std::string_view word = piece.substr(at, end - at);
    parts.back().append(parts.back().empty() ? "" : " ").append(word);
    at = end + 1;
    if (ends_part(word) && at < piece.size())
      parts.emplace_back();
  }
  return parts;
}

/// Whether `piece` is more of the organisation that `part` ends with.
bool goes_on(const std::string& part, std::string_view piece) {
  const bool has_number = piece.find_first_of("=?0123456789") != piece.npos;
  return part.find(':') != part.npos && !has_number && !find_term(terms_of<Role>(), piece);
}

std::vector<std::size_t> rows_of(const std::vector<Attendance>& attended,
                                 const std::function<bool(const Attendance&)>& is_meant) {
  std::vector<std::size_t> rows;
  for (std::size_t i = 0; i < attended.size(); ++i)
    if (is_meant(attended[i]))
      rows.push_back(i);
  return rows;
}

[[noreturn]] void refuse_several(const std::vector<Attendance>& attended,
                                 const std::vector<std::size_t>& rows) {
  std::vector<std::string> shown;
  for (const std::size_t row : rows) shown.push_back(attendance_text(attended[row]));
  const auto& names = row_of(attended[rows.front()].role);
  throw Error(ErrorKind::invalid,
              {Message::attendance_role_several,
               {messages::Named{std::string(names.nb), std::string(names.nn), std::string(names.en)},
                text::joined(shown)}},
              messages::Phrase(Message::attendance_role_several_mend));
}

/// Of its role: those with its organisation; else the only one, where one of the two says no organisation.
std::vector<std::size_t> rows_meant(const std::vector<Attendance>& attended, const Correction& correction) {
  const FreeText wanted = correction.organisation.value_or(FreeText());
  auto exact = rows_of(attended, [&](const Attendance& row) {
    return row.role == correction.role && row.organisation == wanted;
  });
  const auto all = rows_of(attended, [&](const Attendance& row) { return row.role == correction.role; });
  if (!exact.empty() || all.empty())
    return exact;
  if (wanted.empty() && all.size() > 1)
    refuse_several(attended, all);
  const bool lacks_its_own = attended[all.front()].organisation.empty() && !correction.removed;
  return wanted.empty() || (all.size() == 1 && lacks_its_own) ? all : exact;
}

}  // namespace

Attendance read_attendance(std::string_view text) {
  const Parts parts = parts_of(text);
  if (parts.role.empty())
    refuse(Message::attendance_lacks_role, text);
  Attendance attendance{.role = read_code<Role>(parts.role),
                        .count = read_count(parts.count, text),
                        .organisation = text::fold_space(parts.organisation.value_or(""))};
  if (parts.organisation && attendance.organisation.empty())
    refuse(Message::attendance_lacks_organisation, text);
  return attendance;
}

std::vector<std::string> split_attendance(std::string_view text) {
  std::vector<std::string> parts;
  for (const std::string& piece : text::split_list(text)) {
    if (!parts.empty() && goes_on(parts.back(), piece))
      parts.back() += ", " + piece;
    else
      for (std::string& part : split_at_numbers(piece)) parts.push_back(std::move(part));
  }
  return parts;
}

Correction read_correction(std::string_view text) {
  const Parts parts = parts_of(text);
  if (parts.role.empty())
    refuse(Message::attendance_lacks_role, text);
  Correction correction{.role = read_code<Role>(parts.role), .organisation = {}, .count = {}};
  if (parts.organisation)
    correction.organisation = text::fold_space(*parts.organisation);
  correction.removed = parts.count.empty() && text.find('=') != text.npos;
  if (!correction.removed)
    correction.count = read_count(parts.count, text);
  return correction;
}

void correct(std::vector<Attendance>& attended, const Correction& correction) {
  const std::vector<std::size_t> rows = rows_meant(attended, correction);
  if (correction.removed) {
    for (auto row = rows.rbegin(); row != rows.rend(); ++row)
      attended.erase(attended.begin() + static_cast<std::ptrdiff_t>(*row));
  } else if (rows.empty()) {
    attended.push_back({correction.role, correction.count, correction.organisation.value_or(FreeText())});
  } else {
    Attendance& row = attended[rows.front()];
    row.count = correction.count;
    row.organisation = correction.organisation.value_or(row.organisation);
  }
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
