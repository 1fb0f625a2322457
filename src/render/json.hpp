#pragma once
// Values -> JSON (RFC 8259), members in the order given. The only writer of JSON.

#include <string>
#include <string_view>

#include "domain/value.hpp"
#include "text/sink.hpp"

namespace dialogg::render {

/// One line, no final newline.
std::string json_line(const domain::Value& value);

/// Indented by two spaces, no final newline; `depth` is how far its inner lines are moved right already.
std::string json_pretty(const domain::Value& value, int depth = 0);

/// `{"schema": "dialogg.NAME/1", "data": [ … ]}`, written record by record; `extra` members stand between the
/// two.
class JsonDocument {
 public:
  JsonDocument(text::Sink& out, std::string_view schema_name, const domain::ValueMembers& extra = {});
  void add(const domain::Value& record);
  void finish();

 private:
  text::Sink& out_;
  bool first_ = true;
};

}  // namespace dialogg::render
