#include "reports/parts/read_ahead.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

using dialogg::reports::ReadAhead;
using dialogg::reports::ReadWhen;

TEST_CASE("read_ahead: hands items over in their order, however many there are") {
  for (const ReadWhen when : {ReadWhen::ahead, ReadWhen::on_demand})
    for (const std::size_t count : {0U, 1U, 128U, 129U, 1000U}) {
      ReadAhead<std::size_t> reader(count, when, [](std::size_t i, std::size_t& item) { item = i * i; });
      for (std::size_t i = 0; i < count; ++i) CHECK(reader.next() == i * i);
    }
}

TEST_CASE("read_ahead: throws where it comes to what could not be read") {
  for (const ReadWhen when : {ReadWhen::ahead, ReadWhen::on_demand}) {
    ReadAhead<int> reader(1000, when, [](std::size_t i, int&) {
      if (i == 200)
        throw std::runtime_error("unreadable");
    });
    for (int i = 0; i < 128; ++i) CHECK_NOTHROW(reader.next());
    const auto read_on = [&] {
      for (int i = 128; i < 256; ++i) reader.next();
    };
    CHECK_THROWS_AS(read_on(), std::runtime_error);
  }
}

TEST_CASE("read_ahead: may be left before its end") {
  ReadAhead<std::size_t> reader(1000, ReadWhen::ahead, [](std::size_t i, std::size_t& item) { item = i; });
  CHECK(reader.next() == 0);
}
