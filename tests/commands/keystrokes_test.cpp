// What it costs to write down an ordinary meeting, and to mend it: the keys pressed, as docs/kom-i-gang.md says
// (tests/transcripts/keystrokes.txt counts those of the page).

#include <doctest/doctest.h>

#include <string>

#include "support/session.hpp"
#include "text/unicode.hpp"

using namespace dialogg;

namespace {

/// As a shell does it, where there are but words and "words in quotation marks".
std::vector<std::string> words_of(const std::string& typed) {
  std::vector<std::string> words(1);
  bool quoted = false;
  for (const char byte : typed) {
    if (byte == '"')
      quoted = !quoted;
    else if (byte == ' ' && !quoted)
      words.emplace_back();
    else
      words.back() += byte;
  }
  return words;
}

/// Each character, and Enter.
std::size_t keys(const std::string& typed) {
  return text::length(typed) + 1;
}

support::Ran run(support::Session& session, const std::string& typed) {
  std::vector<std::string> words = words_of(typed);
  REQUIRE(words.front() == "dialogg");
  words.erase(words.begin());
  const support::Ran ran = session.run(words);
  CHECK_MESSAGE(ran.code == 0, ran.err);
  return ran;
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

const std::string kMeeting =
    "dialogg loggfør-møte verdal -d 3.9. -a \"ledelse 2, nav 3, brukere 3, pårørende 1\""
    " -b \"Opprette arbeidsgruppe for kommunalt brukerråd av:felles\" -b \"Møtes igjen i mai\""
    " -f \"Ringe LPP ansvar:kbt frist:11.9.\" -f \"Sende program ansvar:kbt frist:15.9.\"";
const std::string kCorrection = "dialogg endre M1 -a nav=4";

}  // namespace

TEST_CASE("a meeting of nine in four roles, two decisions and two follow-ups takes at most 250 keys") {
  CHECK(keys(kMeeting) <= 250);
  support::Session session;
  run(session, kMeeting);
  const std::string meeting = run(session, "dialogg vis M1 --json").out;
  for (const char* fact : {R"("municipality_name": "Verdal")", R"("date": "2026-09-03")", R"("present": 9)",
                           R"("by": "jointly")", R"("due": "2026-09-11")", R"("due": "2026-09-15")",
                           R"("text": "Møtes igjen i mai")", R"("text": "Ringe LPP")"})
    CHECK_MESSAGE(has(meeting, fact), fact);
}

TEST_CASE("correcting the number of one role takes at most 40 keys") {
  CHECK(keys(kCorrection) <= 40);
  support::Session session;
  run(session, kMeeting);
  CHECK(has(run(session, kCorrection).err, "3 → 4"));
  CHECK(has(run(session, "dialogg vis M1 --json").out, R"("present": 10)"));
}

TEST_CASE("a letter says in every command what its option says") {
  support::Session session;
  run(session, "dialogg planlegg-besøk Sula -d 3.12. -t rus -i nav");
  run(session, kMeeting);
  run(session, "dialogg endre -t bolig -p \"Lang kø\" -r Brukerråd M1");
  const std::string all =
      run(session, "dialogg vis V1 --json").out + run(session, "dialogg vis M1 --json").out;
  for (const char* fact :
       {R"("date": "2026-12-03")", R"("text": "Lang kø")", R"("text": "Brukerråd")", "housing"})
    CHECK_MESSAGE(has(all, fact), fact);
  run(session, "dialogg fullfør F1 -r Ringt");
  CHECK(has(run(session, "dialogg vis F1 --json").out, R"("result": "Ringt")"));
}
