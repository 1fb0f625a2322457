#include "cli/stream.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "support/problems.hpp"
#include "support/temporary_folder.hpp"

using namespace dialogg;
using support::TemporaryFolder;

namespace {

std::string refusal(const std::string& path) {
  const auto error = support::error_of([&] { cli::is_stream(path); });
  CHECK(error.kind == domain::ErrorKind::storage);
  return support::said(error.message);
}

}  // namespace

TEST_CASE("is_stream: a file, a folder and what is not there are none") {
  const TemporaryFolder folder;
  for (const std::string& path : {folder.write("report.md", "x"), folder.path(), folder.path("none")})
    CHECK_FALSE(cli::is_stream(path));
}

TEST_CASE("is_stream: of devices, those that take anything are") {
  CHECK(cli::is_stream("/dev/null"));
  CHECK(refusal("/dev/zero") == "/dev/zero is not a regular file");
  CHECK(refusal("/dev/random") == "/dev/random is not a regular file");
}

TEST_CASE(
    "is_stream: a pipe is refused, where writing would wait for a reader, but for one that the program was "
    "given") {
  const TemporaryFolder folder;
  const std::string path = folder.path("pipe");
  REQUIRE(::mkfifo(path.c_str(), 0600) == 0);
  CHECK(refusal(path) == path + " is not a regular file");
  int ends[2];
  REQUIRE(::pipe(ends) == 0);
  const std::string given = "/dev/fd/" + std::to_string(ends[1]);
  CHECK(cli::is_stream(given));
  cli::write_to_stream(given, [](text::Sink& out) { out.write("read as it comes"); });
  char bytes[17] = {};
  CHECK(::read(ends[0], bytes, 16) == 16);
  CHECK(std::string(bytes) == "read as it comes");
  ::close(ends[0]);
  ::close(ends[1]);
}

TEST_CASE("write_to_stream: a full disk is said, with the name given") {
  const auto error =
      support::error_of([] { cli::write_to_stream("/dev/full", [](text::Sink& out) { out.write("x"); }); });
  CHECK(support::said(error.message) == "could not write /dev/full: the disk is full");
}
