#include "cli/long_text.hpp"

#include <doctest/doctest.h>

#include <sstream>

#include "support/problems.hpp"
#include "support/temporary_folder.hpp"

using namespace dialogg;
using support::TemporaryFolder;

namespace {

std::string read(std::string_view given, const std::string& standard_input = {}) {
  std::istringstream in(standard_input);
  return cli::read_long_text(given, in);
}

std::string refusal(std::string_view given, const std::string& standard_input = {}) {
  const auto error = support::error_of([&] { read(given, standard_input); });
  CHECK(error.kind == domain::ErrorKind::invalid);
  return support::said(error.message);
}

constexpr std::size_t kMost = 1024 * 1024;

}  // namespace

TEST_CASE("read_long_text: a text is itself, a doubled @ a literal one") {
  for (const char* text : {"", "Ventetid", "--", "- a point", "a@b", " @x", "line\n"})
    CHECK(read(text, "not this") == text);
  CHECK(read("@@kommunen") == "@kommunen");
  CHECK(read("@@@") == "@@");
}

TEST_CASE("read_long_text: - is all of standard input, without its last line end") {
  CHECK(read("-", "En\n\nto\n") == "En\n\nto");
  CHECK(read("-", "En\n\n") == "En\n");
  CHECK(read("-", "En\r\n") == "En");
  CHECK(read("-",
             "\xEF\xBB\xBF"
             "En") == "En");
  CHECK(read("-", "").empty());
}

TEST_CASE("read_long_text: @FILE is the file's content, without its last line end") {
  const TemporaryFolder folder;
  CHECK(read("@" + folder.write("a.md", "\xEF\xBB\xBF# Møte\n\nto\n")) == "# Møte\n\nto");
  CHECK(read("@" + folder.write("empty", "")).empty());
  CHECK(read("@" + folder.write("@odd", "x")) == "x");
}

TEST_CASE("read_long_text: a file that is not there, or is a folder, is named") {
  const TemporaryFolder folder;
  CHECK(refusal("@" + folder.path("none.md")) ==
        "cannot read " + folder.path("none.md") + ": there is no such file");
  CHECK(refusal("@" + folder.path()) == "cannot read " + folder.path() + ": it is a folder");
  CHECK(refusal("@") == "there is no file name after @");
  const auto error = support::error_of([] { read("@kommunen"); });
  REQUIRE(error.hint);
  CHECK(support::said(*error.hint) == "write @@ first in a text that is to begin with @");
}

TEST_CASE("read_long_text: 1 MiB is read, more is refused") {
  const TemporaryFolder folder;
  CHECK(read("@" + folder.write("most", std::string(kMost, 'x'))).size() == kMost);
  CHECK(refusal("@" + folder.write("more", std::string(kMost + 1, 'x'))) ==
        "the text in " + folder.path("more") + " is larger than 1 MiB");
  CHECK(refusal("@/dev/zero") == "the text in /dev/zero is larger than 1 MiB");
  CHECK(read("-", std::string(kMost, 'x')).size() == kMost);
  CHECK(refusal("-", std::string(kMost + 1, 'x')) == "the text in standard input is larger than 1 MiB");
}
