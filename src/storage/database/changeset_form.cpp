#include "storage/database/changeset_form.hpp"

#include <sqlite3.h>

#include <cstdint>
#include <optional>
#include <string>

namespace dialogg::storage {

namespace {

constexpr std::uint64_t kMostColumns = 2'000;  // SQLite's, of a table
constexpr int kLongestNumber = 9;              // bytes of a number of changing length
constexpr std::size_t kNumberSize = 8;         // of an integer or a floating-point value

/// The values of a changeset: their first byte.
enum class Type : unsigned char { none, integer, real, text, blob, null };

/// Goes through the bytes as the file format of sqlite.org/session/changesetfmt.html has them. Each function that reads something
/// answers whether it was there.
class Reader {
 public:
  explicit Reader(std::string_view bytes) : left_(bytes) {}

  bool all() {
    while (!left_.empty())
      if (!next())
        return false;
    return true;
  }

  /// A table's head, or a row.
  bool next() { return is_head() ? table() : !keys_.empty() && row(); }
  bool is_head() const { return left_.front() == 'T'; }
  std::string_view left() const { return left_; }
  std::string_view name() const { return name_; }  // of the table
  /// The first value of the last row's key, where it is an integer.
  std::optional<std::int64_t> key() const { return key_; }

 private:
  bool skip(std::uint64_t size) {
    if (size > left_.size())
      return false;
    left_.remove_prefix(static_cast<std::size_t>(size));
    return true;
  }

  std::optional<unsigned char> byte() {
    if (left_.empty())
      return std::nullopt;
    const auto value = static_cast<unsigned char>(left_.front());
    left_.remove_prefix(1);
    return value;
  }

  /// Seven bits a byte, the highest first; the ninth byte has eight.
  std::optional<std::uint64_t> number() {
    std::uint64_t value = 0;
    for (int i = 1; i <= kLongestNumber; ++i) {
      const auto next = byte();
      if (!next)
        return std::nullopt;
      if (i == kLongestNumber)
        return value << 8 | *next;
      value = value << 7 | (*next & 0x7fU);
      if (*next < 0x80)
        return value;
    }
    return std::nullopt;
  }

  bool table() {
    skip(1);
    const auto columns = number();
    if (!columns || *columns == 0 || *columns > kMostColumns || *columns > left_.size())
      return false;
    keys_ = std::string(left_.substr(0, static_cast<std::size_t>(*columns)));
    skip(*columns);
    const std::size_t end = left_.find('\0');
    name_ = left_.substr(0, end);
    return keys_.find_first_not_of('\0') != std::string::npos && end != std::string_view::npos && end > 0 &&
           skip(end + 1);
  }

  bool row() {
    const auto action = byte();
    if (!action || !byte())  // whether it was changed by a trigger: of no interest
      return false;
    if (*action == SQLITE_UPDATE)
      return values(Known::changed) && values(Known::changed_to);
    return (*action == SQLITE_INSERT || *action == SQLITE_DELETE) && values(Known::all);
  }

  enum class Known { all, changed, changed_to };

  bool values(Known known) {
    if (known != Known::changed_to)
      key_.reset();
    bool is_first = known != Known::changed_to;
    for (const char key : keys_) {
      const bool is_key = key != '\0';
      const std::string_view before = left_;
      const auto type = value();
      if (is_key && is_first && type == Type::integer)
        key_ = integer_in(before.substr(1));
      is_first = is_first && !is_key;
      if (!type || (is_key && *type == Type::null))
        return false;
      if (*type == Type::none && (known == Known::all || (is_key && known == Known::changed)))
        return false;
    }
    return true;
  }

  std::optional<Type> value() {
    const auto code = byte();
    if (!code || *code > static_cast<unsigned char>(Type::null))
      return std::nullopt;
    const auto type = static_cast<Type>(*code);
    const bool has_bytes = type == Type::text || type == Type::blob;
    const bool is_number = type == Type::integer || type == Type::real;
    const auto size = has_bytes ? number() : is_number ? std::optional<std::uint64_t>(kNumberSize) : 0;
    return size && skip(*size) ? std::optional(type) : std::nullopt;
  }

  /// The highest byte first.
  static std::int64_t integer_in(std::string_view bytes) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < kNumberSize; ++i)
      value = value << 8 | static_cast<unsigned char>(bytes.at(i));
    return static_cast<std::int64_t>(value);
  }

  std::string_view left_;
  std::string_view name_;
  std::optional<std::int64_t> key_;
  std::string keys_;  // of the table: a byte a column, not 0 for those of its key
};

}  // namespace

bool is_well_formed(std::string_view changeset) {
  return Reader(changeset).all();
}

std::string without_row(std::string_view changeset, std::string_view table, std::int64_t key) {
  std::string kept;
  std::string_view head;  // of the table, until a row of it is kept
  for (Reader reader(changeset); !reader.left().empty();) {
    const bool is_head = reader.is_head();
    const std::string_view before = reader.left();
    if (!reader.next())
      return {};
    const std::string_view bytes = before.substr(0, before.size() - reader.left().size());
    if (is_head) {
      head = bytes;
    } else if (reader.name() != table || reader.key() != key) {
      kept.append(head).append(bytes);
      head = {};
    }
  }
  return kept;
}

}  // namespace dialogg::storage
