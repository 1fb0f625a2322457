// A page in JSON: its records, its figures and its coverage, as page.mjs has them of a page in Markdown.

import { rowsOfList } from "./sights.mjs";

/// Each text of a random log holds one such word of its own, so that a record is known again wherever it stands.
export const tokenPattern = /\bZq\d+\b/g;

/// The objects of a value, with those that they stand in.
export function* objectsOf(value, above = []) {
  if (Array.isArray(value)) for (const one of value) yield* objectsOf(one, above);
  else if (value && typeof value === "object") {
    yield { value, above };
    for (const one of Object.values(value)) yield* objectsOf(one, [...above, value]);
  }
}

/// The tokens of an object's own texts.
export const tokensOf = (object) =>
  Object.values(object).flatMap((value) => (typeof value === "string" ? value.match(tokenPattern) ?? [] : []));

export const isSections = (data) => Array.isArray(data) && data.every((one) => "heading" in one && "items" in one);

const isUnnamed = (object) =>
  ("naming" in object && object.naming !== "yes") || ("municipality_name" in object && object.municipality_name === null);

/// The records without a municipality's name: {key, county, line}.
export function unnamedIn(data, page) {
  const found = [];
  for (const { value } of objectsOf(data)) {
    const line = JSON.stringify(value).slice(0, 120);
    if ("to_name" in value && value.to_name === null)
      found.push({ key: `${value.example_title?.match(tokenPattern)?.[0]}→`, county: value.to_county ?? null, line });
    else if (isUnnamed(value))
      found.push({ key: tokensOf(value)[0] ?? page.ref ?? line, county: value.county ?? null, line });
  }
  return found;
}

const dayAfter = (date) => new Date(Date.parse(date) + 86400000).toISOString().slice(0, 10);
const countOf = ({ at_least: least, at_most: most }) => ({ least, most, about: false });

/// {sights, counts}: the counts have no `words`: they are bounds, however they are said in a text.
export function figuresIn(data, page, register) {
  const sight = { period: page.period, visited: null, notReached: [], rows: [], municipalities: null };
  const sights = [sight];
  const counts = [], left = [];
  for (const { value } of objectsOf(data)) {
    if ("since" in value && "municipalities" in value) {
      const period = [value.since, dayAfter(value.until)];
      sights.push({ period, visited: null, notReached: [], rows: [], municipalities: value.municipalities });
      counts.push({ scope: { period }, who: "all", ...countOf(value.attendances) });
      counts.push({ scope: { period }, who: "user", ...countOf(value.user_side) });
    }
    if ("county" in value && "visited" in value)
      sight.rows.push({ county: value.county, rest: value.not_reached ?? value.not_reached_or_not_named });
    if ("state" in value && "name" in value) {
      sight.visited ??= [];
      if (value.state === "visited") sight.visited.push(value.name);
      if (value.state === "not_reached") sight.notReached.push(value.name);
      if (/^not_reached/.test(value.state)) left.push(value.name);
    }
    if (page.kind === "meeting")
      for (const one of value.attended ?? []) counts.push({ scope: { meeting: page.ref }, who: one.role, ...countOf(one) });
    if (page.kind === "quarter" || page.kind === "year")
      for (const one of value.attendance ?? []) counts.push({ scope: { period: page.period }, who: one.role, ...countOf(one) });
  }
  sight.rows.push(...rowsOfList(left, register));
  return { sights, counts };
}
