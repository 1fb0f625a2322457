#pragma once
// The one way to print a list of records: --format, --json and what they mean.

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/context.hpp"
#include "domain/names.hpp"
#include "render/json.hpp"
#include "render/rows.hpp"
#include "viewing/wording.hpp"

namespace dialogg::viewing {

enum class Format { table, csv, tsv, json, ndjson, md };

struct FormatOptions {
  std::optional<Format> format;  // not given: a table on a terminal, TSV in a pipe
  bool json = false;
};

/// --format and --json.
records::Fields format_fields(FormatOptions& options);

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
  Listing(cli::Context& context, const Options& options, const records::Fields& fields, Wording wording);

  void add();
  void finish();

 private:
  std::vector<std::string> header() const;
  std::vector<std::string> cells() const;

  cli::Context& context_;
  Format format_;
  const records::Fields& fields_;
  Wording wording_;
  std::vector<const records::Field*> columns_;
  std::optional<render::JsonDocument> document_;
  std::unique_ptr<render::RowWriter> rows_;
  bool empty_ = true;
};

}  // namespace dialogg::viewing

namespace dialogg::domain {

template <>
struct Names<viewing::Format> {
  static constexpr messages::Message what = messages::Message::what_format;
  // clang-format off
  static constexpr Name<viewing::Format> table[] = {
      {viewing::Format::table,  "table",  "tabell",   "tabell",   "table"},
      {viewing::Format::csv,    "csv",    "csv",      "csv",      "csv"},
      {viewing::Format::tsv,    "tsv",    "tsv",      "tsv",      "tsv"},
      {viewing::Format::json,   "json",   "json",     "json",     "json"},
      {viewing::Format::ndjson, "ndjson", "ndjson",   "ndjson",   "ndjson", "jsonl"},
      {viewing::Format::md,     "md",     "markdown", "markdown", "markdown"},
  };
  // clang-format on
};

}  // namespace dialogg::domain
