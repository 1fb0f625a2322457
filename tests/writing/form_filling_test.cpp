// Forms, questions and drafts as the user meets them. The editor is a small script.

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <filesystem>

#include "support/session.hpp"
#include "text/text_file.hpp"

using namespace dialogg;
using support::Ran;
namespace fs = std::filesystem;

namespace {

class Desk : public support::Session {
 public:
  Desk() { terminal = true; }

  /// The editor does this to the form, "$1"; the first time only `first`, where it is given.
  void edits(const std::string& script, const std::string& first = {}) {
    const std::string begun = folder().path("begun");
    fs::remove(begun);
    const std::string whole = first.empty() ? script
                                            : "if [ -e " + begun + " ]; then " + script + "; else : >" +
                                                  begun + "; " + first + "; fi";
    environment["EDITOR"] = "sh " + folder().write("editor.sh", whole + "\n");
  }

  std::vector<std::string> drafts() {
    std::vector<std::string> found;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(folder().path(".local/state/dialogg/drafts"), none))
      found.push_back(entry.path().string());
    return found;
  }

  std::string content(const std::string& path) { return text::read_whole_file(path).value_or("(none)"); }
  std::string only_draft() { return drafts().size() == 1 ? content(drafts().front()) : "(none)"; }
};

std::string set(const std::string& key, const std::string& value) {
  return "sed -i 's|^" + key + " = .*|" + key + " = \"" + value + "\"|' \"$1\"";
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

const std::string kLong = "They want help with the user council, and to hear how others have gone about it.";

}  // namespace

TEST_CASE("--edit: what is filled in is recorded, and the draft is gone") {
  Desk desk;
  desk.edits(set("municipality", "Ålesund") + "; " + set("date", "2026-12-03"));
  const Ran ran = desk.run({"plan-visit", "--edit"});
  CHECK(ran.code == 0);
  CHECK(ran.out == "V1\n");
  CHECK(has(ran.err, "Ålesund, Thursday 3 December 2026"));
  CHECK(desk.drafts().empty());
}

TEST_CASE("--edit: the form begins with what the command line says, and is not stored where it is left so") {
  Desk desk;
  desk.edits("cp \"$1\" " + desk.folder().path("seen"));
  const Ran ran =
      desk.run({"log-meeting", "Molde", "-e", "--summary", kLong, "--photo", "a.jpg", "--caption", "All"});
  CHECK(ran.code == 0);
  CHECK(ran.out.empty());
  CHECK(has(ran.err, "The form is unchanged, so nothing was stored."));
  const std::string seen = desk.content(desk.folder().path("seen"));
  CHECK(has(seen, "\nmunicipality = [\"Molde\"]\n"));
  CHECK(has(seen, "\nsummary = '''\n" + kLong + "\n'''\n"));
  CHECK(has(seen, "{ path = \"a.jpg\", caption = \"All\" }"));
  CHECK(desk.drafts().empty());
}

TEST_CASE("--edit: a fault opens the form again, marked where it is; the mark goes when it is mended") {
  Desk desk;
  const std::string seen = desk.folder().path("seen");
  desk.edits("cp \"$1\" " + seen + "; " + set("date", "2026-12-03"),
             set("municipality", "Ålesund") + "; " + set("date", "rubbish"));
  const Ran ran = desk.run({"plan-visit", "-e"});
  CHECK(ran.code == 0);
  CHECK(ran.out == "V1\n");
  const std::string form = desk.content(seen);
  const std::size_t mark = form.find("#! ");
  REQUIRE(mark != std::string::npos);
  CHECK(form.substr(form.find('\n', mark) + 1).starts_with("date = \"rubbish\"\n"));
  CHECK(desk.drafts().empty());
}

TEST_CASE("--edit: a form that is left with its fault stays as a draft, which --resume opens") {
  Desk desk;
  desk.edits("true", set("municipality", "Ålesund") + "; " + set("date", "rubbish"));
  const Ran left = desk.run({"plan-visit", "-e"});
  CHECK(left.code == 2);
  CHECK(has(left.err, "What you typed is kept: dialogg plan-visit --resume"));
  CHECK(has(desk.only_draft(), "date = \"rubbish\""));
  desk.edits(set("date", "2026-12-03"));
  CHECK(desk.run({"plan-visit", "--resume"}).out == "V1\n");
  CHECK(desk.drafts().empty());
}

TEST_CASE(
    "--edit: what was typed before the editor failed is there, for the owner alone; unchanged it is stored "
    "then") {
  Desk desk;
  desk.edits(set("municipality", "Ålesund") + "; " + set("date", "2026-12-03") +
             "; chmod 644 \"$1\"; exit 3");
  const Ran failed = desk.run({"plan-visit", "-e"});
  CHECK(failed.code == 1);
  CHECK(has(failed.err, "What you typed is kept: dialogg plan-visit --resume"));
  REQUIRE(desk.drafts().size() == 1);
  struct stat found {};
  ::stat(desk.drafts().front().c_str(), &found);
  CHECK((found.st_mode & 0777) == 0600);
  desk.edits("true");
  CHECK(desk.run({"plan-visit", "--resume"}).out == "V1\n");
  CHECK(desk.drafts().empty());
}

TEST_CASE("--edit: nothing typed leaves no draft, whether the editor failed or the form was emptied") {
  Desk desk;
  desk.environment["EDITOR"] = "/nowhere/editor";
  const Ran failed = desk.run({"plan-visit", "-e"});
  CHECK(failed.code == 1);
  CHECK_FALSE(has(failed.err, "--resume"));
  CHECK(desk.drafts().empty());
  desk.edits(": >\"$1\"");
  const Ran emptied = desk.run({"plan-visit", "Molde", "-e"});
  CHECK(emptied.code == 0);
  CHECK(has(emptied.err, "The form is empty"));
  CHECK(desk.drafts().empty());
}

TEST_CASE("--edit: is refused where nobody is there, beside --from, and --resume where no draft is left") {
  Desk desk;
  desk.edits("true");
  CHECK(desk.run({"plan-visit", "-e", "--from", "x.toml"}).code == 2);
  CHECK(desk.run({"plan-visit", "--resume", "--date", "2026-12-03"}).code == 2);
  CHECK(desk.run({"plan-visit", "--resume"}).code == 3);
  desk.terminal = false;
  const Ran ran = desk.run({"plan-visit", "-e"});
  CHECK(ran.code == 2);
  CHECK(has(ran.err, "--from"));
}

TEST_CASE("--edit: a dry run stores nothing, and the form stays as a draft") {
  Desk desk;
  desk.edits(set("municipality", "Ålesund") + "; " + set("date", "2026-12-03"));
  const Ran ran = desk.run({"plan-visit", "-e", "-n"});
  CHECK(ran.code == 0);
  CHECK(ran.out.empty());
  CHECK(desk.drafts().size() == 1);
}

TEST_CASE("edit -e: the form has what the record has, and only what is changed in it is changed") {
  Desk desk;
  desk.run({"log-meeting", "Molde", "--date", "2026-11-20", "--decision", "Start a group by:jointly",
            "--place", "Hall"});
  desk.edits("sed -i -e 's|Start a group|Start two groups|' -e 's|^place = .*|place = \"\"|' \"$1\"");
  const Ran ran = desk.run({"edit", "-e", "M1"});
  CHECK(ran.code == 0);
  CHECK(has(ran.err, "Place: Hall → (empty)"));
  const Ran shown = desk.run({"show", "D1"});
  CHECK_MESSAGE(has(shown.out, "Start two groups"), shown.out);
  CHECK(desk.run({"show", "D2"}).code == 3);
  CHECK(desk.drafts().empty());
  desk.edits("true");
  CHECK(has(desk.run({"edit", "M1", "-e"}).err, "unchanged"));
}

TEST_CASE("edit -e: a mandatory value that is emptied is a fault, and so is a key that is none") {
  Desk desk;
  desk.run({"add-contact", "Molde", "--name", "Kari", "--basis", "x"});
  desk.edits("true", "sed -i -e 's|^name = .*|nme = \"Kari\"|' \"$1\"");
  const Ran ran = desk.run({"edit", "C1", "-e"});
  CHECK(ran.code == 2);
  CHECK(has(ran.err, "dialogg edit C1 --resume"));
  CHECK(has(desk.only_draft(), "#! "));
}

TEST_CASE(
    "a long text on a command line that fails is kept; typed anew and stored, it is no draft any more") {
  Desk desk;
  const Ran failed = desk.run({"log-meeting", "Molde", "--date", "rubbish", "--summary", kLong});
  CHECK(failed.code == 2);
  CHECK(has(failed.err, "What you typed is kept: dialogg log-meeting --resume"));
  CHECK(has(desk.only_draft(), kLong));
  CHECK(desk.run({"log-meeting", "Nowhere", "--date", "2026-11-20", "--summary", kLong}).code == 3);
  CHECK(desk.drafts().size() == 1);
  CHECK(desk.run({"log-meeting", "Molde", "--date", "2026-11-20", "--summary", kLong}).code == 0);
  CHECK(desk.drafts().empty());
}

TEST_CASE("a command line that fails leaves no draft where little was typed, or where a script typed it") {
  Desk desk;
  CHECK(desk.run({"log-meeting", "Molde", "--date", "rubbish", "--summary", "Short."}).code == 2);
  CHECK(desk.run({"log-meeting", "Molde", "--date", "rubbish", "-n", "--summary", kLong}).code == 2);
  CHECK(desk.run({"log-meeting", "Molde", "--date", "rubbish", "--no-input", "--summary", kLong}).code == 2);
  desk.terminal = false;
  CHECK(desk.run({"log-meeting", "Molde", "--date", "rubbish", "--summary", kLong}).code == 2);
  CHECK(desk.drafts().empty());
}

TEST_CASE("a draft that is left is pointed at by the next record of its command") {
  Desk desk;
  desk.run({"log-meeting", "Molde", "--date", "rubbish", "--summary", kLong});
  const Ran next = desk.run({"log-meeting", "Aukra", "--date", "2026-11-20"});
  CHECK(has(next.err, "A draft from Saturday 21 November 2026 is left: dialogg log-meeting --resume"));
  CHECK_FALSE(has(desk.run({"plan-visit", "Aukra", "--date", "2026-12-20"}).err, "is left"));
}

TEST_CASE(
    "questions: all that is mandatory is asked for where none of it is given; a wrong answer is asked for "
    "again") {
  Desk desk;
  desk.input = "Molde\n\nKari\n\nrubbish\n91234567\n";
  const Ran ran = desk.run({"add-contact"});
  CHECK(ran.code == 2);  // no phone number is an e-mail address, and then the answers end
  CHECK(has(ran.err, "stopped, so nothing was stored"));
  CHECK(has(ran.err, "What you typed is kept: dialogg add-contact --resume"));
  CHECK(has(desk.only_draft(), "name = \"Kari\""));
  desk.edits(set("email", "kari@molde.kommune.no"));
  CHECK(desk.run({"add-contact", "--resume"}).out == "C1\n");
}

TEST_CASE("questions: several answers to one question, and a record at the end of them") {
  Desk desk;
  desk.input =
      "Molde\nrubbish\n2026-11-20\nnav 3, rubbish 4\nnav 3\n\nA summary\nWaiting lists\nRent "
      "from:users\n\n\n\n\n\n";
  const Ran ran = desk.run({"log-meeting"});
  CHECK(ran.code == 0);
  CHECK(ran.out == "M1\n");
  const Ran shown = desk.run({"show", "M1"});
  CHECK(has(shown.out, "Waiting lists"));
  CHECK(has(shown.out, "Rent"));
  CHECK(has(shown.out, "A summary"));
  CHECK(desk.drafts().empty());
}

TEST_CASE("questions: are not asked where some of it is given, nor where nobody is there") {
  Desk desk;
  desk.input = "Molde\n";
  CHECK(has(desk.run({"add-contact", "Molde"}).err, "--name"));
  CHECK(desk.run({"add-contact", "--no-input"}).code == 2);
  desk.terminal = false;
  CHECK(desk.run({"add-contact"}).code == 2);
  CHECK(desk.drafts().empty());
}
