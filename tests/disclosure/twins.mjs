// Twins: two logs that differ only in what no reader may know. Every external page of one is that of the other, byte for byte.
import { isSmall } from "./counts.mjs";
import { userRoles } from "./words.mjs";

const copied = (log) => JSON.parse(JSON.stringify(log));

/// The log with one that is never named put in another municipality of its county that is not in it; nothing: it has none.
function moved(log, register, truth) {
  const used = new Set([...truth.ofKey.values()].flatMap(({ municipalities }) => municipalities));
  const from = log.unnamed.find((number) => !truth.namedSomewhere.has(number));
  const county = from && register.countyOf(from);
  const to = county && register.unambiguous(county).map(({ number }) => number).reverse().find((number) => !used.has(number));
  if (!to) return undefined;
  const twin = JSON.parse(JSON.stringify(log), (key, value) => (value === from ? to : value));
  return { log: twin, what: `${register.nameOf(from)} is ${register.nameOf(to)}`, apart: new Set([from, to]) };
}

/// The log with the examples of one municipality that are not named given to another of the county. Others of both are named;
/// how many municipalities are not named may be known, and stays the same.
function exchanged(log, register) {
  const twin = copied(log);
  const unnamedOf = (number) => twin.examples.filter((one) => one.municipality === number && one.naming !== "yes");
  const isPassedTo = (number) => log.passOns.some(({ to }) => to === number);
  for (const from of log.named) {
    const examples = unnamedOf(from);
    if (examples.length === 0 || examples.some(({ meeting }) => meeting)) continue;
    const isOther = (number) => number !== from && register.countyOf(number) === register.countyOf(from);
    const to = log.named.find((number) => isOther(number) && unnamedOf(number).length === 0 && !isPassedTo(number));
    if (!to) continue;
    for (const example of examples) example.municipality = to;
    const [mine, theirs] = [from, to].map((number) => register.nameOf(number));
    return { log: twin, what: `${examples[0].title} is ${theirs}'s, not ${mine}'s`, apart: new Set([from, to]) };
  }
  return undefined;
}

/// The log with two small counts of one role, in meetings of one month, in each other's place. A meeting with three small
/// counts tells their sum, rounded: it is left as it is.
function swapped(log) {
  const twin = copied(log);
  const isCounted = ({ attended }) => attended.every(([, count]) => count !== null);
  const small = twin.meetings.flatMap((meeting, at) => {
    const parts = meeting.attended.filter(([role, count]) => userRoles.includes(role) && isSmall(count));
    return isCounted(meeting) && parts.length < 3 ? parts.map((part) => ({ meeting, at, part })) : [];
  });
  for (const one of small)
    for (const other of small) {
      const alike = one.part[0] === other.part[0] && one.part[1] < other.part[1] && one.meeting.group === other.meeting.group;
      if (!alike || one.meeting.date.slice(0, 7) !== other.meeting.date.slice(0, 7)) continue;
      [one.part[1], other.part[1]] = [other.part[1], one.part[1]];
      return { log: twin, what: `${one.part[0]} of M${one.at + 1} and M${other.at + 1} are exchanged`, apart: new Set() };
    }
  return undefined;
}

/// Each way in which the log has a twin: [{log, what, apart: whose own pages differ}], the first of them all at once.
export function twinsOf(log, register, truth) {
  const ways = [(one) => moved(one, register, truth), (one) => exchanged(one, register), swapped];
  const alone = ways.map((way) => way(log)).filter(Boolean);
  const all = { log, what: alone.map(({ what }) => what).join(", "), apart: new Set(alone.flatMap(({ apart }) => [...apart])) };
  for (const way of ways) all.log = way(all.log)?.log ?? all.log;
  return alone.length > 1 ? [all, ...alone] : alone;
}

// Random and of the moment in every log.
const settled = (text) => text.replace(/"[0-9a-f]{32}"/g, '"uid"').replace(/\d{4}-\d\d-\d\dT[\d:]+Z/g, "time");

/// Pages about those that were exchanged are theirs alone.
const isApart = (page, apart) =>
  [page.subject, page.filter.municipality, page.ref?.replace(/^K/, "")].some((number) => apart.has(number));

function difference(one, other) {
  const [mine, theirs] = [one, other].map((text) => settled(text).split("\n"));
  const at = mine.findIndex((line, index) => line !== theirs[index]);
  return `${mine[at] ?? "(nothing)"} / ${theirs[at] ?? "(nothing)"}`.replace(/\s+/g, " ").slice(0, 200);
}

/// `pages` and those of the twin, printed in the same order.
export function judgeTwins(pages, twins, { what, apart }) {
  const findings = [];
  pages.forEach((page, at) => {
    if (isApart(page, apart)) return;
    const all = ({ out, files }) => [out, ...Object.entries(files).flat()].join("\n");
    const [one, other] = [all(page), all(twins[at])];
    if (settled(one) !== settled(other) || page.code !== twins[at].code)
      findings.push({ rule: "twins", what: `differs where ${what}: ${difference(one, other)}`, pages: [page] });
  });
  return findings;
}
