#include "intake/records_in.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "domain/typed_names.hpp"
#include "formats/fault.hpp"
#include "formats/json_lines.hpp"
#include "formats/keys.hpp"
#include "formats/line_reader.hpp"
#include "formats/toml.hpp"
#include "messages/reason.hpp"
#include "text/utf8.hpp"

namespace dialogg::intake {

namespace {

using formats::LineReader;
using messages::Message;

constexpr std::size_t kLargestToml = 64 * 1024 * 1024;
constexpr std::size_t kMebibyte = 1024 * 1024;

class Reader {
 public:
  Reader(std::istream& in, const std::string& source, const std::function<void(const RecordIn&)>& each,
         std::vector<domain::Problem>& problems)
      : in_(in), source_(source), each_(each), problems_(problems) {}

  void read(std::string_view kind);

 private:
  std::string skip_white_space();
  void read_json_lines(int first_line);
  void read_toml(std::string document, std::string_view kind);
  void check_stream() const;
  void give(RecordIn record);
  void report(domain::Problem problem, int line);

  std::istream& in_;
  const std::string& source_;
  const std::function<void(const RecordIn&)>& each_;
  std::vector<domain::Problem>& problems_;
};

void Reader::report(domain::Problem problem, int line) {
  problem.source = source_;
  if (problem.line == 0)
    problem.line = line;
  problems_.push_back(std::move(problem));
}

void Reader::give(RecordIn record) {
  if (auto twice = formats::use_snake_case(record.members))
    report(formats::problem(Message::key_twice, {}, *twice), record.line);
  else
    each_(record);
}

void Reader::check_stream() const {
  if (in_.bad())
    throw domain::Error{domain::ErrorKind::storage,
                        {Message::file_unreadable, {source_, messages::reason(EIO)}}};
}

/// What stands before the first character that is not white space: a byte order mark is gone from it.
std::string Reader::skip_white_space() {
  std::string skipped;
  while (in_.peek() == 0xEF && skipped.size() < text::kByteOrderMark.size())
    for (std::size_t i = 0; i < text::kByteOrderMark.size() && in_.peek() != std::istream::traits_type::eof();
         ++i)
      skipped += static_cast<char>(in_.get());
  if (skipped == text::kByteOrderMark)
    skipped.clear();
  while (in_.peek() == ' ' || in_.peek() == '\t' || in_.peek() == '\r' || in_.peek() == '\n')
    skipped += static_cast<char>(in_.get());
  return skipped;
}

void Reader::read(std::string_view kind) {
  std::string beginning = skip_white_space();
  if (in_.peek() == '{')
    read_json_lines(1 + static_cast<int>(std::count(beginning.begin(), beginning.end(), '\n')));
  else
    read_toml(std::move(beginning), kind);
  check_stream();
}

void Reader::read_json_lines(int first_line) {
  LineReader lines(in_, formats::kLongestJsonLine, first_line);
  while (true) {
    const LineReader::Found found = lines.next();
    if (found == LineReader::Found::end)
      return;
    if (found == LineReader::Found::too_long) {
      report(formats::problem(Message::json_line_too_long, {formats::kLongestJsonLine / kMebibyte}),
             lines.number());
      continue;
    }
    if (lines.line().find_first_not_of(" \t\r") == std::string_view::npos)
      continue;
    auto object = formats::read_json_object(lines.line());
    if (object)
      give({std::move(*object), lines.number()});
    else
      report(std::move(object.error()), lines.number());
  }
}

bool is_array_of_tables(const domain::Value& value) {
  const domain::ValueList* list = value.list();
  return list != nullptr && !list->empty() &&
         std::all_of(list->begin(), list->end(),
                     [](const domain::Value& element) { return element.members(); });
}

/// [[visit]], [[visits]], or either in Norwegian, and nothing else.
bool holds_only(const domain::ValueMembers& document, std::string_view kind) {
  const auto wanted = domain::find_term(domain::kind_names(), kind);
  return std::ranges::all_of(document, [&](const auto& member) {
    return domain::find_term(domain::kind_names(), member.first) == wanted &&
           is_array_of_tables(member.second);
  });
}

/// The tables of every member, in the order in which they stand in the source.
std::vector<RecordIn> tables_of(domain::ValueMembers&& document) {
  std::vector<RecordIn> records;
  for (auto& [key, value] : document)
    for (domain::Value& table : std::get<domain::ValueList>(value.data))
      records.push_back({std::get<domain::ValueMembers>(std::move(table.data)), table.line});
  std::stable_sort(records.begin(), records.end(),
                   [](const RecordIn& a, const RecordIn& b) { return a.line < b.line; });
  return records;
}

/// Whoever writes JSON as one list sees "[{" first, which TOML never begins with.
bool is_json_list(std::string_view document) {
  const std::size_t bracket = document.find_first_not_of(" \t\r\n");
  if (bracket == document.npos || document[bracket] != '[')
    return false;
  const std::size_t next = document.find_first_not_of(" \t\r\n", bracket + 1);
  return next != document.npos && document[next] == '{';
}

bool read_rest(std::istream& in, std::string& document) {
  std::vector<char> chunk(kMebibyte);
  while (in && document.size() <= kLargestToml) {
    in.read(chunk.data(), static_cast<std::streamsize>(chunk.size()));
    document.append(chunk.data(), static_cast<std::size_t>(in.gcount()));
  }
  return document.size() <= kLargestToml;
}

void Reader::read_toml(std::string document, std::string_view kind) {
  if (!read_rest(in_, document))
    return report(formats::problem(Message::toml_too_large, {kLargestToml / kMebibyte}), 0);
  check_stream();
  if (is_json_list(document))
    return report(formats::problem(Message::json_list), 1);
  formats::Parsed parsed = formats::read_toml(document);
  if (!parsed)
    return report(std::move(parsed.error()), 0);
  if (parsed->empty())
    return report(formats::problem(Message::records_empty), 0);
  if (!holds_only(*parsed, kind)) {
    const int line = parsed->front().second.line;
    return give({std::move(*parsed), line});
  }
  for (RecordIn& record : tables_of(std::move(*parsed))) give(std::move(record));
}

}  // namespace

void read_records(std::istream& in, const std::string& source, std::string_view kind,
                  const std::function<void(const RecordIn&)>& each, std::vector<domain::Problem>& problems) {
  Reader(in, source, each, problems).read(kind);
}

}  // namespace dialogg::intake
