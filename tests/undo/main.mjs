// node main.mjs BINARY [--steps N] [--seed S]: records, undoes and redoes by chance, one operation alone too, and holds the log
// against what it was: what is undone and done again is as it was, whatever was undone can be recorded over, and `undo` always
// gets on, to an empty log. Exit 1 at the first step where that fails.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { Random } from "../disclosure/random.mjs";
import { Program } from "../disclosure/recording.mjs";
import { randomCommand } from "./commands.mjs";
import { LogState } from "./log_state.mjs";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { steps: { type: "string", default: "100000" }, seed: { type: "string", default: "1" } },
});
const steps = Number(options.steps);
const random = new Random(Number(options.seed));
const folder = mkdtempSync(join(tmpdir(), "dialogg-undo-"));
const database = join(folder, "log.db");
const program = new Program(resolve(positionals[0]), folder);
const counts = { recorded: 0, refused: 0, undone: 0, redone: 0, alone: 0, kept: 0 };
let step = 0;

class Failure extends Error {}

function run(words) {
  const result = program.run(words, { database, language: "en" });
  if (![0, 2, 3, 4].includes(result.code)) throw new Failure(`${words.join(" ")} ends with ${result.code}: ${result.err}`);
  return result;
}

function require(words) {
  const { code, err } = run(words);
  if (code !== 0) throw new Failure(`${words.join(" ")} is refused: ${err}`);
}

function same(what, before, after) {
  const difference = LogState.difference(before, after);
  if (difference) throw new Failure(`${what}: ${difference}`);
}

let state;
const read = () => LogState.read(database);

function record() {
  const { code } = run(["-q", ...randomCommand(random, state)]);
  const after = read();
  if (code !== 0) same("a refused command has changed something", state, after);
  counts[code === 0 ? "recorded" : "refused"] += 1;
  state = after;
}

/// Some of the last, at once or one by one, and all of them again.
function undoAndRedo() {
  const count = Math.min(random.from(1, 5), state.done.length - 1);
  if (count < 1) return;
  if (random.chance(0.5)) require(["-q", "undo", String(count)]);
  else for (let i = 0; i < count; ++i) require(["-q", "undo"]);
  counts.undone += count;
  if (random.chance(0.3)) {
    state = read();  // and what is recorded next stands in their place
    return;
  }
  for (let i = 0; i < count; ++i) require(["-q", "redo"]);
  counts.redone += count;
  same(`undo ${count} and redo`, state, read());
}

/// One alone, wherever it stands: it is taken back and stays so, or is done again, or is refused.
function undoAlone() {
  const wanted = `H${random.one(random.chance(0.7) ? state.done.slice(-8) : state.done)}`;
  const { code, err } = run(["-q", "undo", wanted]);
  const after = read();
  if (code !== 0) {
    same(`undo ${wanted} was refused`, state, after);
    if (err.includes("perhaps another program")) throw new Failure(`undo ${wanted} blames another program: ${err}`);
    counts.kept += 1;
    return;
  }
  counts.alone += 1;
  if (random.chance(0.5)) {
    require(["-q", "redo"]);
    same(`undo ${wanted} and redo`, state, read());
  } else {
    state = after;
  }
}

/// What is said of the file; not of what it holds.
function check() {
  const { data } = JSON.parse(program.run(["check", "--json"], { database, language: "en" }).out);
  const damage = data.find(({ mend }) => mend?.includes("rebuild-index") || mend?.includes("backup"));
  if (damage) throw new Failure(`check finds damage: ${JSON.stringify(damage)}`);
}

function undoEverything() {
  const count = state.done.length;
  for (let i = 0; i < count; ++i) require(["-q", "undo"]);
  const rest = read().rowsBut("theme");
  if (rest.length > 0) throw new Failure(`everything is undone, and this is left: ${rest[0]}`);
  for (let i = 0; i < count; ++i) require(["-q", "redo"]);
  same("everything undone and done again", state, read());
}

let failed = false;
try {
  require(["-q", "plan-visit", "Oslo", "--date", "2026-12-05"]);
  state = read();
  for (step = 1; step <= steps; ++step) {
    const chance = random.next();
    if (chance < 0.12) undoAndRedo();
    else if (chance < 0.26) undoAlone();
    else record();
    if (step % 250 === 0) check();
  }
  undoEverything();
  check();
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(`--seed ${options.seed} --steps ${step}: ${error.message}`);
  failed = true;
}
console.log(JSON.stringify(counts));
if (counts.alone === 0 || counts.kept === 0 || counts.recorded < steps / 4) {
  console.error("too little was tried");
  failed = true;
}
if (!failed) rmSync(folder, { recursive: true });
process.exit(failed ? 1 : 0);
