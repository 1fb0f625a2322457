#include "app/search.hpp"

#include <algorithm>

#include "commands/commands.hpp"
#include "domain/error.hpp"
#include "kinds/kind.hpp"
#include "records/fields.hpp"
#include "render/marks.hpp"
#include "text/unicode.hpp"
#include "viewing/listing.hpp"
#include "viewing/open_log.hpp"

namespace dialogg::commands {

using domain::SearchHit;
using messages::Message;
using messages::Phrase;
using viewing::Format;
using viewing::format_fields;
using viewing::FormatOptions;
using viewing::Listing;
using viewing::open_to_read;
using viewing::settled_format;
using viewing::Wording;

namespace {

constexpr int kLimit = 20;

struct Args {
  std::vector<std::string> words;
  std::string kind;
  std::optional<int> limit = kLimit;
  FormatOptions format;
};

std::vector<domain::Term> searched_words() {
  const std::vector<std::string> searched = app::searched_kinds();
  std::vector<domain::Term> words = kinds::terms();
  std::erase_if(words, [&](const domain::Term& word) {
    return std::ranges::find(searched, word.code) == searched.end();
  });
  return words;
}

records::Field kind_field(std::string& kind) {
  records::Field field{"kind", Message::placeholder_kind, Message::option_search_kind};
  field.terms = searched_words();
  field.set = [&kind, words = field.terms](const domain::Value& value) {
    kind = words[domain::read_term(words, Message::word_kind, records::as_text(value))].code;
  };
  field.get = [&kind] { return records::text_value(kind); };
  return field;
}

records::Fields define(Args& args, const cli::Context& /*context*/) {
  records::Field words = records::texts("words", Message::option_search_words, args.words);
  words.where = records::Field::Where::positional;
  words.placeholder = Message::placeholder_words;
  words.mandatory = true;
  records::Fields fields{words, kind_field(args.kind),
                         records::count("limit", Message::option_search_limit, args.limit)};
  for (records::Field& field : format_fields(args.format)) fields.push_back(std::move(field));
  return fields;
}

constexpr std::string_view kColumns[] = {"ref",        "kind",  "date",   "municipality-name",
                                         "group-name", "title", "snippet"};

/// Of the marks, in characters, as a program counts them.
domain::Value marks_of(const words::Snippet& snippet) {
  const std::string_view whole = snippet.text;
  domain::ValueList marks;
  for (const words::Span& mark : snippet.marks)
    marks.push_back(domain::ValueMembers{
        {"start", static_cast<std::int64_t>(text::length(whole.substr(0, mark.begin)))},
        {"length", static_cast<std::int64_t>(text::length(whole.substr(mark.begin, mark.size)))}});
  return marks;
}

bool is_json(Format format) {
  return format == Format::json || format == Format::ndjson;
}

domain::Value shown_snippet(const words::Snippet& snippet, Format format) {
  if (is_json(format))
    return records::text_value(snippet.text);
  return records::text_value(
      words::marked(snippet, std::string(1, render::kMarkBegin), std::string(1, render::kMarkEnd)));
}

records::Fields hit_fields(const SearchHit& hit, Format format) {
  records::Field kind = records::shown("kind", [&hit] { return records::text_value(hit.kind); });
  kind.terms = searched_words();
  return {records::shown("ref", [&hit] { return records::text_value(hit.ref); }),
          records::shown("uid", [&hit] { return records::text_value(hit.uid); }),
          kind,
          records::shown("date", [&hit] { return records::text_value(hit.date); }),
          records::shown("municipality-name", [&hit] { return records::text_value(hit.municipality); }),
          records::shown("group-name", [&hit] { return records::text_value(hit.group); }),
          records::shown("title", [&hit] { return records::text_value(hit.title); }),
          records::shown("snippet", [&hit, format] { return shown_snippet(hit.snippet, format); }),
          records::shown("marks", [&hit] { return marks_of(hit.snippet); })};
}

void run(Args& args, cli::Context& context) {
  const Format format = settled_format(args.format, context);
  storage::Database database = open_to_read(context);
  SearchHit hit;
  const records::Fields fields = hit_fields(hit, format);
  Listing listing(context, {.schema = "hits", .columns = kColumns, .format = format}, fields,
                  Wording(context.language));
  const app::Search wanted{.words = args.words, .kind = args.kind, .limit = args.limit.value_or(kLimit)};
  const app::Rest rest = app::search(database, wanted, [&](const SearchHit& found) {
    hit = found;
    listing.add();
  });
  listing.finish();
  for (const Message notice : database.notices()) context.warn(notice);
  if (rest == app::Rest::more)
    context.note(*args.limit == 1 ? Phrase{Message::search_more_than_one}
                                  : Phrase{Message::search_more, {*args.limit}});
}

}  // namespace

const cli::Command kSearch{"search", cli::CommandGroup::looking, Message::help_search,
                           Message::help_search_text, cli::execute<Args, define, run>};

}  // namespace dialogg::commands
