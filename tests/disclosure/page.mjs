// What a page tells: the records whose municipality it does not name, whom it says were met or not reached, and how many
// people came. Everything is read from the page itself; nothing from the log.
import { figuresIn, isSections, tokenPattern, unnamedIn as unnamedRecords } from "./json.mjs";
import { unitsOf, unitsOfSections } from "./markdown.mjs";
import { countsInDrawing, countsInUnit } from "./people.mjs";
import { sightOfRecords, sightsInDrawing, sightsOf } from "./sights.mjs";
import { leavesSomeOut, meaningOf, unnamedIn } from "./words.mjs";

const receiving = /(?:→|videre til:|vidare til:|passed on to:)[^→]*$/i;

function unnamedInUnit(unit, page, register) {
  const heading = [...unit.under].reverse().find((title) => register.counties.includes(title));
  return unnamedIn(unit.text, register.counties).map(({ at, county }) => {
    const before = unit.text.slice(0, at);
    const column = unit.cells && unit.columns[before.split(" | ").length - 1];
    const isReceiver = receiving.test(before) || (column && meaningOf(column) === "to");
    const tokensIn = (text) => text.match(tokenPattern) ?? [];
    // What was passed on stands before its receiver, and what came of it after.
    const beside = isReceiver ? tokensIn(before) : [...tokensIn(before), ...tokensIn(unit.text)];
    const token = [...beside, ...[...unit.under].reverse().flatMap(tokensIn)][0];
    const ownRef = !token && /^(meeting|group)$/.test(page.kind) ? page.ref : undefined;
    const key = token ?? ownRef ?? `${page.kind}: ${unit.text}`;
    const ofHeading = isReceiver ? undefined : heading;
    return { key: isReceiver ? `${key}→` : key, county: county ?? ofHeading ?? null, line: unit.text };
  });
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
  const figures = isJson ? figuresIn(data, page, register) : { sights: [], counts: [] };
  const unnamed = [...units.flatMap((unit) => unnamedInUnit(unit, page, register)), ...unnamedRecords(data, page)];
  return {
    units,
    unnamed,
    sights: [
      ...sightsOf(units, page, register), ...sightOfRecords(units, page, unnamed, register), ...figures.sights,
      ...drawings.flatMap((svg) => sightsInDrawing(svg, page, register)),
    ],
    counts: [
      ...units.flatMap((unit) => countsInUnit(unit, page, isPartial)),
      ...figures.counts,
      ...drawings.flatMap((svg) => countsInDrawing(svg, page)),
    ],
  };
}
