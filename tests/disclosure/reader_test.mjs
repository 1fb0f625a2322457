// node --test: the reader's own parts: words, units, periods, sums, twins, chance.
import assert from "node:assert/strict";
import { test } from "node:test";
import { derived, misprinted, rangesOf } from "./counts.mjs";
import { unitsOf } from "./markdown.mjs";
import { factsOf } from "./page.mjs";
import { unreadKinds } from "./pages.mjs";
import { columnsOf, contains, periodOf } from "./periods.mjs";
import { Random } from "./random.mjs";
import { Register } from "./register.mjs";
import { Truth } from "./truth.mjs";
import { judgeTwins, twinsOf } from "./twins.mjs";
import { mayGuess, meaningOf, readCount, unnamedIn } from "./words.mjs";

const counties = ["Møre og Romsdal", "Oslo", "Trøndelag"];
const register = new Register([
  { number: "1508", name: "Ålesund", county: "Møre og Romsdal" }, { number: "5001", name: "Trondheim", county: "Trøndelag" },
]);

test("unnamedIn: each language, with and without a county", () => {
  const told = (text) => unnamedIn(text, counties).map(({ county }) => county);
  assert.deepEqual(told("Eksempel – En kommune i Møre og Romsdal · i drift"), ["Møre og Romsdal"]);
  assert.deepEqual(told("Dialogmøte i ein kommune i Trøndelag, 3. juli"), ["Trøndelag"]);
  assert.deepEqual(told("Ex → A municipality (mentioned), A municipality in Oslo"), [null, "Oslo"]);
  assert.deepEqual(told("En kommune i arbeid"), [null]);
  assert.deepEqual(told("ingen kommune, Kommuner som ikke er navngitt"), []);
});
test("readCount: numbers, ranges, sums, what nobody counted", () => {
  assert.deepEqual(readCount("7"), { least: 7, most: 7, about: false });
  assert.deepEqual(readCount("1–4"), { least: 1, most: 4, about: false });
  assert.deepEqual(readCount("om lag 85"), { least: 81, most: 89, about: true });
  assert.deepEqual(readCount("about 85"), { least: 81, most: 89, about: true });
  assert.deepEqual(readCount("minst 6"), { least: 6, most: null, about: false });
  assert.deepEqual(readCount("ukjent tal"), { least: 0, most: null, about: false });
  assert.equal(readCount("3. juli"), undefined);
});
test("meaningOf and mayGuess: the words of all three", () => {
  for (const words of ["Ikke nådd ennå:", "Ikkje nådd enno", "Not reached yet"]) assert.equal(meaningOf(words), "notReached");
  assert.equal(meaningOf("Not reached yet, or not named"), "notReachedOrNamed");
  assert.equal(meaningOf("Pårørande"), "carer");
  assert.ok(mayGuess("Advarsel: Færre enn 5 kommuner hadde møte i perioden: …"));
  assert.ok(!mayGuess("Advarsel: M1 nevner Molde, som ikke kan navngis"));
});

test("unitsOf: lines, rows and headings with what they stand under", () => {
  const units = unitsOf("# A\n\n## B\n\n- **Besøkt:** Molde\n\n| Fylke | I alt |\n| --- | ---: |\n| Oslo | 1 |\n");
  assert.deepEqual(units.map(({ kind }) => kind), ["heading", "heading", "line", "row"]);
  assert.equal(units[2].label, "Besøkt");
  assert.deepEqual(units[3].cells, ["Oslo", "1"]);
  assert.deepEqual(units[3].under, ["A", "B"]);
});
test("factsOf: a receiver is not the example's own municipality", () => {
  const keys = (out, more) =>
    factsOf({ kind: "passed-on", format: "markdown", out, period: null, files: {}, ...more }, register).unnamed.map(({ key }) => key);
  assert.deepEqual(keys("- Zq1 – En kommune\n- Zq2 → En kommune (nevnt)\n"), ["Zq1", "Zq2→"]);
  assert.deepEqual(keys("## Zq1\n\n| Til | Hva det ble til |\n| --- | --- |\n| En kommune | Zq2 |\n"), ["Zq1→"]);
  assert.deepEqual(keys("# Dialogmøte i en kommune, 3. juli\n", { kind: "meeting", ref: "M7" }), ["M7"]);
});
test("factsOf: a county is told by the heading above, too", () => {
  const [{ county }] = factsOf(
    { kind: "examples", format: "markdown", out: "## Trøndelag\n\n### Zq1\n\nEn kommune\n", period: null, files: {} }, register,
  ).unnamed;
  assert.equal(county, "Trøndelag");
});
test("factsOf: people, and municipalities met, of each period in the key figures", () => {
  const out = "| Hva | Q3 | Q2 |\n| --- | ---: | ---: |\n| Kommuner | 7 | 2 |\n| Fra brukersiden | om lag 20 | 3 |\n";
  const facts = factsOf({ kind: "quarter", format: "markdown", out, period: periodOf("2026-Q3"), files: {} }, register);
  assert.deepEqual(facts.sights.map(({ municipalities }) => municipalities), [7, 2]);
  assert.deepEqual(facts.counts.map(({ least }) => least), [16, 3]);
});

test("periodOf, columnsOf, contains", () => {
  assert.deepEqual(periodOf("2026-Q4"), ["2026-10-01", "2027-01-01"]);
  assert.deepEqual(columnsOf(periodOf("2026-Q1")).slice(1), [["2025-10-01", "2026-01-01"], ["2025-01-01", "2025-04-01"]]);
  assert.ok(contains(null, periodOf("2026")) && contains(periodOf("2026"), periodOf("2026-Q3")));
  assert.ok(!contains(periodOf("2026-Q3"), null) && !contains(periodOf("2026-Q3"), periodOf("2026")));
});

test("unreadKinds: a kind, a format or an audience that nothing here asks for", () => {
  const help = (kinds, formats) => `KIND  What. Values: ${kinds}.\n  --format CODE  Layout. Values: ${formats}.\n`;
  assert.deepEqual(unreadKinds(help("examples,\n  passed-on", "markdown, json")), []);
  assert.deepEqual(unreadKinds(help("examples, annual", "markdown, html")), ["annual", "html"]);
  assert.equal(unreadKinds("nothing").length, 1);
});

const part = (ref, date, count, role = "carer") => ({ ref, date, role, count, isUserSide: role === "carer" });
const fact = (scope, least, most = least, about = false, who = "carer") => ({ scope, who, least, most, about, words: "" });
const july = periodOf("2026-07"), august = periodOf("2026-08"), quarter = periodOf("2026-Q3");
const parts = [part("M1", "2026-07-02", 3), part("M2", "2026-08-02", 8), part("M3", "2026-08-03", 5, "nav")];

test("derived: a difference of two sums tells a small number", () => {
  assert.deepEqual(derived(parts, [fact({ meeting: "M1" }, 1, 4), fact({ period: quarter }, 9, 12)]), []);
  const telling = [fact({ period: quarter }, 11), fact({ period: august }, 8)];
  const [{ part: told, by }] = derived(parts, [fact({ meeting: "M1" }, 1, 4), ...telling]);
  assert.equal(told.ref, "M1");
  assert.deepEqual(new Set(by), new Set(telling));
  assert.equal(derived(parts, [fact({ period: quarter }, 16, 16, false, "all"), fact({ period: august }, 13, 13, false, "all")]).length, 1);
});
test("derived: two narrow ranges meet in one number", () => {
  const [range] = rangesOf(parts, [fact({ meeting: "M1" }, 1, 4), fact({ period: july }, 3, 7), fact({ period: july }, 0, 3)]);
  assert.deepEqual([range.least, range.most], [3, 3]);
});
test("misprinted: three small numbers are rounded, one or two are a range, and the same everywhere", () => {
  const three = [part("M1", "2026-07-02", 3), part("M2", "2026-07-03", 2), part("M3", "2026-07-04", 2)];
  const why = (of, ...facts) => misprinted(of, facts).map((found) => found.why);
  assert.deepEqual(why(three, fact({ period: july }, 3, 12)), ["is not rounded"]);
  assert.deepEqual(why(three, fact({ period: july }, 3, 7, true)), []);
  assert.deepEqual(why(parts, fact({ period: quarter }, 11)), ["is no range"]);
  assert.deepEqual(why(parts, fact({ period: quarter }, 9, 12)), []);
  assert.deepEqual(why(parts, fact({ period: quarter }, 9, 10)), ["is not so: 11"]);
  assert.deepEqual(why(parts, fact({ period: quarter }, 9, 12), fact({ period: quarter }, 8, 12)), ["is 9–12 on another page"]);
});

test("judgeTwins: a page that differs, and one that only differs in what is made anew", () => {
  const page = (out, more = {}) => ({ kind: "coverage", words: [], filter: {}, out, files: {}, code: 0, ...more });
  const twin = { what: "Molde is Aure", apart: new Set(["1506"]) };
  const found = (one, other) => judgeTwins([one], [other], twin).length;
  assert.equal(found(page("a\nb"), page("a\nc")), 1);
  assert.equal(found(page("a"), page("a", { code: 5 })), 1);
  assert.equal(found(page("a"), page("a", { files: { "a.svg": "x" } })), 1);
  assert.equal(found(page("a", { ref: "K1506" }), page("b", { ref: "K1506" })), 0);
  const uid = (digit) => page(`"uid": "${digit.repeat(32)}", "created_at": "2026-11-28T02:22:5${digit}Z"`);
  assert.equal(found(uid("1"), uid("2")), 0);
});
test("twinsOf: another municipality, another giver of an example, small counts exchanged; all at once first", () => {
  const inTrøndelag = ["Trondheim", "Oppdal", "Røros", "Skaun"].map((name, at) => ({ number: `500${at}`, name, county: "Trøndelag" }));
  const meeting = (municipality, naming, date, carers) => ({ municipality, naming, date, attended: [["carer", carers]] });
  const log = {
    named: ["5000", "5001"], unnamed: ["5002"], groups: [], visits: [], passOns: [], statements: [], initiatives: [], errands: [],
    meetings: [meeting("5000", "yes", "2026-07-01", 2), meeting("5001", "yes", "2026-07-02", 3), meeting("5002", "no", "2026-08-01", 9)],
    examples: [{ municipality: "5000", naming: "no", title: "Zq1", date: "2026-07-01" }],
  };
  const small = new Register(inTrøndelag);
  const twins = twinsOf(log, small, new Truth(log, small));
  assert.equal(twins.length, 4);
  const [all] = twins;
  assert.deepEqual(all.log.meetings.map(({ municipality }) => municipality), ["5000", "5001", "5003"]);
  assert.deepEqual(all.log.meetings.map(({ attended }) => attended[0][1]), [3, 2, 9]);
  assert.equal(all.log.examples[0].municipality, "5001");
  assert.deepEqual([...all.apart].sort(), ["5000", "5001", "5002", "5003"]);
  assert.equal(log.meetings[2].municipality, "5002");
});
test("Random: the same for the same seed", () => {
  const [one, other] = [new Random(7), new Random(7)];
  assert.deepEqual([1, 2, 3].map(() => one.from(1, 100)), [1, 2, 3].map(() => other.from(1, 100)));
  assert.notEqual(new Random(8).next(), new Random(7).next());
});
