// node main.mjs BINARY [--copies N] [--seed S] [--keep]: damages copies of a log, and runs commands on each. None may crash, hang,
// print without end or take damage for a fault of its own; and `check` may not call a copy whole whose history shows something
// else. --keep leaves the copies that a finding is of. Exit 1 where anything is found.
import { chmodSync, copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { Random } from "../disclosure/random.mjs";
import { readers, Runner, writers } from "./commands.mjs";
import { damages } from "./damages.mjs";
import { makeLog } from "./log.mjs";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    copies: { type: "string", default: "2000" }, seed: { type: "string", default: "1" }, keep: { type: "boolean", default: false },
  },
});
const folder = mkdtempSync(join(tmpdir(), "dialogg-damage-"));
const whole = join(folder, "whole.db");
const copy = join(folder, "copy.db");
const runner = new Runner(resolve(positionals[0]), folder);
makeLog(runner, whole);
const expected = new Map(readers.map((words) => [words.join(" "), runner.run(words, whole).out]));
const counts = { copies: 0, runs: 0, found: 0, whole: 0 };
const findings = [];

/// What a list of the history shows of an operation, without what changes when it is undone.
const shown = (out) => out.replace(/(\t\d*)?\t(done|undone|replaced)(\t|$)/gm, "");

function judge(words, { code, signal, fault, out, err }, calledWhole) {
  const name = words.join(" ");
  if (fault) return `${name}: ${fault}`;
  if (signal || code > 5) return `${name}: ends with ${signal ?? code}`;
  if (/fault of the program|unexpected error/i.test(err)) return `${name}: ${err}`;
  const isHistory = words[0] === "history";
  if (calledWhole && isHistory && shown(out) !== shown(expected.get(name)))
    return `${name}: shows something else, and check calls the file whole`;
  return null;
}

function tryCopy(seed) {
  const random = new Random(seed);
  const [kind, damage] = random.one(Object.entries(damages));
  for (const beside of ["", "-journal"]) rmSync(copy + beside, { force: true });
  copyFileSync(whole, copy);
  chmodSync(copy, 0o600);
  damage(copy, random);
  const check = runner.run(["check"], copy);
  counts.copies += 1;
  counts[check.code === 0 ? "whole" : "found"] += 1;
  const found = [judge(["check"], check, false)];
  for (const words of [...readers, ...writers]) found.push(judge(words, runner.run(words, copy), check.code === 0));
  counts.runs += found.length;
  for (const finding of found.filter(Boolean)) findings.push(`--seed ${seed} --copies 1, ${kind}: ${finding}`);
}

const first = Number(options.seed);
for (let seed = first; seed < first + Number(options.copies); ++seed) tryCopy(seed);
console.log(JSON.stringify(counts));
for (const finding of findings) console.error(finding);
if (Number(options.copies) >= 20 && counts.found < counts.copies / 4) {
  console.error("too little was damaged");
  process.exitCode = 1;
}
if (findings.length > 0) process.exitCode = 1;
if (!options.keep || findings.length === 0) rmSync(folder, { recursive: true });
else console.error(`kept: ${folder}`);
