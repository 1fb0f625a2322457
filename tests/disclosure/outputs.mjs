// Files that are not to be put in place: of pages with a text that says what it may not, by whichever way it comes there.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const frame = "<!-- dialogg:begin a -->\n<!-- dialogg:end a -->\n";

/// Of a planted log, where each of them prints such a text.
const plantedWords = [
  ["examples"], ["examples", "--format", "json"], ["quarter", "2026-Q3"], ["year", "2026"], ["follow-ups"], ["passed-on"],
  ["meeting", "M1"], ["meeting", "M1", "--format", "json"], ["group", "G1"], ["agenda", "G1"], ["agenda", "G8"], ["briefing", "V1"],
];

/// Words after `report`, and how the page is written: into a file of its own, or into a document.
export const plantedRuns = [
  ...plantedWords.map((words) => ({ words: ["report", ...words, "-o", "out/page.md"], kind: words[0] })),
  { words: ["report", "quarter", "2026-Q3", "--charts", "svg", "-o", "out/page.md"], kind: "quarter" },
  { words: ["report", "examples", "--inject", "out/document.md", "--id", "a"], kind: "examples", into: "document.md" },
];

/// Of a log with nothing in its texts (attemptedLog), whose meeting M2 was in Molde and is not named: what is typed tells.
export const typedRuns = [
  { words: ["report", "meeting", "M2", "--title", "Møte i Molde", "-o", "out/page.md"], kind: "meeting" },
  { words: ["report", "meeting", "M2", "--charts", "svg", "-o", "out/molde.md"], kind: "meeting" },
  { words: ["report", "group", "G1", "--title", "Gruppa i Molde", "-o", "out/page.md"], kind: "group" },
];

function filesLeft(folder, into) {
  return readdirSync(folder).filter((name) => name !== into || readFileSync(join(folder, name), "utf8") !== frame);
}

/// The run with {code, err, left: the files that it made or changed}.
export function write(program, database, run) {
  const folder = join(program.folder, "out");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  if (run.into) writeFileSync(join(folder, run.into), frame);
  const { code, err } = program.run(run.words, { database });
  return { ...run, language: "nb", format: "markdown", filter: {}, code, err, out: "", left: filesLeft(folder, run.into) };
}

export function judgeFiles(runs) {
  return runs
    .filter(({ code, left }) => code !== 5 || left.length > 0)
    .map((run) => ({
      rule: "file", what: `ends with ${run.code} and puts in place ${run.left.join(", ") || "nothing"}`, pages: [run],
    }));
}
