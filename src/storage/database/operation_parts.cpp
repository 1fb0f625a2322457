#include "storage/database/operation_parts.hpp"

#include <zlib.h>

#include <array>

#include "storage/database/changeset_form.hpp"
#include "storage/row.hpp"
#include "storage/select.hpp"

namespace dialogg::storage {

using domain::Error;
using domain::ErrorKind;
using messages::Message;
using messages::Phrase;

namespace {

#define LABEL "created_at || char(10) || command || char(10) || coalesce(subject, '')"
#define PART_COLUMNS                           \
  "SELECT operation_id, part, " LABEL          \
  ", changeset, checksum FROM operation_part " \
  "JOIN operation ON operation.id = operation_id "

struct Part {
  std::int64_t operation = 0, number = 0;
  std::string label;           // of the operation, as the history shows it
  std::string_view changeset;  // until the next step
  std::optional<std::int64_t> checksum;
};

Part read_part(SQLite::Statement& statement) {
  Part part;
  Row row(statement);
  row >> part.operation >> part.number >> part.label;
  part.changeset = row.view();
  row >> part.checksum;
  return part;
}

unsigned long continued(unsigned long sum, std::string_view bytes) {
  if (bytes.empty())  // zlib would begin anew
    return sum;
  return crc32_z(sum, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size());
}

/// Of the bytes and where they belong: two parts that have changed places are damaged as well.
std::int64_t checksum_of(const Part& part) {
  const std::string place = std::to_string(part.operation) + "." + std::to_string(part.number) + "\n";
  return static_cast<std::int64_t>(continued(continued(continued(0, place), part.label), part.changeset));
}

bool is_as_written(const Part& part) {
  return part.checksum == checksum_of(part) && is_well_formed(part.changeset);
}

}  // namespace

Error damaged_history(std::int64_t operation) {
  return {ErrorKind::storage, Phrase{Message::history_damaged, {"H" + std::to_string(operation)}},
          Phrase{Message::history_damaged_mend}};
}

void OperationParts::add(std::int64_t operation, int part, std::string_view changeset) {
  auto& label = database_.statement("SELECT " LABEL " FROM operation WHERE id = ?");
  Bind(label) << operation;
  const Part added{operation, part, first_value<std::string>(label).value_or(""), changeset, {}};
  auto& insert = database_.statement(
      "INSERT INTO operation_part (operation_id, part, checksum, changeset) VALUES (?, ?, ?, ?)");
  Bind(insert) << operation << part << checksum_of(added);
  insert.bindNoCopy(4, changeset.data(), static_cast<int>(changeset.size()));
  insert.exec();
  insert.reset();
}

std::optional<std::string> OperationParts::read(std::int64_t operation, int part) {
  auto& statement = database_.statement(PART_COLUMNS "WHERE operation_id = ? AND part = ?");
  Bind(statement) << operation << part;
  std::optional<std::string> found;
  bool is_sound = true;
  if (statement.executeStep()) {
    const Part stored = read_part(statement);
    is_sound = is_as_written(stored);
    found.emplace(stored.changeset);
  }
  statement.reset();
  if (!is_sound)
    throw damaged_history(operation);
  return found;
}

int OperationParts::count(std::int64_t operation) {
  auto& statement = database_.statement(
      "SELECT count(part), max(part) FROM operation LEFT JOIN operation_part ON operation_id = id WHERE id = "
      "? "
      "GROUP BY id");
  Bind(statement) << operation;
  std::int64_t count = 0, last = 0;
  const bool is_there = statement.executeStep();
  if (is_there)
    Row(statement) >> count >> last;
  statement.reset();
  if (is_there && (count == 0 || last != count - 1))
    throw damaged_history(operation);
  return static_cast<int>(count);
}

void OperationParts::for_each(const std::function<void(const Stored&)>& each) {
  SQLite::Statement all(database_.connection(), PART_COLUMNS "ORDER BY operation_id, part");
  while (all.executeStep()) {
    const Part part = read_part(all);
    each({part.operation, static_cast<int>(part.number), part.changeset, is_as_written(part)});
  }
}

void OperationParts::replace(std::int64_t operation, int part, std::string_view changeset) {
  auto& statement = database_.statement("DELETE FROM operation_part WHERE operation_id = ? AND part = ?");
  Bind(statement) << operation << part;
  statement.exec();
  statement.reset();
  add(operation, part, changeset);
}

void OperationParts::seal() {
  SQLite::Statement unsealed(database_.connection(), PART_COLUMNS "WHERE checksum IS NULL");
  std::vector<std::array<std::int64_t, 3>> seals;
  while (unsealed.executeStep()) {
    const Part part = read_part(unsealed);
    if (is_well_formed(part.changeset))
      seals.push_back({checksum_of(part), part.operation, part.number});
  }
  SQLite::Statement seal(database_.connection(),
                         "UPDATE operation_part SET checksum = ? WHERE operation_id = ? AND part = ?");
  for (const auto& [checksum, operation, number] : seals) {
    Bind(seal) << checksum << operation << number;
    seal.exec();
    seal.reset();
  }
}

bool OperationParts::is_sound(std::int64_t operation) {
  try {
    const int parts = count(operation);
    for (int part = 0; part < parts; ++part) read(operation, part);
    return true;
  } catch (const Error&) {
    return false;
  }
}

std::vector<std::int64_t> OperationParts::damaged() {
  SQLite::Statement all(database_.connection(), "SELECT id FROM operation ORDER BY id");
  std::vector<std::int64_t> found;
  for (const std::int64_t id : first_column<std::int64_t>(all))
    if (!is_sound(id))
      found.push_back(id);
  return found;
}

}  // namespace dialogg::storage
