#pragma once
// Between C++ values and SQLite's columns, in order: one way in, one way out. Empty text is NULL.

#include <SQLiteCpp/SQLiteCpp.h>

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include "domain/dates/date.hpp"
#include "domain/free_text.hpp"
#include "domain/id.hpp"
#include "domain/names.hpp"
#include "domain/record.hpp"

namespace dialogg::storage {

/// Error{storage}: this stands where only a `what` (a role, a date) can; of a file that something else has written.
[[noreturn]] void refuse_value(messages::Message what, std::string_view value);

/// "0123…" (32 hexadecimal digits) <-> 16 bytes.
std::string uid_to_bytes(std::string_view hex);
std::string uid_to_hex(std::string_view bytes);

/// Binds values one after the other, from the first parameter on. A std::string must live until the statement
/// has run.
class Bind {
 public:
  explicit Bind(SQLite::Statement& statement) : statement_(statement) {}

  Bind& operator<<(std::int64_t value);
  Bind& operator<<(bool value) { return *this << std::int64_t{value}; }
  Bind& operator<<(int value) { return *this << std::int64_t{value}; }
  Bind& operator<<(std::string_view value);  // empty: NULL
  Bind& operator<<(const std::string& value);
  Bind& operator<<(const domain::FreeText& value) { return *this << value.written(); }
  Bind& operator<<(const char* value) { return *this << std::string_view(value); }
  Bind& operator<<(const domain::PartialDate& value) { return copy(value.iso()); }
  Bind& operator<<(domain::Date value) { return copy(domain::iso(value)); }
  template <class Tag>
  Bind& operator<<(domain::Id<Tag> value) {
    return value ? *this << value.value : null();
  }
  template <class E>
  requires std::is_enum_v<E> Bind& operator<<(E value) { return *this << domain::code(value); }
  template <class T>
  Bind& operator<<(const std::optional<T>& value) {
    return value ? *this << *value : null();
  }
  Bind& uid(std::string_view hex);
  /// For a column that is never NULL: empty text stays empty text.
  Bind& exactly(const std::string& value);
  Bind& exactly(const domain::FreeText& value) { return exactly(value.written()); }

 private:
  Bind& null();
  Bind& copy(const std::string& value);
  SQLite::Statement& statement_;
  int next_ = 1;
};

/// Reads the current row's columns one after the other. Error{storage} for a code or a date that is none.
class Row {
 public:
  explicit Row(SQLite::Statement& statement) : statement_(statement) {}

  std::string_view view();  // until the next step; empty for NULL
  Row& operator>>(std::string& value) {
    value = view();
    return *this;
  }
  Row& operator>>(domain::FreeText& value) {
    value.assign(view());
    return *this;
  }
  Row& operator>>(std::int64_t& value);
  Row& operator>>(int& value);
  Row& operator>>(bool& value);
  Row& operator>>(domain::PartialDate& value);
  Row& operator>>(domain::Date& value);
  template <class Tag>
  Row& operator>>(domain::Id<Tag>& value) {
    return *this >> value.value;
  }
  template <class E>
  requires std::is_enum_v<E> Row& operator>>(E& value) {
    const std::string_view code = view();
    for (const auto& name : domain::table_of<E>())
      if (name.code == code) {
        value = name.value;
        return *this;
      }
    refuse_value(domain::Names<E>::what, code);
  }
  template <class T>
  Row& operator>>(std::optional<T>& value) {
    if (is_null()) {
      ++next_;
      value.reset();
      return *this;
    }
    return *this >> value.emplace();
  }
  Row& operator>>(domain::Stamp& stamp);

 private:
  bool is_null();
  SQLite::Statement& statement_;
  int next_ = 0;
};

}  // namespace dialogg::storage
