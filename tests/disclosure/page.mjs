// What a page tells: the records whose municipality it does not name, where it says that somebody was met or not reached,
// and how many people came. Everything is read from the page itself; nothing from the log.
import { figuresIn, isSections, tokenPattern, unnamedIn as unnamedRecords } from "./json.mjs";
import { listed, unitsOf, unitsOfSections } from "./markdown.mjs";
import { countsInDrawing, countsInUnit } from "./people.mjs";
import { columnsOf } from "./periods.mjs";
import { leavesSomeOut, meaningOf, unnamedIn } from "./words.mjs";

const receiving = /(?:→|videre til:|vidare til:|passed on to:)[^→]*$/i;

function unnamedInUnit(unit, page, register) {
  const heading = [...unit.under].reverse().find((title) => register.counties.includes(title));
  return unnamedIn(unit.text, register.counties).map(({ at, county }) => {
    const before = unit.text.slice(0, at);
    const tokens = [...before.matchAll(tokenPattern), ...unit.text.matchAll(tokenPattern)];
    const above = [...unit.under].reverse().flatMap((title) => title.match(tokenPattern) ?? []);
    const column = unit.cells && unit.columns[before.split(" | ").length - 1];
    const isReceiver = receiving.test(before) || (column && meaningOf(column) === "to");
    const token = tokens[0]?.[0] ?? above[0];
    const ownRef = !token && /^(meeting|group)$/.test(page.kind) ? page.ref : undefined;
    const key = token ?? ownRef ?? `${page.kind}: ${unit.text}`;
    const ofHeading = isReceiver ? undefined : heading;
    return { key: isReceiver ? `${key}→` : key, county: county ?? ofHeading ?? null, line: unit.text };
  });
}

/// {county, visited, planned, otherwise, rest, all}: one row of the table of coverage.
function coverageRow(unit) {
  const row = { county: unit.cells[0], hidesUnnamed: false };
  unit.columns.forEach((title, at) => {
    const meaning = meaningOf(title);
    if (meaning === "notReachedOrNamed") row.hidesUnnamed = true;
    const name = { notReached: "rest", notReachedOrNamed: "rest", inAll: "all" }[meaning] ?? meaning;
    if (at > 0 && name) row[name] = Number(unit.cells[at]);
  });
  return row;
}

function sightsOf(units, page, register) {
  const sight = { period: page.period, visited: null, notReached: [], rows: [], municipalities: null };
  const others = [];
  for (const unit of units) {
    const meaning = unit.label && meaningOf(unit.label);
    if (meaning === "visited") sight.visited = listed(unit);
    if (meaning === "notReached") sight.notReached.push(...listed(unit));
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
function sightsInDrawing(svg, page, register) {
  if (page.kind !== "coverage") return [];
  const sight = { period: page.period, visited: [], notReached: [], rows: [], municipalities: null };
  const counties = new Map();
  for (const [, name, state] of svg.matchAll(/<title>([^<]+): ([^<]+)<\/title>/g)) {
    const meaning = meaningOf(state);
    if (meaning === "visited") sight.visited.push(name);
    if (meaning === "notReached") sight.notReached.push(name);
    const isLeft = meaning === "notReached" || meaning === "notReachedOrNamed";
    for (const { county } of register.byName.get(name) ?? [])
      counties.set(county, (counties.get(county) ?? 0) + (isLeft ? 1 : 0));
  }
  sight.rows = [...counties].map(([county, rest]) => ({ county, rest, isMap: true }));
  return [sight];
}

function unitsOfJson(text) {
  const { title, data } = JSON.parse(text);
  const head = [{ kind: "heading", text: title, under: [] }];
  if (isSections(data)) return [...head, ...unitsOfSections(data)];
  const inner = data.flatMap((one) => (isSections(one.sections) ? one.sections : []));
  return [...head, ...unitsOfSections(inner)];
}

/// {units, unnamed, sights, counts}
export function factsOf(page, register) {
  const isJson = page.format === "json";
  const units = isJson ? unitsOfJson(page.out) : unitsOf(page.out);
  const isPartial = units.some(({ text }) => leavesSomeOut(text));
  const data = isJson ? JSON.parse(page.out).data : [];
  const drawings = Object.values(page.files ?? {}).filter((text) => text.startsWith("<svg"));
  const figures = isJson ? figuresIn(data, page) : { sights: [], counts: [] };
  return {
    units,
    unnamed: [...units.flatMap((unit) => unnamedInUnit(unit, page, register)), ...unnamedRecords(data, page)],
    sights: [
      ...sightsOf(units, page, register), ...figures.sights,
      ...drawings.flatMap((svg) => sightsInDrawing(svg, page, register)),
    ],
    counts: [
      ...units.flatMap((unit) => countsInUnit(unit, page, isPartial)),
      ...figures.counts,
      ...drawings.flatMap((svg) => countsInDrawing(svg, page)),
    ],
  };
}
