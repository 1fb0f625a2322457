// How many people came, as a page in Markdown or a drawing tells: {scope: {meeting | group, date | period, isCounted: only
// meetings with a full count}, who: a role, "user" or "all", least, most, about, words}.
import { columnsOf } from "./periods.mjs";
import { meaningOf, readCount, readDate, readShare, roles } from "./words.mjs";

const isOfPeriod = ({ kind }) => kind === "quarter" || kind === "year";

/// What a number on the page is of where nothing else is said; nothing: a page without such numbers.
function scopeOf(page) {
  if (page.kind === "meeting") return { meeting: page.ref };
  if (page.kind === "group") return page.period ? { group: page.ref, period: page.period } : { group: page.ref };
  return isOfPeriod(page) ? { period: page.period } : undefined;
}

function countsInRow({ cells, columns }, page, add) {
  const [first, ...rest] = cells;
  const meaning = meaningOf(first);
  const who = meaning in roles ? meaning : { attendances: "all", userSide: "user", total: "all" }[meaning];
  const date = readDate(first);
  if (page.kind === "group" && date)
    columns.forEach((title, at) => {
      const of = { attendances: "all", userSide: "user" }[meaningOf(title)];
      if (of) add({ group: page.ref, date }, of, cells[at]);
    });
  else if (!who) return;
  else if (meaningOf(columns[0]) === "role") add(scopeOf(page), who, rest.at(-1));
  else if (isOfPeriod(page) && !(meaning in roles)) columnsOf(page.period).forEach((period, at) => add({ period }, who, rest[at]));
}

/// `isPartial`: the page says that meetings without a full count are left out of its shares.
export function countsInUnit(unit, page, isPartial) {
  const scope = scopeOf(page);
  const found = [];
  if (!scope) return found;
  const keep = (of, who, count, words) => found.push({ scope: of, who, ...count, words });
  const add = (of, who, words) => {
    const count = words === undefined ? undefined : readCount(words);
    if (count) keep(of, who, count, words);
  };
  if (unit.kind === "row") countsInRow(unit, page, add);
  const share = unit.kind === "row" ? undefined : readShare(unit.text);
  const shareScope = isPartial ? { ...scope, isCounted: true } : scope;
  if (share) ["user", "all"].forEach((who, at) => keep(shareScope, who, share[at], unit.text));
  return found;
}

/// The bars of a drawing of attendance: "<title>Carers: 3–12</title>".
export function countsInDrawing(svg, page) {
  const scope = scopeOf(page);
  return [...svg.matchAll(/<title>([^<]+): ([^<:]+)<\/title>/g)].flatMap(([, label, words]) => {
    const who = meaningOf(label), count = readCount(words);
    return scope && who in roles && count ? [{ scope, who, ...count, words }] : [];
  });
}
