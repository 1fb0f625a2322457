#include "workload.hpp"

#include <fmt/format.h>

#include <array>
#include <cstdint>
#include <fstream>
#include <string_view>

namespace bench {

namespace {

constexpr std::array<std::string_view, 32> kWords = {
    "samtaler", "elever",   "brukere",    "kommunen", "møtet",     "rådet",   "ansatte", "dialog",
    "erfaring", "tiltaket", "ungdom",     "skolen",   "pårørende", "arbeid",  "helse",   "sammen",
    "ønsker",   "jevnlig",  "oppfølging", "frafall",  "trygghet",  "gjelder", "tilbud",  "plan",
    "hver",     "uke",      "bidrar",     "til",      "å",         "med",     "og",      "fører"};
constexpr std::array<std::string_view, 5> kRoles = {"leadership", "health-social", "nav", "lived-experience",
                                                    "user-organisation"};
constexpr std::array<std::string_view, 8> kThemes = {
    "recovery", "user-participation", "collaboration", "school", "work", "housing",
    "economy",  "mental-health"};
constexpr std::array<std::string_view, 8> kMunicipalities = {"1508", "5001", "1506", "1505",
                                                             "5006", "5007", "1577", "1579"};
// Examples are brought to others than those that they come from.
constexpr std::array<std::string_view, 4> kReceivers = {"1511", "1514", "1515", "1516"};
constexpr std::array<std::string_view, 4> kStates = {"mentioned", "interested", "trial", "adopted"};

// Visits, follow-ups and reviews to come, each: what waits does not grow with what has been.
constexpr int kWaiting = 20;

/// Numbers that look random and are the same every time (Knuth's MMIX generator).
class Numbers {
 public:
  std::size_t below(std::size_t limit) {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::size_t>(state_ >> 33U) % limit;
  }

 private:
  std::uint64_t state_ = 2026;
};

std::string sentence(Numbers& numbers, std::size_t length) {
  std::string text;
  while (text.size() < length) {
    text += text.empty() ? "" : " ";
    text += kWords[numbers.below(kWords.size())];
  }
  return text + ".";
}

std::string date(int number, int count) {
  const int day = number * 3650 / count;  // ten years, in order
  return fmt::format("{}-{:02}-{:02}", 2016 + day / 365, day % 365 / 31 + 1, day % 28 + 1);
}

std::string uid(Numbers& numbers) {
  std::string digits;
  for (int i = 0; i < 32; ++i) digits += "0123456789abcdef"[numbers.below(16)];
  return digits;
}

struct Meeting {
  std::string date, summary;
  std::size_t municipality, first_theme;
};

Meeting make_meeting(Numbers& numbers, int number, int count) {
  return {date(number, count), sentence(numbers, 120), numbers.below(kMunicipalities.size()),
          numbers.below(kThemes.size() - 1)};
}

/// A day of the year that begins now.
std::string coming(int number) {
  return fmt::format("2027-{:02}-{:02}", number % 12 + 1, number % 28 + 1);
}

/// What was decided and promised there, and what it led to.
std::string parts(Numbers& numbers, int number, int count) {
  std::string json =
      fmt::format(",\"decision\":[{{\"text\":\"{}\",\"by\":\"jointly\"}}]", sentence(numbers, 50));
  if (number % 2 == 0)
    json += fmt::format(",\"outcome\":[{{\"text\":\"{}\",\"kind\":\"impetus\"}}]", sentence(numbers, 50));
  if (number % (count / kWaiting) == 0)
    json += fmt::format(",\"follow_up\":[{{\"text\":\"{}\",\"due\":\"{}\"}}]", sentence(numbers, 50),
                        coming(number));
  return json;
}

std::string as_json(const Meeting& meeting) {
  std::string attended;
  for (const std::string_view role : kRoles)
    attended += fmt::format("{}\"{}=3\"", attended.empty() ? "" : ",", role);
  return fmt::format(
      "{{\"municipality\":\"{}\",\"date\":\"{}\",\"summary\":\"{}\",\"theme\":[\"{}\",\"{}\"],\"attended\":[{"
      "}]}}\n",
      kMunicipalities[meeting.municipality], meeting.date, meeting.summary, kThemes[meeting.first_theme],
      kThemes[meeting.first_theme + 1], attended);
}

/// `id` is an SQL expression: the meeting's number, or that of the last insert.
std::string as_sql(const Meeting& meeting, const std::string& uid_digits, std::string_view id) {
  std::string sql = fmt::format(
      "INSERT INTO meeting (uid, created_at, updated_at, kind, date, municipality_id, summary, naming) "
      "VALUES "
      "(x'{}', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', 'dialogue-meeting', '{}', {}, '{}', 'yes');\n",
      uid_digits, meeting.date, meeting.municipality + 1, meeting.summary);
  for (std::size_t i = 0; i < kRoles.size(); ++i)
    sql += fmt::format("INSERT INTO meeting_attendance VALUES ({}, {}, '{}', 3, NULL);\n", id, i, kRoles[i]);
  for (std::size_t i = 0; i < 2; ++i)
    sql += fmt::format("INSERT INTO meeting_theme VALUES ({}, {}, '{}');\n", id, i,
                       kThemes[meeting.first_theme + i]);
  return sql;
}

std::string municipalities_sql() {
  std::string sql;
  for (const std::string_view number : kMunicipalities)
    sql += fmt::format(
        "INSERT INTO municipality (uid, created_at, updated_at, number, name, official_name, county, "
        "sort_key) "
        "VALUES (zeroblob(16), '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', '{0}', 'N{0}', 'N{0}', "
        "'Trøndelag', "
        "'n{0}');\n",
        number);
  return sql;
}

}  // namespace

void write_meetings(const std::string& json_lines, const std::string& sql, int count) {
  std::ofstream json(json_lines), statements(sql);
  statements << "BEGIN IMMEDIATE;\n" << municipalities_sql();
  Numbers numbers;
  for (int i = 0; i < count; ++i) {
    const Meeting meeting = make_meeting(numbers, i, count);
    json << as_json(meeting);
    statements << as_sql(meeting, uid(numbers), std::to_string(i + 1));
  }
  statements << "COMMIT;\n";
}

void write_examples(const std::string& json_lines, int count) {
  std::ofstream json(json_lines);
  Numbers numbers;
  for (int i = 0; i < count; ++i) {
    const std::size_t length = 80 + numbers.below(160);  // of each of five texts
    json << fmt::format(
        "{{\"title\":\"Eksempel {} om "
        "{}\",\"municipality\":\"{}\",\"date\":\"{}\",\"naming\":\"yes\",\"level\":"
        "\"service\",\"maturity\":\"operation\",\"theme\":[\"{}\"],\"summary\":\"{}\",\"challenge\":\"{}\","
        "\"practice\":"
        "\"{}\",\"user_part\":\"{}\",\"effect\":\"{}\",\"claimed_by\":\"municipality\"}}\n",
        i, kWords[numbers.below(kWords.size())], kMunicipalities[numbers.below(kMunicipalities.size())],
        date(i, count), kThemes[numbers.below(kThemes.size())], sentence(numbers, length),
        sentence(numbers, length), sentence(numbers, length), sentence(numbers, length),
        sentence(numbers, length));
  }
}

void write_whole(const std::string& folder, int count) {
  Numbers numbers;
  std::ofstream visits(folder + "/visits.jsonl"), meetings(folder + "/whole.jsonl"),
      pass_ons(folder + "/pass-ons.jsonl");
  for (int i = 0; i < kWaiting; ++i)
    visits << fmt::format(
        "{{\"municipality\":\"{}\",\"date\":\"{}\",\"status\":\"agreed\",\"theme\":[\"{}\"],\"wish\":["
        "\"Høre om ungdom og frafall\"]}}\n",
        kMunicipalities[numbers.below(kMunicipalities.size())], coming(i),
        kThemes[numbers.below(kThemes.size())]);
  for (int i = 0; i < count; ++i) {
    std::string line = as_json(make_meeting(numbers, i, count));
    line.resize(line.size() - 2);  // "}\n"
    meetings << line << parts(numbers, i, count) << "}\n";
  }
  for (int i = 0; i < count / 5; ++i)
    pass_ons << fmt::format(
        "{{\"example\":\"E{}\",\"to\":\"{}\",\"date\":\"{}\",\"state\":\"{}\"{}}}\n", 5 * i + 1,
        kReceivers[numbers.below(kReceivers.size())], date(i, count / 5),
        kStates[numbers.below(kStates.size())],
        i % (count / 5 / kWaiting) == 0 ? fmt::format(",\"review_on\":\"{}\"", coming(i)) : "");
}

void write_one_meeting(const std::string& sql) {
  Numbers numbers;
  const Meeting meeting = make_meeting(numbers, 0, 1);
  std::ofstream(sql) << ".timeout 5000\nPRAGMA foreign_keys = ON;\nBEGIN IMMEDIATE;\n"
                     << as_sql(meeting, uid(numbers), "(SELECT max(id) FROM meeting)") << "COMMIT;\n";
}

}  // namespace bench
