#include "formats/keys.hpp"

#include <doctest/doctest.h>

#include "support/value_text.hpp"

using namespace dialogg;
using domain::ValueList;
using domain::ValueMembers;

TEST_CASE("use_snake_case: hyphens become underscores at every depth, values stay") {
  ValueMembers members = {{"follow-up", ValueList{ValueMembers{{"due-date-", "a-b"}}}},
                          {"a_b", ValueMembers{{"c-d", 1L}}}};
  CHECK_FALSE(formats::use_snake_case(members).has_value());
  CHECK(support::shown(members) == "{follow_up: [{due_date_: \"a-b\"}], a_b: {c_d: 1}}");
}

TEST_CASE("use_snake_case: the two spellings of one key are the same key twice") {
  ValueMembers members = {{"follow-up", 1L}, {"follow_up", 2L}};
  CHECK(formats::use_snake_case(members) == "follow_up");
  ValueMembers inside = {{"x", ValueList{ValueMembers{{"a-b", 1L}, {"a_b", 2L}}}}};
  CHECK(formats::use_snake_case(inside) == "a_b");
}
