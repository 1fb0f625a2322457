// Whom a page says were met, and whom not; and how many municipalities there are in all of which it names some.
import { listed } from "./markdown.mjs";
import { columnsOf } from "./periods.mjs";
import { meaningOf } from "./words.mjs";

/// {county, rest}: one row of the table of coverage; `rest` is no number where it is not told.
function coverageRow({ cells, columns }) {
  const at = columns.findIndex((title) => /^notReached/.test(meaningOf(title) ?? ""));
  return { county: cells[0], rest: at < 0 ? NaN : Number(cells[at]) };
}

/// A list of those that are left, as the numbers of each county.
export function rowsOfList(names, register) {
  const counties = new Map();
  for (const { county } of names.flatMap((name) => register.byName.get(name) ?? []))
    counties.set(county, (counties.get(county) ?? 0) + 1);
  return [...counties].map(([county, rest]) => ({ county, rest, isList: true }));
}

/// {period, visited: names, notReached: names, rows, municipalities: how many were met}
export function sightsOf(units, page, register) {
  const sight = { period: page.period, visited: null, notReached: [], rows: [], municipalities: null };
  const others = [];
  for (const unit of units) {
    const meaning = unit.label && meaningOf(unit.label);
    if (meaning === "visited") sight.visited = listed(unit);
    if (meaning === "notReached") sight.notReached.push(...listed(unit));
    if (/^notReached/.test(meaning ?? "")) sight.rows.push(...rowsOfList(listed(unit), register));
    if (unit.kind !== "row") continue;
    if (meaningOf(unit.columns[0]) === "county" && register.counties.includes(unit.cells[0]))
      sight.rows.push(coverageRow(unit));
    if (meaningOf(unit.cells[0]) !== "municipalities" || !page.period) continue;
    columnsOf(page.period).forEach((period, at) => {
      const municipalities = Number(unit.cells[at + 1]);
      if (at === 0) sight.municipalities = municipalities;
      else if (unit.cells[at + 1] !== undefined)
        others.push({ period, visited: null, notReached: [], rows: [], municipalities });
    });
  }
  if (sight.rows.length > 0) sight.visited ??= [];
  return [sight, ...others];
}

/// The map's tooltips: "<title>Molde: Visited</title>".
export function sightsInDrawing(svg, page, register) {
  if (page.kind !== "coverage") return [];
  const sight = { period: page.period, visited: [], notReached: [], rows: [], municipalities: null };
  const left = [];
  for (const [, name, state] of svg.matchAll(/<title>([^<]+): ([^<]+)<\/title>/g)) {
    const meaning = meaningOf(state);
    if (meaning === "visited") sight.visited.push(name);
    if (meaning === "notReached") sight.notReached.push(name);
    if (/^notReached/.test(meaning ?? "")) left.push(name);
  }
  sight.rows = rowsOfList(left, register);
  return [sight];
}

const ofExamples = /\b\d+ (?:eksempel|eksempler|døme|example|examples) (?:fra|frå|from) (\d+) (?:kommun|municipal)/;
const ofReceivers = /(?:kommuner|kommunar|municipalities): (\d+)/;

/// "3 examples from 2 municipalities" over examples of which some are named: those two, if there are two, are all.
export function sightOfRecords(units, page, unnamed, register) {
  const pattern = { examples: ofExamples, "passed-on": ofReceivers }[page.kind];
  const line = pattern && units.map(({ text }) => pattern.exec(text)).find(Boolean);
  if (!line) return [];
  const isName = (text) => register.byName.has(text);
  const named = units.flatMap(({ kind, text, cells }) =>
    page.kind === "examples" && kind === "text" ? [text.split(" · ")[0]].filter(isName) : cells ? [cells[0]].filter(isName) : [],
  );
  const keys = unnamed.map(({ key }) => key).filter((key) => key.endsWith("→") === (page.kind === "passed-on"));
  return [{ period: page.period, visited: named, notReached: [], rows: [], municipalities: Number(line[1]), keys }];
}
