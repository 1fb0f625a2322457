#include "storage/row.hpp"

#include "domain/error.hpp"

namespace dialogg::storage {

namespace {

constexpr std::string_view kDigits = "0123456789abcdef";

/// The date that `read` makes of a column's text; one that is not known where the column is NULL.
template <class Date>
Date date_in(std::string_view text, std::optional<Date> (*read)(std::string_view)) {
  const std::optional<Date> date = read(text);
  if (!date && !text.empty())
    refuse_value(messages::Message::what_date, text);
  return date.value_or(Date{});
}

}  // namespace

void refuse_value(messages::Message what, std::string_view value) {
  throw domain::Error(domain::ErrorKind::storage,
                      messages::Phrase{messages::Message::log_value_unknown, {what, value}},
                      messages::Phrase{messages::Message::log_damaged_mend});
}

std::string uid_to_bytes(std::string_view hex) {
  std::string bytes;
  for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
    bytes += static_cast<char>(kDigits.find(hex[i]) * 16 + kDigits.find(hex[i + 1]));
  return bytes;
}

std::string uid_to_hex(std::string_view bytes) {
  std::string hex;
  for (const char byte : bytes) {
    const auto value = static_cast<unsigned char>(byte);
    hex += kDigits[value / 16];
    hex += kDigits[value % 16];
  }
  return hex;
}

Bind& Bind::operator<<(std::int64_t value) {
  statement_.bind(next_++, value);
  return *this;
}

Bind& Bind::operator<<(std::string_view value) {
  if (value.empty())
    return null();
  return copy(std::string(value));
}

Bind& Bind::operator<<(const std::string& value) {
  if (value.empty())
    return null();
  statement_.bindNoCopy(next_++, value);
  return *this;
}

Bind& Bind::uid(std::string_view hex) {
  const std::string bytes = uid_to_bytes(hex);
  statement_.bind(next_++, bytes.data(), static_cast<int>(bytes.size()));
  return *this;
}

Bind& Bind::exactly(const std::string& value) {
  statement_.bindNoCopy(next_++, value);
  return *this;
}

Bind& Bind::null() {
  statement_.bind(next_++);
  return *this;
}

Bind& Bind::copy(const std::string& value) {
  statement_.bind(next_++, value);
  return *this;
}

bool Row::is_null() {
  return statement_.isColumnNull(next_);
}

std::string_view Row::view() {
  const SQLite::Column column = statement_.getColumn(next_++);
  const char* bytes = static_cast<const char*>(column.getBlob());
  return bytes == nullptr ? std::string_view()
                          : std::string_view(bytes, static_cast<std::size_t>(column.getBytes()));
}

Row& Row::operator>>(std::int64_t& value) {
  value = statement_.getColumn(next_++).getInt64();
  return *this;
}

Row& Row::operator>>(int& value) {
  value = statement_.getColumn(next_++).getInt();
  return *this;
}

Row& Row::operator>>(bool& value) {
  value = statement_.getColumn(next_++).getInt() != 0;
  return *this;
}

Row& Row::operator>>(domain::PartialDate& value) {
  value = date_in(view(), domain::partial_date_from_iso);
  return *this;
}

Row& Row::operator>>(domain::Date& value) {
  value = date_in(view(), domain::date_from_iso);
  return *this;
}

Row& Row::operator>>(domain::Stamp& stamp) {
  stamp.uid = uid_to_hex(view());
  return *this >> stamp.created_at >> stamp.updated_at;
}

}  // namespace dialogg::storage
