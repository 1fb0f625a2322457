#include "storage/database/digest.hpp"

#include <fmt/format.h>
#include <zlib.h>

#include "storage/select.hpp"

namespace dialogg::storage {

namespace {

class Sum {
 public:
  void add(std::string_view bytes) {
    if (bytes.empty())
      return;  // zlib would begin anew
    const auto* data = reinterpret_cast<const Bytef*>(bytes.data());
    crc_ = crc32_z(crc_, data, bytes.size());
    adler_ = adler32_z(adler_, data, bytes.size());
  }
  /// With its type and size, so that no two rows read alike.
  void add(const SQLite::Column& value) {
    const std::string_view bytes(static_cast<const char*>(value.getBlob()),
                                 static_cast<std::size_t>(value.getBytes()));
    add(fmt::format("{} {} ", value.getType(), bytes.size()));
    add(bytes);
  }
  std::string said() const { return fmt::format("{:08x}{:08x}", crc_, adler_); }

 private:
  uLong crc_ = crc32_z(0, nullptr, 0), adler_ = adler32_z(0, nullptr, 0);
};

void add_table(Database& database, const std::string& table, Sum& sum) {
  sum.add(table);
  // In the order of the key: without an index that could stand in for the table.
  SQLite::Statement rows(database.connection(), "SELECT * FROM \"" + table + "\" NOT INDEXED");
  while (rows.executeStep())
    for (int column = 0; column < rows.getColumnCount(); ++column) sum.add(rows.getColumn(column));
}

}  // namespace

std::string digest(Database& database) {
  const auto tables = first_column<std::string>(database.statement(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search\\_%' ESCAPE '\\' "
      "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"));
  Sum sum;
  for (const std::string& table : tables) add_table(database, table, sum);
  return sum.said();
}

}  // namespace dialogg::storage
