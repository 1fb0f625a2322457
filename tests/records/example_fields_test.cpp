#include "records/example_fields.hpp"

#include <doctest/doctest.h>

#include "records/theme_fields.hpp"
#include "support/caught.hpp"
#include "support/problems.hpp"
#include "support/value_text.hpp"

using namespace dialogg;
using domain::Example;
using domain::ExampleStatus;
using domain::Value;

namespace {

const records::Reading kReading{*domain::date_from_iso("2026-11-21")};

void set(Example& example, std::string_view name, const Value& value) {
  records::set_field(*records::find_field(records::example_fields(example, kReading), name), value);
}

/// What a file's record is refused for.
std::vector<std::string> faults(Example& example, const domain::ValueMembers& members) {
  std::vector<domain::Problem> problems;
  records::set_fields(records::example_fields(example, kReading), members, "in", 1, problems);
  return support::said(problems);
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("example form: options are those of the contract, in its order") {
  Example example;
  std::string names;
  for (const records::Field& field : records::example_fields(example, kReading))
    if (field.where != records::Field::Where::shown)
      names += field.name + " ";
  CHECK(names ==
        "title summary meeting municipality date naming level theme target-group challenge practice "
        "carried-out-by user-part effect claimed-by prerequisites obstacles lessons maturity source photo "
        "caption credit consent draft ");
}

TEST_CASE("example form: a title of 200 characters is read, one more is not; a summary of 280") {
  Example example;
  std::string title;
  for (int i = 0; i < 200; ++i) title += "å";
  set(example, "title", title);
  CHECK(example.title == title);
  CHECK(caught([&] { set(example, "title", title + "å"); }) ==
        "the text has 201 characters; at most 200 are allowed");
  set(example, "summary", std::string(280, 'x'));
  CHECK(caught([&] { set(example, "summary", std::string(281, 'x')); }) ==
        "the text has 281 characters; at most 280 are allowed");
}

TEST_CASE("example form: in a file, draft = true and status = \"draft\" are the same") {
  for (const auto& [key, value] : domain::ValueMembers{{"draft", true}, {"status", "draft"}}) {
    Example example;
    CHECK(faults(example, {{"title", "A"}, {key, value}}) == Lines{});
    CHECK(example.status == ExampleStatus::draft);
  }
}

TEST_CASE("example form: draft = false leaves it published, and anything else is a fault") {
  Example example;
  CHECK(faults(example, {{"title", "A"}, {"draft", false}}) == Lines{});
  CHECK(example.status == ExampleStatus::published);
  CHECK(faults(example, {{"draft", "maybe"}}) == Lines{"in:1: draft: “maybe” is neither true nor false"});
}

TEST_CASE("example form: what the log fills in is not set by a file") {
  Example example;
  CHECK(faults(example, {{"title", "A"}, {"completeness", std::int64_t{100}}}) ==
        Lines{"in:1: completeness: the log fills in this field; leave it out"});
}

TEST_CASE("example form: JSON shows every field, with status and completeness, and no draft") {
  Example example;
  example.title = "A";
  example.level = domain::Level::service;
  CHECK(
      support::shown(records::to_value(records::example_fields(example, kReading))) ==
      "{ref: null, uid: null, created_at: null, updated_at: null, title: \"A\", summary: null, meeting: "
      "null, "
      "municipality: null, municipality_name: null, date: null, naming: \"not-asked\", level: \"service\", "
      "theme: [], target_group: null, challenge: null, practice: null, carried_out_by: null, user_part: "
      "null, "
      "effect: null, claimed_by: null, prerequisites: null, obstacles: null, lessons: null, maturity: null, "
      "source: null, photo: [], status: \"published\", reason: null, completeness: 7}");
}

TEST_CASE("theme form: all three names are mandatory") {
  domain::Theme theme;
  CHECK(records::missing(records::theme_fields(theme)) == Lines{"code", "nb", "nn", "en"});
}
