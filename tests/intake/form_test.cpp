#include "intake/form.hpp"

#include <doctest/doctest.h>

#include <sstream>

#include "formats/toml.hpp"
#include "intake/form_changes.hpp"
#include "intake/form_marks.hpp"
#include "kinds/kind.hpp"
#include "records/fields.hpp"
#include "records/meeting_fields.hpp"
#include "support/full_log.hpp"
#include "text/unicode.hpp"

using namespace dialogg;
using domain::Value;
using domain::ValueList;
using domain::ValueMembers;
using messages::Language;
using messages::Message;

namespace {

/// What would break a form that were put together carelessly.
constexpr std::string_view kHostile =
    "'''\"\"\" \\ \\n «å» # ikke en kommentar\n#! heller ikke\nby:users owner:\"x\" = [ { } ]\n\n\ttab 'en' "
    "\"to\" ''\"\"";

ValueMembers read(const std::string& form, const records::Fields& fields) {
  const formats::Parsed parsed = formats::read_toml(form);
  REQUIRE_MESSAGE(parsed.has_value(), form);
  ValueMembers members = *parsed;
  intake::read_filled_in(members, fields);
  return members;
}

struct MeetingForm {
  domain::Meeting meeting;
  records::Reading reading{support::kToday};
  records::Fields fields = records::meeting_fields(meeting, reading);

  std::string written(const ValueMembers& values = {}, Language language = Language::bokmaal) const {
    return intake::write_form(fields, values, {}, language);
  }
};

/// Empties lists, and reads every value again. Records of a list have numbers of their own, which nobody sets.
void set_anew(const records::Fields& fields, const ValueMembers& members) {
  for (const auto& [key, value] : members) {
    CAPTURE(key);
    const records::Field* field = records::find_typed(fields, key);
    REQUIRE(field != nullptr);
    if (field->each_record || field->elements)
      continue;
    while (field->remove && !records::elements_of(*field).empty()) field->remove(0);
    CHECK_NOTHROW(records::set_field(*field, value));
  }
}

void check_same(const ValueMembers& after, const ValueMembers& before) {
  REQUIRE(after.size() == before.size());
  for (std::size_t i = 0; i < before.size(); ++i) {
    CAPTURE(before[i].first);
    CHECK(after[i] == before[i]);
  }
}

bool has_line(const std::string& form, const std::string& line) {
  return ("\n" + form).find("\n" + line + "\n") != std::string::npos;
}

}  // namespace

TEST_CASE(
    "write_form: every text of every kind comes back as it was, whatever is in it and whatever the "
    "language") {
  support::FullLog log;
  const records::Reading reading{support::kToday};
  for (const kinds::Kind& kind : kinds::all())
    for (const Language language : {Language::bokmaal, Language::nynorsk, Language::english}) {
      const auto record = kind.make();
      const records::Fields fields = record->fields(reading);
      record->for_each(log.database, {}, [&] {
        for (const records::Field& field : fields)
          if (intake::is_in_form(field) && field.each_text && !field.each_record && field.name != "attended")
            field.set(Value(kHostile));
        const ValueMembers values = intake::values_in_record(fields);
        const ValueMembers members = read(intake::write_form(fields, values, {}, language), fields);
        CAPTURE(kind.name);
        set_anew(fields, members);
        check_same(intake::values_in_record(fields), values);
      });
    }
}

TEST_CASE("write_form: lists of small records come back as they were, one by one") {
  MeetingForm one;
  one.meeting.points = {{text::fold_space(kHostile), domain::Side::users},
                        {"Ventelister: lange", std::nullopt}};
  one.meeting.photos = {{"a b.jpg", "Bilde: «x»", "Kari", domain::Naming::yes}};
  one.meeting.attended = {{domain::Role::nav, 3, "NAV: Molde, Aukra"},
                          {domain::Role::carer, std::nullopt, ""}};
  const ValueMembers members = read(one.written(intake::values_in_record(one.fields)), one.fields);
  MeetingForm other;
  std::vector<domain::Problem> problems;
  records::set_fields(other.fields, members, "", 0, problems);
  CHECK(other.meeting.points == one.meeting.points);
  CHECK(other.meeting.photos == one.meeting.photos);
  CHECK(other.meeting.attended == one.meeting.attended);
}

TEST_CASE("write_form: an empty form has each field once, its help above it, and nothing filled in") {
  const MeetingForm one;
  const std::string form = one.written();
  CHECK(has_line(form, "dato = \"\""));
  CHECK(has_line(form, "sammendrag = '''"));
  CHECK(form.find("Må fylles ut.") != std::string::npos);
  CHECK(form.find("# " + std::string(messages::pattern(Language::bokmaal, Message::option_last_day))
                             .substr(0, 20)) != std::string::npos);
  CHECK(read(form, one.fields).empty());
}

TEST_CASE("write_form: what was typed stands as typed, and codes by their names") {
  const MeetingForm one;
  const std::string form = one.written({{"date", Value("i går")},
                                        {"form", Value("digital")},
                                        {"attended", ValueList{Value("ledelse 2, nav 3")}},
                                        {"summary", Value("Første linje.\nAndre.")}});
  CHECK(has_line(form, "dato = \"i går\""));
  CHECK(has_line(form, "deltakere = [\"ledelse 2, nav 3\"]"));
  CHECK(has_line(form, "Første linje.\nAndre."));
}

TEST_CASE(
    "read_filled_in: a list may be one text with commas, empty places are left out, and a flag is yes or "
    "no") {
  MeetingForm one;
  ValueMembers members{{"deltakere", Value("ledelse 2, nav 3")},
                       {"tema", ValueList{Value("bolig, arbeid"), Value("")}},
                       {"sted", Value("  ")},
                       {"beslutning", ValueList{Value("")}}};
  intake::read_filled_in(members, one.fields);
  REQUIRE(members.size() == 2);
  CHECK(members[0].second.list()->size() == 2);
  CHECK(*members[1].second.list() == ValueList{Value("bolig"), Value("arbeid")});

  bool unlisted = true;
  const records::Fields flags{records::flag("unlisted", Message::option_unlisted, unlisted)};
  ValueMembers no{{"utenfor_registeret", Value("nei")}};
  intake::read_filled_in(no, flags);
  records::set_field(flags.front(), no.front().second);
  CHECK_FALSE(unlisted);
  ValueMembers unclear{{"utenfor_registeret", Value("tja")}};
  CHECK_THROWS_AS(intake::read_filled_in(unclear, flags), domain::Error);
}

TEST_CASE("with_marks: a fault stands above the line that has it, and goes away again") {
  const std::string form =
      "# Dato.\ndato = \"tull\"\n\nsammendrag = '''\ndato = nei\n'''\npunkt = [\n  \"a\",\n  \"b\",\n]\n";
  const std::vector<domain::Problem> problems{
      {.line = 2, .field = messages::as_is("dato"), .message = Message::forms_missing},
      {.line = 9, .field = messages::as_is("punkt"), .message = Message::forms_missing},
      {.line = 5, .message = Message::key_twice},
      {.message = Message::form_needs_terminal}};
  const intake::Marked marked = intake::with_marks(form, problems, Language::english);
  CHECK(has_line(marked.form, "#! is missing\ndato = \"tull\""));
  CHECK(has_line(marked.form, "#! is missing\n  \"b\","));
  CHECK(marked.line == 1);
  CHECK(marked.form.starts_with("#! "));  // what is inside a text, and what has no place
  CHECK(intake::without_marks(marked.form) == form);
}

TEST_CASE("without_marks: what looks like a mark inside a text stays") {
  const std::string form = "a = '''\n#! min tekst\n'''\nb = \"\"\"\n#! og \\\" denne\n\"\"\"\n";
  CHECK(intake::without_marks(form) == form);
  CHECK(intake::has_no_lines("# bare\n\n  #! dette\n"));
  CHECK_FALSE(intake::has_no_lines("# bare\na = \"\"\n"));
}

TEST_CASE("set_changed: what the form leaves as it was is left alone, and what it empties is emptied") {
  MeetingForm one;
  one.meeting.place = "Rådhuset";
  one.meeting.title = "Før";
  one.meeting.themes = {"bolig", "arbeid"};
  ValueMembers before = read(one.written(intake::values_in_record(one.fields)), one.fields);
  ValueMembers form = before;
  std::erase_if(form, [](const auto& member) { return member.first == "sted"; });
  for (auto& [key, value] : form) {
    if (key == "tittel")
      value = Value("Etter");
    if (key == "tema")
      value = ValueList{Value("arbeid")};
  }
  form.emplace_back("dato", Value("2026-03-02"));
  std::vector<domain::Problem> problems;
  intake::set_changed(one.fields, before, form, problems);
  CHECK(one.meeting.place.empty());
  CHECK(one.meeting.title.written() == "Etter");
  CHECK(one.meeting.themes == std::vector<std::string>{"arbeid"});
  CHECK(one.meeting.date.has_value());
}

TEST_CASE("set_changed: a record with a reference stays the same record, wherever it stands in the form") {
  MeetingForm one;
  one.meeting.decisions = {{.text = "første"}, {.text = "andre"}, {.text = "tredje"}};
  for (int i = 0; i < 3; ++i) {
    one.meeting.decisions[static_cast<std::size_t>(i)].id = domain::DecisionId{i + 1};
    one.meeting.decisions[static_cast<std::size_t>(i)].stamp.uid = std::string(1, static_cast<char>('a' + i));
  }
  const ValueMembers before = read(one.written(intake::values_in_record(one.fields)), one.fields);
  ValueMembers form = before;
  for (auto& [key, value] : form)
    if (key == "beslutning")
      value = ValueList{
          Value("ny"), Value(ValueMembers{{"ref", Value("D3")}, {"tekst", Value("tredje")}}),
          Value(ValueMembers{{"ref", Value("D1")}, {"tekst", Value("endret")}, {"av", Value("felles")}})};
  std::vector<domain::Problem> problems;
  intake::set_changed(one.fields, before, form, problems);
  CHECK(std::erase_if(problems, [](const auto& problem) { return problem.field.nb == "beslutning"; }) == 0);
  REQUIRE(one.meeting.decisions.size() == 3);
  CHECK(one.meeting.decisions[0].stamp.uid == "a");
  CHECK(one.meeting.decisions[0].text.written() == "endret");
  CHECK(one.meeting.decisions[1].stamp.uid == "c");
  CHECK(one.meeting.decisions[2].text.written() == "ny");
}
