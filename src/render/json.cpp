#include "render/json.hpp"

#include <nlohmann/json.hpp>

#include "text/bytes.hpp"
#include "text/visible.hpp"

namespace dialogg::render {

namespace {

using domain::Value;
using domain::ValueList;
using domain::ValueMembers;

enum class Layout { line, pretty };

/// Whether it holds a character that JSON or a terminal would take otherwise than as text, or the first byte of one that might be.
bool may_need_escape(std::string_view text) {
  return text::has_between(text, 0x00, 0x1F) || text::has_between(text, 0xD8, 0xFF) ||
         text::has_any_of<'"', '\\', '\x7F', '\xC2'>(text);
}

/// What is never shown is still there, as an escape: "\u202e".
void append_string(std::string& out, std::string_view text) {
  if (may_need_escape(text)) {
    const bool ascii = text::has_never_shown(text);
    out += nlohmann::json(text).dump(-1, ' ', ascii, nlohmann::json::error_handler_t::replace);
    return;
  }
  ((out += '"') += text) += '"';
}

class Writer {
 public:
  Writer(std::string& out, Layout layout, int depth) : out_(out), layout_(layout), depth_(depth) {}

  void write(const Value& value) {
    std::visit([&](const auto& data) { write(data); }, value.data);
  }

 private:
  void write(std::monostate /*unknown*/) { out_ += "null"; }
  void write(bool data) { out_ += data ? "true" : "false"; }
  void write(std::int64_t data) { out_ += std::to_string(data); }
  void write(const std::string& data) { append_string(out_, data); }

  void write(const ValueList& list) {
    write_between('[', ']', list, [&](const Value& item) { write(item); });
  }

  void write(const ValueMembers& members) {
    write_between('{', '}', members, [&](const auto& member) {
      append_string(out_, member.first);
      out_ += layout_ == Layout::line ? ":" : ": ";
      write(member.second);
    });
  }

  template <typename Items, typename Write>
  void write_between(char open, char close, const Items& items, Write write_item) {
    out_ += open;
    ++depth_;
    bool first = true;
    for (const auto& item : items) {
      if (!first)
        out_ += ',';
      first = false;
      new_line();
      write_item(item);
    }
    --depth_;
    if (!first)
      new_line();
    out_ += close;
  }

  void new_line() {
    if (layout_ == Layout::pretty)
      (out_ += '\n').append(2 * static_cast<std::size_t>(depth_), ' ');
  }

  std::string& out_;
  Layout layout_;
  int depth_;
};

}  // namespace

std::string json_line(const Value& value) {
  std::string out;
  Writer(out, Layout::line, 0).write(value);
  return out;
}

std::string json_pretty(const Value& value, int depth) {
  std::string out;
  Writer(out, Layout::pretty, depth).write(value);
  return out;
}

JsonDocument::JsonDocument(text::Sink& out, std::string_view schema_name, const ValueMembers& extra)
    : out_(out) {
  std::string head = "{\n  \"schema\": ";
  append_string(head, "dialogg." + std::string(schema_name) + "/1");
  for (const auto& [name, value] : extra) {
    head += ",\n  ";
    append_string(head, name);
    head += ": " + json_pretty(value, 1);
  }
  out_.write(head + ",\n  \"data\": [");
}

void JsonDocument::add(const Value& record) {
  out_.write((first_ ? "\n    " : ",\n    ") + json_pretty(record, 2));
  first_ = false;
}

void JsonDocument::finish() {
  out_.write(first_ ? "]\n}\n" : "\n  ]\n}\n");
}

}  // namespace dialogg::render
