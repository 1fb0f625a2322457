// Times dialogg against the sqlite3 shell at the same work, in one run, and prints a Markdown table of ratios.
//   dialogg_bench DIALOGG FOLDER [ROUNDS [start|add|import|report|search|overview|worst]]
// A folder that holds the logs already is used as it is.

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "measure.hpp"
#include "workload.hpp"

namespace {

using bench::Command;

constexpr int kSmall = 1'000;
constexpr int kLarge = 100'000;

struct Setting {
  std::string dialogg;
  std::string folder;
  int rounds;

  std::string at(const std::string& name) const { return folder + "/" + name; }
  Command ours(const std::string& log, std::vector<std::string> words, const std::string& input = "") const {
    std::vector<std::string> all = {dialogg, "--db", at(log), "--today", "2026-11-21", "--quiet"};
    all.insert(all.end(), words.begin(), words.end());
    return {all, input.empty() ? "" : at(input)};
  }
  Command shell(const std::string& log, const std::string& sql) const {
    return {{"sqlite3", at(log), sql}, ""};
  }
  Command shell_reads(const std::string& log, const std::string& input) const {
    return {{"sqlite3", "-bail", at(log)}, at(input)};
  }
};

void print_row(const std::string& work, const bench::Compared& compared, double aim) {
  fmt::print("| {} | {:.2f} | {:.2f} | {:.2f} | {:.2f} | {} | {:.1f} |\n", work, compared.ours_ms,
             compared.theirs_ms, compared.ratio, aim, compared.ratio <= aim ? "yes" : "**no**",
             static_cast<double>(compared.peak_kib) / 1024);
  std::fflush(stdout);
}

/// Logs of both sizes, the same rows for both programs.
void prepare(const Setting& setting) {
  if (std::filesystem::exists(setting.at("empty")))
    return;
  std::filesystem::create_directories(setting.folder);
  bench::write_one_meeting(setting.at("one.sql"));
  for (const int size : {kSmall, kLarge}) {
    const std::string name = std::to_string(size);
    bench::write_meetings(setting.at("meetings" + name + ".jsonl"), setting.at("meetings" + name + ".sql"),
                          size);
    bench::run(setting.ours("log" + name, {"log-meeting", "--from", "-"}, "meetings" + name + ".jsonl"));
    std::filesystem::copy_file(setting.at("log" + name), setting.at("shell" + name));
  }
  bench::write_examples(setting.at("examples.jsonl"), kLarge);
  bench::run(setting.ours("examples", {"record-example", "--from", "-"}, "examples.jsonl"));
  bench::run(setting.ours("empty", {"add-municipality", "1508"}));
}

/// Logs of both sizes in which everything is: visits, meetings, examples, pass-ons.
void prepare_whole(const Setting& setting) {
  for (const int size : {kSmall, kLarge}) {
    const std::string log = "whole" + std::to_string(size), folder = log + ".d";
    if (std::filesystem::exists(setting.at(log)))
      continue;
    std::filesystem::create_directories(setting.at(folder));
    bench::write_whole(setting.at(folder), size);
    bench::write_examples(setting.at(folder + "/examples.jsonl"), size);
    const auto import = [&](const char* command, const char* file) {
      bench::run(setting.ours(log, {command, "--from", "-"}, folder + "/" + file));
    };
    for (const char* number : {"1511", "1514", "1515", "1516"})
      bench::run(setting.ours(log, {"add-municipality", number}));
    import("plan-visit", "visits.jsonl");
    import("log-meeting", "whole.jsonl");
    import("record-example", "examples.jsonl");
    import("pass-on", "pass-ons.jsonl");
  }
}

void bench_start(const Setting& setting) {
  print_row("start: `--version`",
            bench::compare({{setting.dialogg, "--version"}, ""}, {{"sqlite3", "--version"}, ""},
                           4 * setting.rounds),
            0.5);
  print_row("`list` of an empty log; `select 1`",
            bench::compare(setting.ours("empty", {"list", "meetings"}), setting.shell("empty", "select 1"),
                           4 * setting.rounds),
            0.8);
}

void bench_add(const Setting& setting) {
  const std::vector<std::string> words = {"log-meeting", "1508",
                                          "--date",      "2026-11-20",
                                          "--attended",  "leadership=3",
                                          "--attended",  "health-social=3",
                                          "--attended",  "nav=3",
                                          "--attended",  "lived-experience=3",
                                          "--attended",  "user-organisation=3",
                                          "--theme",     "recovery",
                                          "--theme",     "school",
                                          "--summary",   "Samtaler om tiltaket og elever med ungdom sammen."};
  const auto add_to = [&](int size) { return setting.ours("log" + std::to_string(size), words); };
  for (const int size : {kSmall, kLarge})
    print_row("`log-meeting`, " + std::to_string(size) + " in the log",
              bench::compare(add_to(size), setting.shell_reads("shell" + std::to_string(size), "one.sql"),
                             4 * setting.rounds),
              1.0);
  print_row("… 100,000 against 1,000", bench::compare(add_to(kLarge), add_to(kSmall), 4 * setting.rounds),
            1.2);
}

void bench_import(const Setting& setting) {
  // Each round makes a new log: what the shell reads begins with the schema that dialogg makes by itself.
  const std::string size = std::to_string(kLarge);
  const std::string schema = "sqlite3 " + setting.at("empty") + " .schema | grep -v sqlite_sequence";
  const auto fresh = [&](const std::string& log, const std::string& command) {
    return Command{{"sh", "-c", "rm -f " + setting.at(log) + "; " + command}, ""};
  };
  const Command ours =
      fresh("imported", setting.dialogg + " --quiet --db " + setting.at("imported") +
                            " log-meeting --from - < " + setting.at("meetings" + size + ".jsonl"));
  const Command theirs =
      fresh("imported-shell",
            "{ " + schema + "; sqlite3 " + setting.at("empty") + " \".dump theme\" | grep INSERT; cat " +
                setting.at("meetings" + size + ".sql") + "; } | sqlite3 " + setting.at("imported-shell"));
  print_row("import of 100,000 meetings", bench::compare(ours, theirs, 1), 1.5);
}

void bench_report(const Setting& setting) {
  const std::string columns =
      "select e.title, m.name, e.level, e.maturity, t.theme, e.summary, e.challenge, e.practice, "
      "e.user_part, "
      "e.claimed_by, e.effect from example e join municipality m on m.id = e.municipality_id join "
      "example_theme t on "
      "t.example_id = e.id where e.status = 'published' ";
  const std::string order = " order by t.theme, e.sort_key, e.id";
  print_row("`report examples`, all of 100,000",
            bench::compare(setting.ours("examples", {"report", "examples"}),
                           setting.shell("examples", columns + order), setting.rounds),
            0.9);
  print_row(
      "… one quarter",
      bench::compare(
          setting.ours("examples", {"report", "examples", "--period", "2024-Q3"}),
          setting.shell("examples",
                        columns + "and e.heard_on >= '2024-07-01' and e.heard_on < '2024-10-01'" + order),
          2 * setting.rounds),
      0.8);
}

/// The shell asks the index the same, and reads the same texts of what it finds.
void bench_search(const Setting& setting) {
  const auto shell = [&](const std::string& word) {
    return setting.shell(
        "examples",
        "select word from search_word where instr(word, '" + word +
            "') > 1 limit 201; select e.uid, e.title, m.name, e.heard_on, e.summary, e.challenge, "
            "e.practice, "
            "e.user_part, e.effect from search_index join example e on e.id = search_index.rowid / 32 join "
            "municipality m on m.id = e.municipality_id where search_index match '(\"" +
            word + "\" OR \"" + word + "\"*)' order by rank, search_index.rowid desc limit 21");
  };
  const auto ours = [&](const std::string& word) { return setting.ours("examples", {"search", word}); };
  print_row("`search` of a rare word, 100,000 examples",
            bench::compare(ours("47110"), shell("47110"), 4 * setting.rounds), 0.7);
  print_row("… of a common one, best 20", bench::compare(ours("ungdom"), shell("ungdom"), setting.rounds),
            1.0);
}

/// What the coordinator sees first, and the reports of a whole log. The shell's queries: quarter.sql, briefing.sql.
void bench_overview(const Setting& setting) {
  prepare_whole(setting);
  for (const int size : {kSmall, kLarge}) {
    const std::string log = "whole" + std::to_string(size);
    print_row(
        "`agenda`, " + std::to_string(size) + " in the log; `select 1`",
        bench::compare(setting.ours(log, {"agenda"}), setting.shell(log, "select 1"), 4 * setting.rounds),
        size == kSmall ? 1.0 : 1.5);
  }
  const std::string log = "whole" + std::to_string(kLarge);
  const auto read = [&](const char* file) {
    return Command{{"sqlite3", "-bail", setting.at(log)}, std::string("tests/bench/") + file};
  };
  print_row("`report quarter`, 100,000 meetings and examples, 20,000 pass-ons",
            bench::compare(setting.ours(log, {"report", "quarter", "2024-Q3"}), read("quarter.sql"),
                           setting.rounds),
            1.0);
  print_row(
      "`report briefing`",
      bench::compare(setting.ours(log, {"report", "briefing", "V1"}), read("briefing.sql"), setting.rounds),
      1.0);
}

/// After a large import: does any one add have to do what the others were spared?
void bench_worst(const Setting& setting) {
  constexpr int kAdds = 500;
  std::filesystem::copy_file(setting.at("examples"), setting.at("adds"),
                             std::filesystem::copy_options::overwrite_existing);
  bench::run({{"sync", setting.at("adds")}, ""});  // else the first add waits until the copy is on the disk
  const Command add =
      setting.ours("adds", {"record-example", "--municipality", "1508", "--title", "Samtaler med alle elever",
                            "--date", "2026-11-20", "--practice", "Alle elever får en samtale."});
  std::vector<double> times;
  for (int i = 0; i < kAdds; ++i) times.push_back(bench::run(add).seconds * 1000);
  std::sort(times.begin(), times.end());
  const double worst = times.back(), median = times[times.size() / 2];
  print_row("worst of 500 adds, 100,000 examples; their median", {worst, median, worst / median, 0}, 5.0);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    fmt::print(
        stderr,
        "usage: dialogg_bench DIALOGG FOLDER [ROUNDS [start|add|import|report|search|overview|worst]]\n");
    return 2;
  }
  const Setting setting{argv[1], argv[2], argc > 3 ? std::stoi(argv[3]) : 5};
  prepare(setting);
  fmt::print("| work | dialogg ms | sqlite3 ms | ratio | aim | met | memory MiB |\n");
  fmt::print("| --- | ---: | ---: | ---: | ---: | --- | ---: |\n");
  constexpr struct {
    std::string_view name;
    void (*measure)(const Setting&);
  } kParts[] = {{"start", bench_start},   {"add", bench_add},       {"import", bench_import},
                {"report", bench_report}, {"search", bench_search}, {"overview", bench_overview},
                {"worst", bench_worst}};
  const std::string_view only = argc > 4 ? argv[4] : "";
  for (const auto& part : kParts)
    if (only.empty() || part.name == only)
      part.measure(setting);
}
