#pragma once
// The one way to print a list of records: --format, --json and what they mean.

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/context.hpp"
#include "commands/wording.hpp"
#include "domain/names.hpp"
#include "render/json.hpp"
#include "render/rows.hpp"

namespace dialogg::commands {

enum class Format { table, csv, tsv, json, ndjson, md };

struct FormatOptions {
  std::optional<Format> format;  // not given: a table on a terminal, TSV in a pipe
  bool json = false;
};

/// --format and --json.
forms::Fields format_fields(FormatOptions& options);

/// Error{usage} where --json is given beside another format.
Format settled_format(const FormatOptions& options, const cli::Context& context);

/// Whether the values are named in the user's language; csv, tsv and JSON hold codes.
constexpr bool is_for_people(Format format) {
  return format == Format::table || format == Format::md;
}

/// Prints a record each time it is told to. csv, tsv, table and md have the columns alone; JSON has every
/// field. An empty list is a header, or `"data": []`, or for a table a word on stderr.
class Listing {
 public:
  struct Options {
    std::string_view schema;                    // "visits": dialogg.visits/1
    std::span<const std::string_view> columns;  // names of fields
    Format format = Format::tsv;
  };

  /// `fields` are bound to the one record that changes between the calls of add(); they, and what `options`
  /// points at, must outlive this.
  Listing(cli::Context& context, const Options& options, const forms::Fields& fields, Wording wording);

  void add();
  void finish();

 private:
  std::vector<std::string> header() const;
  std::vector<std::string> cells() const;

  cli::Context& context_;
  Format format_;
  const forms::Fields& fields_;
  Wording wording_;
  std::vector<const forms::Field*> columns_;
  std::optional<render::JsonDocument> document_;
  std::unique_ptr<render::RowWriter> rows_;
  bool empty_ = true;
};

}  // namespace dialogg::commands

namespace dialogg::domain {

template <>
struct Names<commands::Format> {
  static constexpr text::Message what = text::Message::what_format;
  // clang-format off
  static constexpr Name<commands::Format> table[] = {
      {commands::Format::table,  "table",  "tabell",   "tabell",   "table"},
      {commands::Format::csv,    "csv",    "csv",      "csv",      "csv"},
      {commands::Format::tsv,    "tsv",    "tsv",      "tsv",      "tsv"},
      {commands::Format::json,   "json",   "json",     "json",     "json"},
      {commands::Format::ndjson, "ndjson", "ndjson",   "ndjson",   "ndjson", "jsonl"},
      {commands::Format::md,     "md",     "markdown", "markdown", "markdown"},
  };
  // clang-format on
};
static_assert(names_are_complete(commands::Format::md));

}  // namespace dialogg::domain
