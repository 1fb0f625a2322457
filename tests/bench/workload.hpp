#pragma once
// A log of made-up meetings and examples, written twice: as JSON lines for dialogg, and as the SQL that puts the same
// rows into the same tables for the sqlite3 shell. The same numbers give the same bytes.

#include <string>

namespace bench {

/// N meetings over ten years, each with five attendance rows and two themes.
void write_meetings(const std::string& json_lines, const std::string& sql, int count);

/// N examples over ten years, 400 to 1,200 characters each, one theme.
void write_examples(const std::string& json_lines, int count);

/// To `folder`: visits.jsonl (some, to come), whole.jsonl (N meetings with decisions, outcomes and follow-ups) and
/// pass-ons.jsonl (a fifth of N, each of another example of write_examples).
void write_whole(const std::string& folder, int count);

/// One meeting's inserts, as the shell would make them.
void write_one_meeting(const std::string& sql);

}  // namespace bench
