#include "text/spool.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace dialogg::text;

namespace {

std::string all_of(const Spool& spool) {
  StringSink out;
  spool.copy_to(out);
  return out.content;
}

std::string streamed(const Spool& spool) {
  SpoolStream in(spool);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

}  // namespace

TEST_CASE("Spool: gives back every byte in order, from memory and from its file, as often as asked") {
  Spool spool(100);
  std::string expected;
  for (int i = 0; i < 200'000; ++i) expected += static_cast<char>(i * 31 % 251);
  for (std::size_t at = 0; at < expected.size(); at += 777)
    spool.write(std::string_view(expected).substr(at, 777));
  CHECK(spool.size() == expected.size());
  CHECK(all_of(spool) == expected);
  CHECK(streamed(spool) == expected);
  CHECK(all_of(spool) == expected);
}

TEST_CASE("Spool: what is small is never in a file, and nothing gives nothing") {
  Spool spool;
  CHECK(all_of(spool).empty());
  CHECK(streamed(spool).empty());
  spool.write("abc");
  CHECK(streamed(spool) == "abc");
}

TEST_CASE("Spool: forgets what it was told to, and begins anew") {
  Spool spool(2);
  spool.write("one, in a file");
  spool.clear();
  CHECK(spool.size() == 0);
  spool.write("two, in a file");
  CHECK(all_of(spool) == "two, in a file");
}
