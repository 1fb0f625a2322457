#include "app/search.hpp"

#include <algorithm>

#include "commands/commands.hpp"
#include "commands/listing.hpp"
#include "commands/open_log.hpp"
#include "domain/error.hpp"
#include "forms/fields.hpp"
#include "kinds/kind.hpp"
#include "render/marks.hpp"
#include "text/unicode.hpp"

namespace dialogg::commands {

using domain::SearchHit;
using text::Message;
using text::Phrase;

namespace {

constexpr int kLimit = 20;

struct Args {
  std::vector<std::string> words;
  std::string kind;
  std::optional<int> limit = kLimit;
  FormatOptions format;
};

std::vector<domain::Word> searched_words() {
  const std::vector<std::string> searched = app::searched_kinds();
  std::vector<domain::Word> words = kinds::words();
  std::erase_if(words, [&](const domain::Word& word) {
    return std::ranges::find(searched, word.code) == searched.end();
  });
  return words;
}

forms::Field kind_field(std::string& kind) {
  forms::Field field{"kind", "KIND", Message::option_search_kind};
  field.words = searched_words();
  field.set = [&kind, words = field.words](const domain::Value& value) {
    kind = words[domain::read_word(words, Message::word_kind, forms::as_text(value))].code;
  };
  field.get = [&kind] { return forms::text_value(kind); };
  return field;
}

forms::Fields define(Args& args, const cli::Context& /*context*/) {
  forms::Field words = forms::texts("words", Message::option_search_words, args.words);
  words.where = forms::Field::Where::positional;
  words.placeholder = "WORDS…";
  words.mandatory = true;
  forms::Fields fields{words, kind_field(args.kind),
                       forms::count("limit", Message::option_search_limit, args.limit)};
  for (forms::Field& field : format_fields(args.format)) fields.push_back(std::move(field));
  return fields;
}

constexpr std::string_view kColumns[] = {"ref",        "kind",  "date",   "municipality-name",
                                         "group-name", "title", "snippet"};

/// Of the marks, in characters, as a program counts them.
domain::Value marks_of(const text::Snippet& snippet) {
  const std::string_view whole = snippet.text;
  domain::ValueList marks;
  for (const text::Span& mark : snippet.marks)
    marks.push_back(domain::ValueMembers{
        {"start", static_cast<std::int64_t>(text::length(whole.substr(0, mark.begin)))},
        {"length", static_cast<std::int64_t>(text::length(whole.substr(mark.begin, mark.size)))}});
  return marks;
}

bool is_json(Format format) {
  return format == Format::json || format == Format::ndjson;
}

domain::Value shown_snippet(const text::Snippet& snippet, Format format) {
  if (is_json(format))
    return forms::text_value(snippet.text);
  return forms::text_value(
      text::marked(snippet, std::string(1, render::kMarkBegin), std::string(1, render::kMarkEnd)));
}

forms::Fields hit_fields(const SearchHit& hit, Format format) {
  forms::Field kind = forms::shown("kind", [&hit] { return forms::text_value(hit.kind); });
  kind.words = searched_words();
  return {forms::shown("ref", [&hit] { return forms::text_value(hit.ref); }),
          forms::shown("uid", [&hit] { return forms::text_value(hit.uid); }),
          kind,
          forms::shown("date", [&hit] { return forms::text_value(hit.date); }),
          forms::shown("municipality-name", [&hit] { return forms::text_value(hit.municipality); }),
          forms::shown("group-name", [&hit] { return forms::text_value(hit.group); }),
          forms::shown("title", [&hit] { return forms::text_value(hit.title); }),
          forms::shown("snippet", [&hit, format] { return shown_snippet(hit.snippet, format); }),
          forms::shown("marks", [&hit] { return marks_of(hit.snippet); })};
}

void run(Args& args, cli::Context& context) {
  const Format format = settled_format(args.format, context);
  storage::Database database = open_to_read(context);
  SearchHit hit;
  const forms::Fields fields = hit_fields(hit, format);
  Listing listing(context, {.schema = "hits", .columns = kColumns, .format = format}, fields,
                  Wording(context.language));
  const app::Search wanted{.words = args.words, .kind = args.kind, .limit = args.limit.value_or(kLimit)};
  const app::Rest rest = app::search(database, wanted, [&](const SearchHit& found) {
    hit = found;
    listing.add();
  });
  listing.finish();
  if (rest == app::Rest::more)
    context.note(*args.limit == 1 ? Phrase{Message::search_more_than_one}
                                  : Phrase{Message::search_more, {*args.limit}});
}

}  // namespace

const cli::Command kSearch{"search", cli::CommandGroup::looking, Message::help_search,
                           Message::help_search_text, cli::execute<Args, define, run>};

}  // namespace dialogg::commands
