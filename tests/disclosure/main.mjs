// node main.mjs BINARY [--logs N] [--seed S] [--only KIND] [--show]: whether a reader who knows the register of
// municipalities can find out what the external pages of random logs should not tell. Log i has the seed S + i - 1.
// --only KIND reads the pages of one kind of report; --show prints those that a finding is of. Exit 1 where anything is found.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { attemptedLog, attempts, judgeAttempt } from "./attempts.mjs";
import { judgePages, noFigures } from "./judges.mjs";
import { randomLog } from "./log.mjs";
import { internalPagesOf, pagesOf } from "./pages.mjs";
import { judgeFiles, plantedRuns, typedRuns, write } from "./outputs.mjs";
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
const started = Date.now();
const folder = mkdtempSync(join(tmpdir(), "dialogg-disclosure-"));
const program = new Program(resolve(positionals[0]), folder);
const register = new Register(JSON.parse(program.run(["register", "--format", "json"]).out).data);
const figures = noFigures();
const findings = new Map();

function keep(seed, found) {
  for (const { rule, what, pages } of found) {
    const of = pages.map(({ kind, filter }) => `${kind} ${Object.keys(filter)}`).sort();
    const key = `${rule} ${of} ${rule === "sum" ? what.match(/is .*?:|$/)[0] : ""}`;
    const same = findings.get(key);
    if (same) ++same.times;
    else findings.set(key, { rule, what, pages, seed, times: 1 });
  }
}

const wanted = (pages) => pages.filter(({ kind }) => !options.only || kind === options.only);
const database = join(folder, "log.db");
const printAll = (pages) => pages.map((page) => print(program, database, page));

/// All the differences at once; each alone where they show.
function judgeAllTwins(seed, pages, printed, [first, ...others]) {
  const findings = (twin) => {
    record(program, database, twin.log);
    return judgeTwins(printed, printAll(pages), twin);
  };
  const found = first ? findings(first) : [];
  const alone = found.length > 0 ? others.flatMap(findings) : [];
  keep(seed, alone.length > 0 ? alone : found);
}

function judgeLog(seed) {
  const log = randomLog(register, seed);
  const truth = new Truth(log, register);
  record(program, database, log);
  const asked = wanted(pagesOf(log, register));
  const printed = printAll(asked);
  keep(seed, [...judgeRefusals(printed), ...judgeInternal(printAll(wanted(internalPagesOf(log))))]);
  keep(seed, judgePages(printed, truth, register, figures));
  judgeAllTwins(seed, asked, printed, twinsOf(log, register, truth));
}

function judgeTexts() {
  for (const plant of plants) {
    const log = plantedLog(plant);
    record(program, database, log);
    const isWhole = plant === plants[0];
    const asked = pagesOf(log, register).filter(({ language, filter }) => isWhole || (language === "nb" && Object.keys(filter).length === 0));
    keep("texts", judgePlanted(printAll(wanted(asked)), log, plant));
    if (!plant.isPointedOut) keep("texts", judgeFiles(wanted(plantedRuns).map((run) => write(program, database, run))));
  }
  record(program, database, attemptedLog);
  keep("texts", judgeFiles(wanted(typedRuns).map((run) => write(program, database, run))));
}

function judgeAttempts() {
  for (const attempt of attempts) {
    record(program, database, attemptedLog);
    const { code } = program.run(attempt.words, { database });
    if (code === 0) keep("texts", judgeAttempt(printAll(wanted(pagesOf(attemptedLog, register))), attempt));
  }
}

judgeAttempts();
judgeTexts();
for (let seed = Number(options.seed); figures.logs < Number(options.logs); ++seed, ++figures.logs) judgeLog(seed);
for (const kind of ["unnamed", "sights", "counts"])
  if (figures[kind] === 0 && !options.only) findings.set(kind, { rule: "reader", what: `reads no ${kind}`, pages: [], seed: 1, times: 1 });
rmSync(folder, { recursive: true });

for (const { rule, what, pages, seed, times } of findings.values()) {
  console.log(`${rule} (${times}): ${what}`);
  for (const page of pages) console.log(`    dialogg --lang ${page.language} ${page.words.join(" ")}`);
  console.log(`    node tests/disclosure/main.mjs BINARY --logs 1 --seed ${seed}${pages.length === 1 ? ` --only ${pages[0].kind}` : ""} --show`);
  if (options.show) for (const page of pages) console.log(page.out.replace(/^/gm, "    | "));
}
console.log(
  `${figures.logs} logs, ${figures.pages} pages, ${figures.unnamed + figures.sights + figures.counts} facts, ` +
    `${figures.records} unnamed records judged, ${figures.pairs} pages and pairs of pages, ` +
    `${Math.round((Date.now() - started) / 1000)} seconds, ${findings.size} findings`,
);
process.exitCode = findings.size > 0 ? 1 : 0;
