#include "publishing/clearance.hpp"

#include <doctest/doctest.h>

#include "support/problems.hpp"

using namespace dialogg;
using privacy::Finding;
using privacy::Severity;
using publishing::Clearance;

namespace {

struct Heard {
  std::string all;
  Clearance clearance;

  explicit Heard(std::set<std::string> allowed = {})
      : clearance([this](const messages::Phrase& one) { all += support::said(one) + "\n"; },
                  std::move(allowed)) {}

  void hear(Severity severity, const std::string& where) {
    clearance.hear({{messages::Message::report_names_hidden, {where, "Molde"}}, severity, where});
  }
  /// "message | hint"
  std::string refusal(const std::string& file = {}) const {
    const auto error = support::error_of([&] { clearance.require(file); });
    CHECK(error.kind == domain::ErrorKind::check);
    return support::said(error.message) + " | " + support::said(error.hint.value());
  }
};

}  // namespace

TEST_CASE("Clearance: advice is said, and holds nothing back") {
  Heard heard;
  heard.hear(Severity::advice, "E1");
  CHECK(heard.all == "E1 mentions Molde, which may not be named\n");
  CHECK_NOTHROW(heard.clearance.require("a.md"));
}

TEST_CASE("Clearance: a breach is said, and holds the report back with how to mend the first one") {
  Heard heard;
  heard.hear(Severity::breach, "E2");
  heard.hear(Severity::breach, "E1");
  CHECK(heard.all ==
        "E2 mentions Molde, which may not be named\nE1 mentions Molde, which may not be named\n");
  CHECK(heard.refusal("a.md") ==
        "a.md was not written: the report gives away what should not leave the house | Mend the text: "
        "dialogg edit E2. If you have read it and it may stand as it is: add --allow E2.");
  CHECK(heard.refusal().starts_with("the report gives away what should not leave the house | Mend"));
}

TEST_CASE("Clearance: what is allowed is said to be so, and holds nothing back; what is not, does") {
  Heard heard({"E1"});
  heard.hear(Severity::breach, "E1");
  CHECK(heard.all == "E1 mentions Molde, which may not be named – let through by --allow\n");
  CHECK_NOTHROW(heard.clearance.require("a.md"));
  heard.hear(Severity::breach, "M1");
  CHECK(heard.refusal().find("--allow M1") != std::string::npos);
}

TEST_CASE("Clearance: an option that gives something away is to be changed; nothing allows it") {
  Heard heard;
  heard.hear(Severity::breach, "--title");
  CHECK(heard.refusal().find("Choose something else for --title") != std::string::npos);
  heard.hear(Severity::breach, "E1");
  CHECK(heard.refusal().find("dialogg edit E1") != std::string::npos);
}
