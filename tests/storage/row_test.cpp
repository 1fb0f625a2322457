#include "storage/row.hpp"

#include <doctest/doctest.h>

#include "domain/visit.hpp"
#include "support/caught.hpp"

using namespace dialogg;
using storage::Bind;
using storage::Row;

namespace {

/// One row of columns without a type, that values go into and come out of.
struct Table {
  SQLite::Database database{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
  SQLite::Statement insert;
  Table()
      : insert((database.exec("CREATE TABLE t (a, b, c)"),
                SQLite::Statement(database, "INSERT INTO t VALUES (?, ?, ?)"))) {}

  std::string types() {
    return database.execAndGet("SELECT typeof(a) || ' ' || typeof(b) || ' ' || typeof(c) FROM t").getString();
  }
  template <class A, class B, class C>
  void read(A& a, B& b, C& c) {
    SQLite::Statement select(database, "SELECT * FROM t");
    REQUIRE(select.executeStep());
    Row(select) >> a >> b >> c;
  }
};

}  // namespace

TEST_CASE("row: text, numbers and dates come back as they went in") {
  Table table;
  const std::string text = "blåbærsyltetøy";
  Bind(table.insert) << text << std::int64_t{1} * 5'000'000'000
                     << domain::date_from_iso("2026-12-03").value();
  table.insert.exec();
  std::string a;
  std::int64_t b = 0;
  domain::Date c{};
  table.read(a, b, c);
  CHECK(a == text);
  CHECK(b == 5'000'000'000);
  CHECK(domain::iso(c) == "2026-12-03");
}

TEST_CASE("row: what is absent is NULL, and comes back absent") {
  Table table;
  Bind(table.insert) << "" << std::optional<int>() << domain::VisitId{};
  table.insert.exec();
  CHECK(table.types() == "null null null");
  std::string a = "before";
  std::optional<int> b = 7;
  domain::VisitId c{7};
  table.read(a, b, c);
  CHECK(a == "");
  CHECK(b == std::nullopt);
  CHECK(c.value == 0);
}

TEST_CASE("row: an optional zero is not absent, nor is an enum's first value") {
  Table table;
  Bind(table.insert) << std::optional<int>(0) << domain::VisitStatus::proposed
                     << std::optional(domain::Occasion::general);
  table.insert.exec();
  CHECK(table.types() == "integer text text");
  std::optional<int> a;
  auto b = domain::VisitStatus::held;
  std::optional<domain::Occasion> c;
  table.read(a, b, c);
  CHECK(a == 0);
  CHECK(b == domain::VisitStatus::proposed);
  CHECK(c == domain::Occasion::general);
}

TEST_CASE("row: a date keeps how much of it is known") {
  Table table;
  const auto date = [](const char* text) { return domain::partial_date_from_iso(text).value(); };
  Bind(table.insert) << date("2026-12-03") << date("2026-12") << date("2026");
  table.insert.exec();
  domain::PartialDate a;
  domain::PartialDate b;
  std::optional<domain::PartialDate> c;
  table.read(a, b, c);
  CHECK(a.iso() == "2026-12-03");
  CHECK(b.iso() == "2026-12");
  CHECK(c->iso() == "2026");
}

TEST_CASE("row: a code that is none of the enum's is damage, never the first of them") {
  Table table;
  Bind(table.insert) << "bogus" << 1 << 2;
  table.insert.exec();
  int rest = 0;
  const auto read = [&](auto value) { return caught([&] { table.read(value, rest, rest); }); };
  CHECK(read(domain::VisitStatus::held) ==
        "The log is damaged: “bogus” stands as visit status, and is no known value / Keep the file as it is, "
        "and "
        "fetch a backup.");
  CHECK(
      read(std::optional<domain::Occasion>()).starts_with("The log is damaged: “bogus” stands as occasion"));
}

TEST_CASE("row: a text that is no date is damage, never an absent date") {
  Table table;
  Bind(table.insert) << "in spring" << 1 << 2;
  table.insert.exec();
  int rest = 0;
  const auto read = [&](auto value) { return caught([&] { table.read(value, rest, rest); }); };
  CHECK(read(domain::Date{}).starts_with("The log is damaged: “in spring” stands as date"));
  CHECK(read(domain::PartialDate{}).starts_with("The log is damaged: “in spring” stands as date"));
  CHECK(read(std::optional<domain::PartialDate>()).starts_with("The log is damaged: “in spring”"));
}

TEST_CASE("row: an identity is 16 bytes in the log and 32 digits outside") {
  const std::string hex = "00ff10203040506070809a0b0c0d0e0f";
  CHECK(storage::uid_to_bytes(hex).size() == 16);
  CHECK(storage::uid_to_hex(storage::uid_to_bytes(hex)) == hex);
  Table table;
  Bind(table.insert).uid(hex) << "2026-01-01T00:00:00Z"
                              << "2026-01-02T00:00:00Z";
  table.insert.exec();
  CHECK(table.types() == "blob text text");
  SQLite::Statement select(table.database, "SELECT * FROM t");
  REQUIRE(select.executeStep());
  domain::Stamp stamp;
  Row(select) >> stamp;
  CHECK(stamp.uid == hex);
  CHECK(stamp.updated_at == "2026-01-02T00:00:00Z");
}
