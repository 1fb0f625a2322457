#pragma once
// A transcript: commands and what they must print, as a person would read them. Reads and writes the text;
// runs nothing.
//
// In a .txt file:
//     # A comment, anywhere but inside expected output.
//     $ dialogg plan-visit Ålesund --date 2026-12-03
//     V1
//     ! Recorded visit V1 …           stderr, after all of stdout
//     $ dialogg log-meeting --from - <<END
//     > kind = "other"                the command goes on
//     > END
//     ? 2                             exit code, where it is not 0
// Expected output goes on to the next "$ "; a blank line, and a paragraph of "#" lines after one, that stand
// before the command belong to no output. "? 0" ends the output where that would be misread. "[..]" in an
// expected line matches anything within it. A stdout line that looks like a mark has a backslash before it.
//
// In a Markdown document the ```console blocks are read the same way, in order; a line "…" matches any number
// of lines, stderr stands where the terminal showed it, and the exit code is not shown. <!-- $ command --> is
// run too, unseen.

#include <string>
#include <vector>

namespace dialogg::transcript {

enum class Form { transcript, document };

/// What a command printed, or should: lines without their ends.
struct Output {
  std::vector<std::string> out;
  std::vector<std::string> err;  // empty in a document: both are in `out`
  int exit_code = 0;
  bool operator==(const Output&) const = default;
};

struct Step {
  std::vector<std::string> before;   // lines that are neither command nor output, kept as they are
  std::vector<std::string> command;  // as written, with "$ " and "> "; its shell text is script()
  std::string indent;                // what stands before every line of it (a fence in a list item)
  Output expected;
  bool hidden = false;  // an HTML comment: no output is compared, but it must succeed

  std::string script() const;
};

struct Transcript {
  Form form = Form::transcript;
  std::vector<Step> steps;
  std::vector<std::string> after;  // what follows the last output
};

/// `file_name` ending in .md is a document.
Transcript parse(const std::string& text, const std::string& file_name);

/// The text again, with each step's `expected`. REQUIRES: parse() made it; expectations may have changed
/// since.
std::string write(const Transcript& transcript);

/// Whether `actual` is what was expected, wildcards considered.
bool matches(const Output& expected, const Output& actual, Form form);

/// `actual`, with the expected lines that hold "[..]" kept where they match.
Output keep_wildcards(const Output& expected, Output actual);

/// The lines that differ: "-" expected, "+" printed.
std::string difference(const Output& expected, const Output& actual);

}  // namespace dialogg::transcript
