// node main.mjs BINARY [--logs N] [--seed S] [--only KIND] [--show]: whether a reader who knows the register of
// municipalities can find out what the external pages of random logs should not tell. The first log has the seed S, the next
// S + 1 … --only KIND reads the pages of one kind of report; --show prints those that a finding is of. Exit 1 where anything is
// found.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { attemptedLog, attemptedPages, attempts, judgeAttempt } from "./attempts.mjs";
import { Findings } from "./findings.mjs";
import { judgeOwnPages, judgePages, noFigures } from "./judges.mjs";
import { randomLog } from "./log.mjs";
import { judgeFiles, plantedRuns, typedRuns, write } from "./outputs.mjs";
import { internalPagesOf, ownPagesOf, pagesOf, unreadKinds } from "./pages.mjs";
import { judgePlanted, plantedLog, plants } from "./planted.mjs";
import { print } from "./printing.mjs";
import { Program, record } from "./recording.mjs";
import { Register } from "./register.mjs";
import { judgeInternal, judgeRefusals } from "./secrets.mjs";
import { Truth } from "./truth.mjs";
import { judgeTwins, twinsOf } from "./twins.mjs";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    logs: { type: "string", default: "40" }, seed: { type: "string", default: "1" }, only: { type: "string" },
    show: { type: "boolean", default: false },
  },
});
const [binary] = positionals;
const started = Date.now();
const folder = mkdtempSync(join(tmpdir(), "dialogg-disclosure-"));
const program = new Program(resolve(binary), folder);
const register = new Register(JSON.parse(program.run(["register", "--format", "json"]).out).data);
const database = join(folder, "log.db");
const figures = noFigures();
const findings = new Findings();

const wanted = (pages) => pages.filter(({ kind }) => !options.only || kind === options.only);
const printAll = (pages) => wanted(pages).map((page) => print(program, database, page));

/// All the differences at once; each alone where they show.
function judgeAllTwins(log, truth, printed) {
  const judge = (twin) => {
    record(program, database, twin.log);
    return judgeTwins(printed, printAll(pagesOf(log, register)), twin);
  };
  const [first, ...others] = twinsOf(log, register, truth);
  const found = first ? judge(first) : [];
  const alone = found.length > 0 ? others.flatMap(judge) : [];
  return alone.length > 0 ? alone : found;
}

function judgeLog(seed) {
  const log = randomLog(register, seed);
  const truth = new Truth(log, register);
  record(program, database, log);
  const printed = printAll(pagesOf(log, register));
  findings.keep(`--logs 1 --seed ${seed}`, [
    ...judgePages(printed, truth, register, figures),
    ...judgeOwnPages(printAll(ownPagesOf(log)), truth, register),
    ...judgeRefusals(printed),
    ...judgeInternal(printAll(internalPagesOf(log))),
    ...judgeAllTwins(log, truth, printed),
  ]);
}

const writeAll = (runs) => wanted(runs).map((run) => write(program, database, run));

function judgeTexts(plant) {
  const log = plantedLog(plant);
  record(program, database, log);
  const isFirst = plant === plants[0];
  const isPlain = ({ language, filter }) => language === "nb" && Object.keys(filter).length === 0;
  const pages = pagesOf(log, register).filter((page) => isFirst || isPlain(page));
  return [
    ...judgePlanted(printAll(pages), log, plant),
    ...(plant.isPointedOut ? [] : judgeFiles(writeAll(plantedRuns))),
  ];
}

function judgeTrying(attempt) {
  record(program, database, attemptedLog);
  const { code } = program.run(attempt.words, { database });
  return code === 0 ? judgeAttempt(printAll(pagesOf(attemptedPages, register)), attempt) : [];
}

function judgeTyped() {
  record(program, database, attemptedLog);
  return judgeFiles(writeAll(typedRuns));
}

const unread = unreadKinds(program.run(["--lang", "en", "report", "--help"]).out);
findings.keep("--logs 0", unread.map((kind) => ({ rule: "reader", what: `pages.mjs asks for no ${kind}` })));
findings.keep("--logs 0", [...plants.flatMap(judgeTexts), ...attempts.flatMap(judgeTrying), ...judgeTyped()]);
for (let seed = Number(options.seed); figures.logs < Number(options.logs); ++seed, ++figures.logs) judgeLog(seed);
const facts = ["unnamed", "sights", "counts"];
if (figures.logs > 0 && !options.only)
  findings.keep("", facts.filter((kind) => figures[kind] === 0).map((kind) => ({ rule: "reader", what: `reads no ${kind}` })));
rmSync(folder, { recursive: true });

findings.print({ binary, show: options.show });
console.log(
  `${figures.logs} logs, ${figures.pages} pages, ${facts.reduce((all, kind) => all + figures[kind], 0)} facts, ` +
    `${figures.records} unnamed records judged, ${figures.pairs} pages and pairs of pages, ` +
    `${Math.round((Date.now() - started) / 1000)} seconds, ${findings.size} findings`,
);
process.exitCode = findings.size > 0 ? 1 : 0;
