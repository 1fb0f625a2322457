// Every external page that a log can give: the words that ask for it, and what whoever asks knows by asking.
import { periodOf } from "./periods.mjs";
import { visitsOf } from "./recording.mjs";

const periods = ["2026", "2026-Q3", "2026-07", "2026-08", "2026-09"];

/// {kind, ref, words, language, format, period, filter, subject: the municipality that it is about, files: drawings asked for}
function page(kind, more = {}, words = []) {
  const { ref, period = null, filter = {}, subject = null, language = "nb", format = "markdown", drawings } = more;
  const asked = [
    kind, ...(ref ? [ref] : []), ...(period && !more.periodIsRef ? ["--period", period] : []),
    ...Object.entries(filter).filter(([, value]) => value).flatMap(([name, value]) => [`--${name}`, value]), ...words,
    ...(format === "json" ? ["--format", "json"] : []),
  ];
  return {
    kind, ref, language, format, filter, subject, drawings, words: ["report", ...asked],
    period: period && periodOf(period),
  };
}

const both = (kind, more, words) => ["markdown", "json"].map((format) => page(kind, { ...more, format }, words));
const inAll = (kind, more) => ["nn", "en"].map((language) => page(kind, { ...more, language }));

function overviews() {
  const pages = [...both("examples"), ...inAll("examples"), ...both("coverage"), ...inAll("coverage")];
  for (const grouping of ["municipality", "county", "level", "none"]) pages.push(page("examples", {}, ["--group-by", grouping]));
  for (const kind of ["examples", "coverage", "follow-ups", "passed-on"])
    for (const period of periods) pages.push(...both(kind, { period }));
  pages.push(page("coverage", { drawings: "map" }), page("coverage", { period: "2026-Q3", drawings: "map" }));
  pages.push(page("examples", {}, ["--since", "2026-09-01"]), page("follow-ups", {}, ["--until", "2026-08-31"]));
  for (const kind of ["follow-ups", "passed-on"]) pages.push(...both(kind), ...inAll(kind));
  return pages;
}

function ofPeriods() {
  const pages = periods.slice(1).flatMap((period) => both("quarter", { ref: period, period, periodIsRef: true }));
  pages.push(...both("year", { ref: "2026", period: "2026", periodIsRef: true }));
  pages.push(...inAll("quarter", { ref: "2026-Q3", period: "2026-Q3", periodIsRef: true }));
  for (const ref of ["2026-Q3", "2026-08"])
    pages.push(page("quarter", { ref, period: ref, periodIsRef: true, drawings: "charts" }));
  return pages;
}

function filtered(log, register) {
  const pages = [];
  const places = [...log.named, ...log.unnamed];
  const counties = new Set([...places.map((number) => register.countyOf(number)), "Oslo"]);
  for (const kind of ["examples", "follow-ups", "passed-on"]) {
    for (const place of places) pages.push(page(kind, { filter: { municipality: place } }));
    for (const county of counties) pages.push(...both(kind, { filter: { county } }));
    pages.push(page(kind, { period: "2026-Q3", filter: { county: [...counties][0] } }));
    for (const theme of ["school", "work"]) pages.push(page(kind, { filter: { theme } }));
  }
  if (places.length > 0) pages.push(page("examples", { filter: { municipality: places.at(-1) }, format: "json" }));
  log.groups.forEach((_, at) => {
    for (const kind of ["examples", "follow-ups"]) pages.push(page(kind, { filter: { group: `G${at + 1}` } }));
  });
  return pages;
}

const subjectOf = ({ naming, municipality }) => (naming === "yes" ? municipality : null);

function ofRecords(log) {
  const pages = [];
  log.meetings.forEach((meeting, at) => {
    const more = { ref: `M${at + 1}`, subject: subjectOf(meeting) };
    pages.push(...both("meeting", more));
    if (at < 2) pages.push(...inAll("meeting", more), page("meeting", { ...more, drawings: "charts" }));
  });
  log.groups.forEach((group, at) => {
    const more = { ref: `G${at + 1}`, subject: subjectOf(group) };
    pages.push(...both("group", more), ...both("agenda", more), ...inAll("group", more));
    pages.push(page("group", { ...more, drawings: "charts" }), page("group", { ...more, period: "2026-Q3" }));
  });
  visitsOf(log).forEach((visit, at) => {
    if (visit.naming === "yes") pages.push(...both("briefing", { ref: `V${at + 1}`, subject: visit.municipality }));
  });
  for (const place of [...log.named, ...log.unnamed]) {
    pages.push(...both("municipality", { ref: `K${place}`, subject: place }));
    pages.push(page("briefing", { ref: `K${place}`, subject: place }));
    pages.push(page("municipality", { ref: `K${place}`, subject: place, period: "2026-Q3" }));
  }
  return pages;
}

export const pagesOf = (log, register) => [
  ...overviews(), ...ofPeriods(), ...filtered(log, register), ...ofRecords(log),
];

/// A page of each kind for the house alone.
export function internalPagesOf(log) {
  const pages = [];
  const visit = visitsOf(log).length > 0 ? [["briefing", "V1"]] : [];
  const group = log.groups.length > 0 ? [["group", "G1"], ["agenda", "G1"]] : [];
  const kinds = [
    ["examples"], ["quarter", "2026-Q3"], ["year", "2026"], ["coverage"], ["follow-ups"], ["passed-on"], ["meeting", "M1"],
    ["municipality", `K${log.meetings[0].municipality}`], ...visit, ...group,
  ];
  const internal = ["--audience", "internal"];
  for (const [kind, ref] of kinds) {
    for (const language of ["nb", "nn", "en"]) pages.push(page(kind, { ref, language }, internal));
    pages.push(page(kind, { ref, format: "json" }, internal), page(kind, { ref }, [...internal, "--front-matter"]));
  }
  return pages;
}

/// Pages for a municipality itself: {…, audience: "municipality"}.
export function ownPagesOf(log) {
  const own = ["--audience", "municipality"];
  const meetings = log.meetings.map(({ municipality }, at) => ["meeting", { ref: `M${at + 1}`, subject: municipality }]);
  const places = [...log.named, ...log.unnamed].map((place) => ["municipality", { ref: `K${place}`, subject: place }]);
  return [...meetings, ...places].flatMap(([kind, more]) => both(kind, more, own));
}

const kinds = new Set([
  "examples", "quarter", "year", "municipality", "briefing", "meeting", "agenda", "coverage", "follow-ups", "passed-on", "group",
  "markdown", "json", "external", "internal", "none", "svg",
]);

/// What `report --help` in English offers and nothing here asks for: kinds, formats, audiences, charts.
export function unreadKinds(help) {
  const values = /(?:KIND|--audience CODE|--format CODE|--charts CODE) .*?Values: ([a-z, -]+)\./g;
  const offered = [...help.replace(/\s+/g, " ").matchAll(values)].flatMap(([, list]) => list.split(", "));
  return offered.length === 0 ? ["kind: the help says none"] : offered.filter((value) => !kinds.has(value));
}
