// node --test: the reader finds in pages written by hand each leak that dialogg once had, and nothing in pages without.
import assert from "node:assert/strict";
import { test } from "node:test";
import { attempts, judgeAttempt } from "./attempts.mjs";
import { judgeOwnPages, judgePages } from "./judges.mjs";
import { judgeFiles } from "./outputs.mjs";
import { periodOf } from "./periods.mjs";
import { judgePlanted } from "./planted.mjs";
import { Register } from "./register.mjs";
import { judgeInternal } from "./secrets.mjs";
import { Truth } from "./truth.mjs";

const county = (name, first, names) => names.map((one, at) => ({ number: String(first + at), name: one, county: name }));
const register = new Register([
  ...county("Møre og Romsdal", 1501, ["Ålesund", "Molde", "Sula", "Giske", "Rauma", "Aure", "Volda", "Fjord"]),
  ...county("Vestfold", 3901, ["Horten", "Holmestrand", "Tønsberg", "Sandefjord", "Larvik", "Færder"]),
  ...county("Oslo", 301, ["Oslo"]),
]);
const numberOf = (name) => register.byName.get(name)[0].number;

const meeting = (place, naming = "yes", more = {}) => ({ municipality: numberOf(place), naming, date: "2026-11-19", attended: [["nav", 3]], ...more });
const example = (place, title, naming = "no") => ({ municipality: numberOf(place), naming, title, date: "2026-11-19" });

function logOf(parts) {
  const none = { contacts: [], groups: [], visits: [], meetings: [], examples: [], passOns: [], statements: [], initiatives: [], errands: [] };
  return { named: [], unnamed: [], ...none, ...parts };
}

function pageOf(kind, out, more = {}) {
  const words = ["report", kind];
  return { kind, language: "en", format: "markdown", filter: {}, period: null, subject: null, files: {}, code: 0, err: "", words, out, ...more };
}
const json = (kind, data, more) => pageOf(kind, JSON.stringify({ title: "", data }), { format: "json", ...more });

const rulesOf = (log, ...pages) => judgePages(pages, new Truth(logOf(log), register), register).map(({ rule }) => rule);
const finds = (rule, log, ...pages) => assert.ok(rulesOf(log, ...pages).includes(rule), `${rule} is not among: ${rulesOf(log, ...pages)}`);
const findsNothing = (log, ...pages) => assert.deepEqual(rulesOf(log, ...pages), []);

const fiveMet = ["Ålesund", "Molde", "Sula", "Giske", "Rauma"].map((place) => meeting(place));
const november = { period: periodOf("2026-11") };
const figures = (municipalities) => `## Key figures\n\n| What | November 2026 |\n| --- | ---: |\n| Municipalities | ${municipalities} |\n\n`;

test("A1: one municipality is visited, and an example is from its county", () => {
  const log = { meetings: [meeting("Ålesund")], examples: [example("Ålesund", "Zq1", "not-asked")] };
  const page = `${figures(1)}- **Visited:** Ålesund\n- **Not reached yet:** Molde, Sula\n\n## Good examples\n\n- Zq1 – A municipality in Møre og Romsdal\n`;
  finds("candidates", log, pageOf("quarter", page, november));
  finds("county", log, pageOf("quarter", page, november));
});
test("A1: the same by two pages of one month", () => {
  const log = { meetings: [meeting("Ålesund")], examples: [example("Ålesund", "Zq1")] };
  const quarter = pageOf("quarter", `${figures(1)}- **Visited:** Ålesund\n`, november);
  const examples = pageOf("examples", "### Zq1\n\nA municipality in Møre og Romsdal · in operation\n", november);
  finds("candidates", log, quarter, examples);
  assert.ok(!rulesOf(log, examples).includes("candidates"));
});
test("A1: enough are visited, and the one is among them", () => {
  const log = { meetings: fiveMet, examples: [example("Ålesund", "Zq1")] };
  const page = `${figures(5)}- **Visited:** Ålesund, Molde, Sula, Giske, Rauma\n\n- Zq1 – A municipality in Møre og Romsdal\n`;
  findsNothing(log, pageOf("quarter", page, november));
});
test("A1: who is not reached is listed, and all but few of the county are", () => {
  const log = { meetings: fiveMet, examples: [example("Aure", "Zq1")] };
  const page = "- **Visited:** Ålesund\n- **Not reached yet:** Volda, Fjord, Molde, Sula\n\n- Zq1 – A municipality in Møre og Romsdal\n";
  finds("candidates", log, pageOf("quarter", page, november));
});

const coverage = (rest) =>
  `| County | Visited | Planned | Not reached yet, or not named | In all |\n| --- | ---: | ---: | ---: | ---: |\n| Vestfold | ${6 - rest} | 0 | ${rest} | 6 |\n`;
const inVestfold = { meetings: [meeting("Færder", "no", { decision: ["Zq1 by:jointly"] })] };
test("A2: one is left in the county, in the table and on the map", () => {
  finds("rest", inVestfold, pageOf("year", coverage(1)));
  const map = "<svg><title>Horten: Visited</title><title>Færder: Not reached yet, or not named</title></svg>";
  finds("rest", inVestfold, pageOf("coverage", "", { files: { "map.svg": map } }));
  finds("rest", inVestfold, json("coverage", [{ coverage: [{ county: "Vestfold", visited: 5, planned: 0, not_reached_or_not_named: 1 }] }]));
});
test("A2: few are left by name", () => {
  finds("rest", inVestfold, pageOf("quarter", "- **Not reached yet, or not named:** Larvik, Færder, Molde\n"));
  finds("rest", inVestfold, json("coverage", [{ municipalities: [{ name: "Færder", state: "not_reached_or_not_named" }] }]));
  findsNothing(inVestfold, pageOf("quarter", "- **Not reached yet, or not named:** Molde\n"));
});
test("A2: enough are left, or nothing there is unnamed", () => {
  findsNothing(inVestfold, pageOf("year", coverage(5)));
  findsNothing({ meetings: [meeting("Færder")] }, pageOf("year", coverage(1)));
});

test("A3: the only one without a county is Oslo's", () => {
  const log = { meetings: [...fiveMet, meeting("Oslo")], examples: [example("Oslo", "Zq1"), example("Aure", "Zq2")] };
  const page = "### Zq1\n\nA municipality\n\n### Zq2\n\nA municipality in Møre og Romsdal\n";
  finds("bare", log, pageOf("examples", page));
  finds("candidates", log, pageOf("examples", "### Zq1\n\nA municipality\n", { filter: { county: "Oslo" } }));
});

test("A3: as many municipalities as are named", () => {
  const log = { meetings: fiveMet, examples: [example("Ålesund", "Zq1"), example("Ålesund", "Zq2", "yes")] };
  const page = (count) => pageOf("examples", `2 examples from ${count}\n\n### Zq1\n\nA municipality\n\n### Zq2\n\nÅlesund · in operation\n`);
  finds("candidates", log, page("1 municipality"));
  findsNothing(log, page("2 municipalities"));
});

test("A4: a filter finds what is not named", () => {
  const log = { meetings: fiveMet, examples: [example("Ålesund", "Zq1")], groups: [{ ...meeting("Molde", "no"), question: "Zq2" }] };
  const page = "### Zq1\n\nA municipality in Møre og Romsdal\n";
  finds("candidates", log, pageOf("examples", page, { filter: { municipality: numberOf("Ålesund") } }));
  finds("filter", log, json("examples", [{ title: "Zq1", naming: "no" }], { filter: { municipality: numberOf("Ålesund") } }));
  finds("filter", log, pageOf("examples", "### Zq2\n", { filter: { group: "G1" } }));
  finds("subject", log, pageOf("municipality", "- Zq1\n", { subject: numberOf("Ålesund") }));
  findsNothing(log, pageOf("examples", "There are no examples.\n", { filter: { municipality: numberOf("Ålesund") } }));
});

const planted = logOf({ groups: [{ ...meeting("Molde", "no") }], meetings: [meeting("Molde", "no", { next_theme: ["Zq1 med Molde nå from:users"] })], examples: [example("Molde", "Zq2 med Molde nå")] });
const plantedRules = (page) => judgePlanted([page], planted, { plant: "Molde" }).map(({ rule }) => rule);
test("A5, A6, A7: an agenda, JSON, a briefing print a text that names its municipality, without a word", () => {
  assert.deepEqual(plantedRules(pageOf("agenda", "- Zq1 med Molde nå\n")), ["silent", "exit"]);
  assert.deepEqual(plantedRules(json("group", [{ text: "Zq1 med Molde nå" }])), ["silent", "exit"]);
  assert.deepEqual(plantedRules(pageOf("briefing", "- How is “Zq2 med Molde nå” going?\n")), ["silent", "exit"]);
});
test("A5: a complaint has to end with 5, and be about what is there", () => {
  const err = "Warning: M1 mentions Molde, which may not be named";
  assert.deepEqual(plantedRules(pageOf("agenda", "- Zq1 med Molde nå\n", { err })), ["exit"]);
  assert.deepEqual(plantedRules(pageOf("agenda", "- Zq1 med Molde nå\n", { err: err.replace("M1", "M12"), code: 5 })), ["silent"]);
  assert.deepEqual(plantedRules(pageOf("agenda", "- Zq1 med Molde nå\n", { err, code: 5 })), []);
  assert.deepEqual(plantedRules(pageOf("agenda", "nothing\n", { err, code: 5 })), ["wolf"]);
});

test("A8, A11: a person beside a role, a session of an unnamed group", () => {
  const told = (page) => judgeAttempt([page], attempts[0]).map(({ rule }) => rule);
  assert.deepEqual(told(pageOf("meeting", "| User representatives | Ola Nordmann | 1–4 |\n")), ["attempt"]);
  assert.deepEqual(told(pageOf("meeting", "| User representatives | Ola Nordmann | 1–4 |\n", { err: "M3 has “Ola Nordmann”, which looks like a person’s name" })), []);
  const log = { unnamed: [numberOf("Aure")], visits: [{ municipality: numberOf("Aure"), naming: "no", name: "Hq1" }] };
  finds("secret", log, pageOf("quarter", "- **4 December 2026:** Gruppa Hq1 (agreed)\n"));
  finds("named", log, pageOf("coverage", "- **Planned:** Aure\n"));
});
test("A10: an owner who was a contact", () => {
  finds("secret", {}, pageOf("follow-ups", "| What | Responsible |\n| --- | --- |\n| Zq1 | Hulda Hq2 |\n"));
  finds("secret", {}, json("follow-ups", [{ text: "Zq1", owner: "hq3@example.no" }]));
});

test("A15: a title or a file's name tells, and the file is there", () => {
  const run = (code, left) => judgeFiles([{ ...pageOf("meeting", ""), code, left }]).length;
  assert.equal(run(0, ["sula.md"]), 1);
  assert.equal(run(5, ["sula-attendance.svg"]), 1);
  assert.equal(run(5, []), 0);
});
test("A16: JSON says when and what record it is", () => {
  const log = { groups: [meeting("Molde", "no")], statements: [{ group: "G1", title: "Zq1" }], examples: [example("Aure", "Zq2")] };
  const group = (created_at) => json("group", [{ naming: "no", ref: null, statements: [{ ref: null, title: "Zq1", created_at }] }]);
  finds("identity", log, group("2026-11-19T10:00:00Z"));
  findsNothing(log, group(null));
  finds("identity", log, json("passed-on", [{ example: "E1", example_title: "Zq2", ref: "P1", to_name: "Molde" }]));
  finds("reference", log, pageOf("briefing", "### Zq2\n\nA municipality · E1\n", { err: "Fewer than 5 municipalities were met in the period" }));
});
test("A18: a page for the house does not say so", () => {
  const wrong = (out, more) => judgeInternal([pageOf("quarter", out, more)]).length;
  assert.equal(wrong("# Dialogue meetings\n"), 1);
  assert.equal(wrong("# Dialogue meetings\n\nInternal – not to be sent out\n"), 0);
  assert.equal(wrong("---\ntitle: x\n---\n", { words: ["report", "--front-matter"] }), 1);
  assert.equal(wrong("---\ntitle: x\naudience: internal\n---\n", { words: ["report", "--front-matter"] }), 0);
  assert.equal(wrong('{"data": []}', { format: "json" }), 1);
});
test("a municipality's own page: its place is its own, a contact is nobody's", () => {
  const rules = (out) => {
    const page = pageOf("municipality", out, { subject: numberOf("Aure") });
    return judgeOwnPages([page], new Truth(logOf({ unnamed: [numberOf("Aure")] }), register), register).map(({ rule }) => rule);
  };
  assert.deepEqual(rules("# Aure\n\n- **Place:** Salen Rq1\n"), []);
  assert.deepEqual(rules("# Aure\n\n- **Led by:** Frode Hq2\n"), ["secret"]);
});
test("too few were met, and nothing warns", () => {
  const log = { meetings: [meeting("Ålesund", "no", { summary: "Zq1" })] };
  finds("warning", log, pageOf("quarter", "- Zq1 – A municipality\n", november));
  const err = "Warning: Fewer than 5 municipalities were met in the period: a reader may guess which one is not named.";
  findsNothing(log, pageOf("quarter", "- Zq1 – A municipality\n", { ...november, err }));
});
