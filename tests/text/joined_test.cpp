#include "text/joined.hpp"

#include <doctest/doctest.h>

using namespace dialogg::text;
using Parts = std::vector<std::string>;

TEST_CASE("joined: with something between the parts, and split_list takes them apart again") {
  CHECK(joined({"a", "b", "c"}) == "a, b, c");
  CHECK(joined({"a", "b"}, " · ") == "a · b");
  CHECK(joined({}).empty());
  CHECK(split_list("a,  b b;c") == Parts{"a", "b b", "c"});
  CHECK(split_list(", a;; ") == Parts{"a"});
  CHECK(split_list(" ,") == Parts{""});
}

TEST_CASE("add_to: something stands between what there is and what is added, where there is both") {
  std::string list;
  add_to(list, "");
  CHECK(list.empty());
  add_to(list, "a");
  add_to(list, "");
  add_to(list, "b");
  add_to(list, "c", " · ");
  CHECK(list == "a, b · c");
}
