#include "viewing/listing.hpp"

#include "domain/error.hpp"
#include "records/fields.hpp"

namespace dialogg::viewing {

using domain::Error;
using domain::ErrorKind;
using messages::Message;
using messages::Phrase;

namespace {

render::RowFormat row_format(Format format) {
  switch (format) {
    case Format::csv:
      return render::RowFormat::csv;
    case Format::tsv:
      return render::RowFormat::tsv;
    case Format::md:
      return render::RowFormat::markdown;
    default:
      return render::RowFormat::table;
  }
}

}  // namespace

records::Fields format_fields(FormatOptions& options) {
  return {records::code("format", Message::option_format, options.format),
          records::flag("json", Message::option_json, options.json)};
}

Format settled_format(const FormatOptions& options, const cli::Context& context) {
  if (options.json && options.format.value_or(Format::json) != Format::json)
    throw Error(ErrorKind::usage, Phrase{Message::json_and_format, {domain::named(*options.format)}});
  if (options.json)
    return Format::json;
  return options.format.value_or(context.world.out_is_terminal ? Format::table : Format::tsv);
}

Listing::Listing(cli::Context& context, const Options& options, const records::Fields& fields,
                 Wording wording)
    : context_(context), format_(options.format), fields_(fields), wording_(std::move(wording)) {
  for (const std::string_view column : options.columns)
    columns_.push_back(records::find_field(fields, column));
  if (format_ == Format::json)
    document_.emplace(context.world.out, options.schema);
  else if (format_ != Format::ndjson)
    rows_ = render::make_row_writer(row_format(format_), context.world.out, header(),
                                    {.width = context.world.out_is_terminal ? context.world.width : 0,
                                     .color = context.color_on(context.world.out_is_terminal)});
}

void Listing::add() {
  empty_ = false;
  if (format_ == Format::json)
    document_->add(records::to_value(fields_));
  else if (format_ == Format::ndjson)
    context_.world.out.write(render::json_line(records::to_value(fields_)) + "\n");
  else
    rows_->add(cells());
}

void Listing::finish() {
  if (format_ == Format::json)
    document_->finish();
  else if (format_ == Format::table && empty_)
    context_.note(Message::nothing_to_list);
  else if (rows_)
    rows_->finish();
}

std::vector<std::string> Listing::header() const {
  std::vector<std::string> names;
  for (const records::Field* column : columns_)
    names.push_back(is_for_people(format_) ? wording_.label(column->key()) : column->key());
  return names;
}

std::vector<std::string> Listing::cells() const {
  std::vector<std::string> cells;
  for (const records::Field* column : columns_) {
    const domain::Value value = column->get();
    cells.push_back(is_for_people(format_) ? wording_.value(*column, value) : machine_value(value));
  }
  return cells;
}

}  // namespace dialogg::viewing
