#include "storage/database/record_keys.hpp"

#include <algorithm>
#include <tuple>

#include "domain/id.hpp"
#include "domain/municipality.hpp"
#include "storage/database/operation_parts.hpp"
#include "storage/select.hpp"
#include "text/number.hpp"

namespace dialogg::storage {

namespace {

struct Owner {
  std::string_view table;
  char letter;  // 0: its key is its reference
};
constexpr Owner kOwners[] = {
    {"theme", 0},        {"municipality", 'K'}, {"visit", 'V'},   {"meeting", 'M'},   {"decision", 'D'},
    {"outcome", 'O'},    {"follow_up", 'F'},    {"example", 'E'}, {"statement", 'S'}, {"dialogue_group", 'G'},
    {"initiative", 'I'}, {"pass_on", 'P'},      {"contact", 'C'}, {"approach", 'A'}};

constexpr std::int64_t kFirstUnlisted = 10'000;  // K10003 is the place with id 3

const Owner* owner(std::string_view table) {
  for (const Owner& one : kOwners)
    if (belongs_to(table, one.table))
      return &one;
  return nullptr;
}

}  // namespace

bool RecordKey::operator<(const RecordKey& other) const {
  const auto rank = [](const RecordKey& one) {
    return std::tuple(owner(one.table), one.key.size(), std::string_view(one.key));
  };
  return rank(*this) < rank(other);
}

bool belongs_to(std::string_view table, std::string_view owner) {
  return table.starts_with(owner) && (table.size() == owner.size() || table[owner.size()] == '_');
}

RecordKey owner_of(std::string_view table, std::string key) {
  const Owner* found = owner(table);
  return {found == nullptr ? std::string_view() : found->table, std::move(key)};
}

std::vector<std::string> columns_of(Database& database, std::string_view table) {
  SQLite::Statement& statement = database.statement("SELECT name FROM pragma_table_info(?)");
  Bind(statement) << table;
  std::vector<std::string> names;
  while (statement.executeStep()) Row(statement) >> names.emplace_back();
  return names;
}

std::string RecordKeys::ref(const RecordKey& record) {
  const Owner* found = owner(record.table);
  if (found == nullptr || found->letter == 0)
    return record.key;
  if (found->letter != 'K')
    return found->letter + record.key;
  const auto id = text::number_in(record.key);
  if (!id)
    return found->letter + record.key;
  domain::MunicipalityLink link;
  link.id.value = *id;
  auto& statement = database_.statement("SELECT number FROM municipality WHERE id = ?");
  Bind(statement) << link.id;
  if (statement.executeStep())
    Row(statement) >> link.number;
  else if (const auto number = gone().find(record.key); number != gone().end())
    link.number = number->second;
  statement.reset();
  return link.ref();
}

std::vector<std::string> RecordKeys::refs_of(char letter) {
  const Owner& one = *std::ranges::find(kOwners, letter, &Owner::letter);
  const std::string key =
      columns_of(database_, one.table).front();  // names of the schema: they cannot be bound
  SQLite::Statement keys(database_.connection(),
                         "SELECT " + key + " FROM " + std::string(one.table) + " ORDER BY 1");
  std::vector<std::string> refs = first_column<std::string>(keys);
  for (std::string& each : refs) each = ref({one.table, each});
  return refs;
}

std::optional<RecordKey> RecordKeys::find(std::string_view ref) {
  const auto reference = domain::read_reference(ref);
  if (!reference)
    return find_theme(ref);
  if (reference->letter == 'K')
    return find_municipality(reference->digits);
  for (const Owner& one : kOwners)
    if (one.letter == reference->letter)
      return RecordKey{one.table, std::to_string(reference->number)};
  return std::nullopt;
}

std::optional<RecordKey> RecordKeys::find_municipality(std::string_view digits) {
  if (digits.size() > 4)
    return RecordKey{"municipality", std::to_string(text::number_in(digits).value_or(0) - kFirstUnlisted)};
  auto& statement = database_.statement("SELECT id FROM municipality WHERE number = ?");
  Bind(statement) << digits;
  std::string id;
  if (statement.executeStep())
    Row(statement) >> id;
  statement.reset();
  if (!id.empty())
    return RecordKey{"municipality", id};
  for (const auto& [key, number] : gone())
    if (number == digits)
      return RecordKey{"municipality", key};
  return std::nullopt;
}

std::optional<RecordKey> RecordKeys::find_theme(std::string_view code) {
  auto& statement = database_.statement("SELECT code FROM theme WHERE code = ?");
  Bind(statement) << code;
  const bool there = statement.executeStep();
  statement.reset();
  return there ? std::optional(RecordKey{"theme", std::string(code)}) : std::nullopt;
}

const std::map<std::string, std::string>& RecordKeys::gone() {
  if (gone_)
    return *gone_;
  gone_.emplace();
  const auto columns = columns_of(database_, "municipality");
  const int number = static_cast<int>(std::find(columns.begin(), columns.end(), "number") - columns.begin());
  const auto add = [&](const ChangedRow& row) {
    if (std::string_view(row.table()) != "municipality" || row.action() == SQLITE_UPDATE)
      return;
    const auto given = row.action() == SQLITE_INSERT ? row.after(number) : row.before(number);
    if (given)
      gone_->insert_or_assign(row.key(), *given);
  };
  SQLite::Statement parts(database_.connection(), "SELECT operation_id, part FROM operation_part");
  while (parts.executeStep()) {
    try {
      for_each_row(
          OperationParts(database_).read(parts.getColumn(0).getInt64(), parts.getColumn(1).getInt()).value(),
          add);
    } catch (const domain::Error&) {
      // What is damaged names nobody; `check` says that it is.
    }
  }
  return *gone_;
}

}  // namespace dialogg::storage
