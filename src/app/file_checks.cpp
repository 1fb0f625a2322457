#include "app/file_checks.hpp"

#include <algorithm>
#include <set>
#include <vector>

#include "domain/error.hpp"
#include "storage/database/errors.hpp"
#include "storage/database/integrity.hpp"
#include "storage/database/operation_parts.hpp"
#include "storage/database/record_keys.hpp"
#include "storage/search/search_check.hpp"

namespace dialogg::app {

using domain::Error;
using messages::Message;
using messages::Phrase;

namespace {

using Found = std::function<void(const Finding&)>;

constexpr std::size_t kMostBehind = 10;  // records that the full text has otherwise, said one by one

Finding damage(const Phrase& what) {
  return {"", what, Phrase{Message::log_damaged_mend}};
}

Finding of_index(const Phrase& what) {
  return {"", what, Phrase{Message::mend_rebuild_index}};
}

bool is_of_index(const std::string& table) {
  return table.starts_with("search_");
}

bool any_of_index(const std::vector<std::string>& tables) {
  return std::ranges::any_of(tables, is_of_index);
}

/// Records and history, each damaged table; the full text's at once, below.
void check_pages(const storage::FileFaults& faults, const Found& found) {
  for (const std::string& table : faults.tables)
    if (!is_of_index(table))
      found(damage({Message::check_table_damaged, {table}}));
  if (faults.elsewhere)
    found(damage(Message::check_file_damaged));
}

void check_schema(const std::vector<std::string>& faults, const Found& found) {
  for (const std::string& name : faults)
    if (!is_of_index(name))
      found(damage({Message::check_schema_differs, {name}}));
}

/// "V1"; "H5"; a table where its rows are no records.
std::string name_of(storage::RecordKeys& keys, const storage::ValueFault& fault) {
  if (fault.table == "operation" || fault.table == "operation_part")
    return "H" + fault.key;
  const storage::RecordKey owner = storage::owner_of(fault.table, fault.key);
  return owner.table.empty() ? fault.table : keys.ref(owner);
}

void check_values(storage::Database& database, const Found& found) {
  storage::RecordKeys keys(database);
  for (const storage::ValueFault& fault : storage::value_faults(database)) {
    const std::string name = name_of(keys, fault);
    found({name, {Message::check_value_wrong, {name, fault.column}}, Phrase{Message::log_damaged_mend}});
  }
}

void check_history(storage::Database& database, const Found& found) {
  for (const std::int64_t operation : storage::OperationParts(database).damaged()) {
    const std::string ref = "H" + std::to_string(operation);
    found({ref, {Message::history_damaged, {ref}}, Phrase{Message::log_damaged_mend}});
  }
}

/// In a copy, since FTS5 looks itself over only where it may write.
void check_index(storage::Database& database, bool damaged, const Found& found) {
  storage::Database copy = database.copy_in_memory();
  const storage::SearchFaults faults =
      damaged ? storage::SearchFaults{true, {}, 0} : storage::search_faults(copy, kMostBehind);
  if (faults.damaged)
    return found(of_index(Message::check_index_damaged));
  for (const std::string& ref : faults.refs)
    found({ref, {Message::check_index_behind, {ref}}, Phrase{Message::mend_rebuild_index}});
  if (faults.more > 0)
    found(of_index({Message::check_index_behind_more, {faults.more}}));
}

bool is_damage(Message message) {
  return message == Message::log_damaged || message == Message::log_value_unknown ||
         message == Message::history_damaged || message == Message::search_index_damaged;
}

}  // namespace

bool unless_damaged(storage::Database& database, const Found& found, const std::function<void()>& work) {
  try {
    work();
    return true;
  } catch (const std::exception& exception) {
    const auto* known = dynamic_cast<const Error*>(&exception);
    const auto error =
        known != nullptr ? std::optional(*known) : storage::as_error(exception, database.path());
    if (!error || !is_damage(error->message.message))
      throw;
    found({"", error->message, error->hint});
    return false;
  }
}

void check_file(storage::Database& database, const Found& found) {
  const storage::FileFaults faults = storage::faults(database);
  check_pages(faults, found);
  unless_damaged(database, found, [&] {
    const auto schema = storage::schema_faults(database.connection(), storage::migrations());
    check_schema(schema, found);
    for (const std::string& table : storage::tables_with_loose_ends(database))
      found({"", {Message::check_loose_end, {table}}, {}});
    check_values(database, found);
    check_history(database, found);
    // Records in other tables than those of the log cannot be held against the index.
    if (std::ranges::all_of(schema, is_of_index))
      check_index(database, any_of_index(faults.tables) || !schema.empty(), found);
  });
}

}  // namespace dialogg::app
