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
constexpr std::size_t kLargestJsonLines = std::size_t{1024} * 1024 * 1024;
constexpr std::size_t kMebibyte = 1024 * 1024;
constexpr std::string_view kBeforeRecords = " \t\r\n\xEF\xBB\xBF";  // and a byte order mark

domain::Error unreadable(const std::string& source) {
  return {domain::ErrorKind::storage, {Message::file_unreadable, {source, messages::reason(EIO)}}};
}

class Reader {
 public:
  Reader(std::istream& in, const std::string& source, const std::function<void(const RecordIn&)>& each,
         std::vector<domain::Problem>& problems)
      : in_(in), source_(source), each_(each), problems_(problems) {}

  /// `kind` matters to TOML alone.
  void read(std::string_view kind);
  static bool holds_json_lines(std::istream& in);

 private:
  static std::string skip_white_space(std::istream& in);
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
    throw unreadable(source_);
}

/// What stands before the first character that is not white space: a byte order mark is gone from it.
std::string Reader::skip_white_space(std::istream& in) {
  std::string skipped;
  while (in.peek() == 0xEF && skipped.size() < text::kByteOrderMark.size())
    for (std::size_t i = 0; i < text::kByteOrderMark.size() && in.peek() != std::istream::traits_type::eof();
         ++i)
      skipped += static_cast<char>(in.get());
  if (skipped == text::kByteOrderMark)
    skipped.clear();
  while (in.peek() == ' ' || in.peek() == '\t' || in.peek() == '\r' || in.peek() == '\n')
    skipped += static_cast<char>(in.get());
  return skipped;
}

void Reader::read(std::string_view kind) {
  std::string beginning = skip_white_space(in_);
  if (in_.peek() == '{')
    read_json_lines(1 + static_cast<int>(std::count(beginning.begin(), beginning.end(), '\n')));
  else
    read_toml(std::move(beginning), kind);
  check_stream();
}

bool Reader::holds_json_lines(std::istream& in) {
  skip_white_space(in);
  return in.peek() == '{';
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

RecordsIn::RecordsIn(std::istream& in, std::string source, std::string_view kind)
    : source_(std::move(source)), json_lines_(std::make_unique<text::Spool>()) {
  set_aside(in);
  text::SpoolStream stream(*json_lines_);
  if (Reader::holds_json_lines(stream))
    return;
  text::SpoolStream document(*json_lines_);
  std::vector<domain::Problem> problems;
  const auto keep_problems = [&] {
    toml_.insert(toml_.end(), problems.begin(), problems.end());
    problems.clear();
  };
  const auto keep = [&](const RecordIn& record) {
    keep_problems();
    toml_.emplace_back(record);
  };
  Reader(document, source_, keep, problems).read(kind);
  keep_problems();
  json_lines_.reset();
}

/// Stops where no source may be larger, so that one without an end is told.
void RecordsIn::set_aside(std::istream& in) {
  std::vector<char> piece(kMebibyte);
  std::size_t most = kLargestToml;
  for (bool has_begun = false; in && json_lines_->size() <= most;) {
    in.read(piece.data(), static_cast<std::streamsize>(piece.size()));
    const std::string_view read(piece.data(), static_cast<std::size_t>(in.gcount()));
    const std::size_t first = read.find_first_not_of(kBeforeRecords);
    if (!std::exchange(has_begun, has_begun || first != read.npos) && first != read.npos &&
        read[first] == '{')
      most = kLargestJsonLines;
    json_lines_->write(read);
  }
  if (in.bad())
    throw unreadable(source_);
  if (json_lines_->size() > kLargestJsonLines)
    throw domain::Error{domain::ErrorKind::invalid,
                        {Message::records_too_large, {source_, kLargestJsonLines / kMebibyte}}};
}

void RecordsIn::for_each(const std::function<void(const RecordIn&)>& each,
                         std::vector<domain::Problem>& problems) const {
  if (json_lines_) {
    text::SpoolStream stream(*json_lines_);
    return Reader(stream, source_, each, problems).read({});
  }
  for (const Found& found : toml_)
    if (const auto* record = std::get_if<RecordIn>(&found))
      each(*record);
    else
      problems.push_back(std::get<domain::Problem>(found));
}

}  // namespace dialogg::intake
