#include "cli/parser.hpp"

#include <doctest/doctest.h>

#include <string>

#include "records/fields.hpp"
#include "records/municipality_lists.hpp"
#include "support/caught.hpp"

using namespace dialogg;

namespace {

using Words = std::vector<std::string>;

/// As --date, --theme (several), --user-led (yes or no), -q and -n, and the words of a list of municipalities.
class Options {
 public:
  Options() {
    records::Field places = records::texts("place-met", messages::Message::option_what_met, unused_);
    places.where = records::Field::Where::positional;
    places.joins = records::is_and;
    fields_ = {records::text("date", messages::Message::option_visit_date, word_),
               records::text("summary", messages::Message::option_visit_date, word_),
               records::texts("theme", messages::Message::option_theme, unused_),
               records::flag("quiet", messages::Message::option_quiet, flag_),
               records::flag("dry-run", messages::Message::option_dry_run, flag_),
               records::answer("user-led", messages::Message::option_theme, answer_),
               places};
  }

  /// "date=3.9."; a word without an option as it is.
  Words read(const Words& words) const {
    Words all;
    for (const cli::Given& one : cli::parse(words, fields_)) {
      const bool is_word = one.field->where == records::Field::Where::positional;
      all.push_back(is_word ? one.value : one.field->name + "=" + one.value);
    }
    return all;
  }

  std::string refused(const Words& words) const {
    return caught([&] { read(words); });
  }

 private:
  std::string word_;
  Words unused_;
  bool flag_ = false;
  std::optional<bool> answer_;
  records::Fields fields_;
};

}  // namespace

TEST_CASE("parse: a letter is its option, whatever its value looks like") {
  const Options options;
  CHECK(options.read({"-d", "3.9.", "-t", "rus", "-t", "bolig"}) ==
        Words{"date=3.9.", "theme=rus", "theme=bolig"});
  CHECK(options.read({"-d=3.9."}) == Words{"date=3.9."});
  CHECK(options.read({"-d", "-3d"}) == Words{"date=-3d"});
  CHECK(options.read({"-s", "-tema"}) == Words{"summary=-tema"});
  CHECK(options.read({"-s", "--dato=3.9."}) == Words{"summary=--dato=3.9."});
  CHECK(options.read({"-s", ""}) == Words{"summary="});
  CHECK(options.read({"-s", "[a,b]"}) == Words{"summary=[a,b]"});
}

TEST_CASE("parse: letters of options without a value may stand together") {
  CHECK(Options().read({"-qn"}) == Words{"quiet=", "dry-run="});
  CHECK(Options().read({"-q", "-n", "Molde"}) == Words{"quiet=", "dry-run=", "Molde"});
}

TEST_CASE("parse: a letter is never the beginning of something else") {
  const Options options;
  CHECK(options.refused({"-date", "3.9."}) == "unknown option -date / did you mean “--date”?");
  CHECK(options.refused({"-tema", "rus"}) == "unknown option -tema / did you mean “--theme”?");
  CHECK(options.refused({"-summary=Kort"}) == "unknown option -summary / did you mean “--summary”?");
  CHECK(options.refused({"-d12.11.2026"}) == "unknown option -d12.11.2026 / did you mean “-d 12.11.2026”?");
  CHECK(!options.refused({"-qd", "3.9."}).empty());
}

TEST_CASE("parse: an option is no value of the one before it") {
  const Options options;
  CHECK(options.refused({"-s", "-d"}) ==
        "--summary needs a value (-d is an option) / If you mean the text “-d”, write --summary=-d");
  CHECK(options.refused({"-d", "--tema"}).starts_with("--date needs a value (--tema is an option)"));
  CHECK(options.read({"-s=-d"}) == Words{"summary=-d"});
  CHECK(options.refused({"-d"}).find("-d") != std::string::npos);
  CHECK(options.refused({"-d", "3.9.", "--dato", "4.9."}).find("--date") != std::string::npos);
}

TEST_CASE("parse: an option that may stand alone takes no word that is none of its values") {
  CHECK(Options().read({"--user-led", "no", "Molde"}) == Words{"user-led=no", "Molde"});
  CHECK(Options().read({"--brukerstyrt", "Molde"}) == Words{"user-led=yes", "Molde"});
}

TEST_CASE("parse: words with “og” between are one, where nothing stands between") {
  const Options options;
  CHECK(options.read({"Verdal", "og", "Levanger"}) == Words{"Verdal og Levanger"});
  CHECK(options.read({"Selbu", "Verdal", "&", "Levanger", "And", "Snåsa"}) ==
        Words{"Selbu", "Verdal & Levanger And Snåsa"});
  CHECK(options.read({"Verdal", "og"}) == Words{"Verdal", "og"});
  CHECK(options.read({"og", "Verdal"}) == Words{"og", "Verdal"});
  CHECK(options.read({"Verdal", "-d", "3.9.", "og", "Levanger"}) ==
        Words{"Verdal", "date=3.9.", "og", "Levanger"});
  CHECK(options.read({"Verdal", "--", "-d", "og", "-"}) == Words{"Verdal", "-d og -"});
}
