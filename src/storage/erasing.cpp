#include "storage/erasing.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "storage/database/changeset.hpp"
#include "storage/database/changeset_form.hpp"
#include "storage/database/operation_parts.hpp"
#include "storage/database/record_keys.hpp"
#include "storage/database/transaction.hpp"
#include "storage/row.hpp"
#include "storage/search/search_index.hpp"
#include "storage/select.hpp"

namespace dialogg::storage {

namespace {

constexpr const char* kTables[] = {"contact",
                                   "contact_former"};  // that hold something of a contact, by its id
constexpr std::string_view kMarks[] = {"name", "email", "phone"};

Erasure row_to_erasure(SQLite::Statement& statement) {
  Erasure erasure;
  Row row(statement);
  erasure.uid = uid_to_hex(row.view());
  row >> erasure.contact >> erasure.day;
  return erasure;
}

bool is_of(const ChangedRow& row, domain::ContactId id) {
  return row.key() == std::to_string(id.value) &&
         std::ranges::find(kTables, std::string_view(row.table())) != std::end(kTables);
}

void add_marks(const ChangedRow& row, const std::vector<std::string>& columns, std::set<std::string>& marks) {
  for (int column = 0; column < row.columns(); ++column)
    if (std::ranges::find(kMarks, columns.at(static_cast<std::size_t>(column))) != std::end(kMarks))
      for (const auto& value : {row.before(column), row.after(column)})
        if (value && !value->empty())
          marks.insert(*value);
}

bool holds_one(std::string_view changeset, const std::vector<std::string>& marks) {
  return std::ranges::any_of(marks,
                             [&](const std::string& mark) { return changeset.find(mark) != changeset.npos; });
}

}  // namespace

std::vector<std::string> Erasing::marks_of(domain::ContactId id) {
  std::set<std::string> marks;
  SQLite::Statement now(
      database_.connection(),
      "SELECT name FROM contact WHERE id = ?1 UNION SELECT email FROM contact WHERE id = ?1 "
      "UNION SELECT phone FROM contact WHERE id = ?1 "
      "UNION SELECT name FROM contact_former WHERE contact_id = ?1");
  Bind(now) << id;
  for (std::string& mark : first_column<std::string>(now))
    if (!mark.empty())
      marks.insert(std::move(mark));
  OperationParts(database_).for_each([&](const OperationParts::Stored& stored) {
    if (stored.is_sound)
      for_each_row(stored.changeset, [&](const ChangedRow& row) {
        if (is_of(row, id))
          add_marks(row, columns_of(database_, row.table()), marks);
      });
  });
  return {marks.begin(), marks.end()};
}

void Erasing::erase(const Erasure& erasure, Texts texts) {
  database_.execute("PRAGMA secure_delete = ON");
  const std::vector<std::string> marks = marks_of(erasure.contact);
  erase_from_history(erasure.contact, marks);
  close_operations();
  for (const char* sql :
       {"DELETE FROM contact WHERE id = ?", "DELETE FROM contact_former WHERE contact_id = ?"}) {
    SQLite::Statement statement(database_.connection(), sql);
    Bind(statement) << erasure.contact;
    statement.exec();
  }
  auto& trace = database_.statement(
      "INSERT OR REPLACE INTO erasure (uid, kind, record_id, erased_on) VALUES (?, 'contact', ?, ?)");
  Bind(trace).uid(erasure.uid) << erasure.contact << erasure.day;
  trace.exec();
  if (texts == Texts::lose_it)
    take_out_of_texts(marks);
}

/// Other contacts keep theirs: two may have one number.
void Erasing::take_out_of_texts(const std::vector<std::string>& marks) {
  SQLite::Statement columns(
      database_.connection(),
      "SELECT list.name, info.name FROM pragma_table_list AS list JOIN pragma_table_info(list.name) AS info "
      "WHERE list.schema = 'main' AND list.type = 'table' AND info.type = 'TEXT' AND list.name NOT GLOB "
      "'sqlite_*' "
      "AND list.name NOT IN ('contact', 'contact_former', 'operation', 'erasure')");
  std::vector<std::string> updates;
  while (columns.executeStep()) {
    const std::string table = columns.getColumn(0).getString(), column = columns.getColumn(1).getString();
    updates.push_back(
        fmt::format("UPDATE {0} SET {1} = replace({1}, ?1, '…') WHERE instr({1}, ?1)", table, column));
  }
  for (const std::string& sql : updates)
    for (const std::string& mark : marks) {
      SQLite::Statement update(database_.connection(), sql);
      Bind(update) << mark;
      update.exec();
    }
}

/// What is left of the part. One that is damaged cannot be taken apart, nor taken back: it goes as a whole.
static std::string left_of(const OperationParts::Stored& stored, domain::ContactId id,
                           const std::vector<std::string>& marks) {
  std::string left(stored.changeset);
  for (const char* table : kTables)
    if (stored.is_sound)
      left = without_row(left, table, id.value);
  return holds_one(left, marks) ? std::string() : left;
}

void Erasing::erase_from_history(domain::ContactId id, const std::vector<std::string>& marks) {
  struct Changed {
    std::int64_t operation;
    int part;
    std::string left;
  };
  std::vector<Changed> changed;
  OperationParts parts(database_);
  parts.for_each([&](const OperationParts::Stored& stored) {
    if (std::string left = left_of(stored, id, marks); left != stored.changeset)
      changed.push_back({stored.operation, stored.part, std::move(left)});
  });
  for (const Changed& one : changed) parts.replace(one.operation, one.part, one.left);
}

/// What holds nothing any longer is neither undone nor redone.
void Erasing::close_operations() {
  database_.execute(
      "UPDATE operation SET state = 'replaced', undone_as = NULL WHERE id IN "
      "(SELECT operation_id FROM operation_part GROUP BY operation_id HAVING sum(length(changeset)) = 0)");
}

/// The index keeps words of texts that were changed, until it is made anew.
void Erasing::finish() {
  {
    Transaction transaction(database_);
    SearchIndex(database_).rebuild(transaction);
    transaction.commit();
  }
  database_.rewrite();
}

std::vector<Erasure> Erasing::all() {
  return all_rows(
      database_.statement("SELECT uid, record_id, erased_on FROM erasure ORDER BY erased_on, record_id"),
      row_to_erasure);
}

std::optional<Erasure> Erasing::of(domain::ContactId id) {
  auto& statement = database_.statement(
      "SELECT uid, record_id, erased_on FROM erasure WHERE kind = 'contact' AND record_id = ?");
  Bind(statement) << id;
  return first_row(statement, row_to_erasure);
}

}  // namespace dialogg::storage
