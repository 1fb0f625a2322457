// What is run on a damaged log, and how long and how much each may take.
import { spawnSync } from "node:child_process";

export const readers = [
  ["list", "meetings", "--json"], ["list", "municipalities", "--format", "tsv"], ["show", "M1"], ["show", "E1", "--json"],
  ["report", "examples"], ["report", "quarter", "2026-Q4", "--audience", "internal"], ["search", "samtale"],
  ["history", "--format", "tsv"], ["history", "M1", "--format", "tsv"], ["history", "H3", "--format", "tsv"], ["agenda"],
];
export const writers = [
  ["undo", "-n"], ["undo", "H2", "-n"], ["plan-visit", "Oslo", "--date", "2026-12-20", "-n"], ["edit", "M1", "--summary", "Nytt", "-q"],
  ["plan-visit", "Oslo", "--date", "2026-12-20", "-q"], ["undo", "3", "-q"], ["redo", "-q"], ["rebuild-index", "-q"],
];

const longest = 20_000;  // milliseconds
const most = 8 << 20;    // bytes

export class Runner {
  constructor(binary, folder) {
    this.binary = binary;
    this.folder = folder;
  }
  /// {code, signal, out, err}, and in `fault` what no command may do.
  run(words, database, input = "") {
    const { status, signal, stdout, stderr, error } = spawnSync(
      this.binary, ["--db", database, "--today", "2026-11-27", "--lang", "en", ...words], {
        cwd: this.folder, encoding: "utf8", input, timeout: longest, maxBuffer: most, killSignal: "SIGKILL",
        env: { PATH: process.env.PATH, HOME: this.folder, TZ: "Europe/Oslo" },
      });
    const fault = { ETIMEDOUT: "does not end", ENOBUFS: "prints without end" }[error?.code];
    if (error && !fault && error.code !== "EPIPE") throw error;
    return { code: status, signal, out: stdout, err: stderr, fault };
  }
}
