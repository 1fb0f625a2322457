// Logs in which every free text says what it may not: each in a record of its own, so that a page that prints it has to point
// at that record, end with 5, and put no file in place.
import { tokenPattern } from "./json.mjs";

const meetingFields = {
  summary: (text) => text,
  point: (text) => [`${text} from:users`],
  disagreement: (text) => [`${text} from:users`],
  decision: (text) => [`${text} by:jointly`],
  outcome: (text) => [`${text} kind:impetus state:hoped`],
  follow_up: (text) => [`${text} owner:kommunen due:2026-11-20`],
  photo: (text) => [{ path: "https://example.no/a.jpg", caption: text, credit: "Foto", consent: "yes" }],
};
const exampleFields = [
  "title", "summary", "target_group", "challenge", "practice", "carried_out_by", "user_part", "effect", "prerequisites",
  "obstacles", "lessons", "source",
];
const groupFields = {
  question: (text) => text, purpose: (text) => text, origin: (text) => text, principle: (text) => [text],
  spread_goal: (text) => [text], channel: (text) => [text], recruitment: (text) => text,
};

/// What a text may not say, of a record that does not name Molde; and whether it is enough to point it out.
export const plants = [
  { plant: "Molde" },
  { plant: "01019010046" },
  { plant: "Hulda Nordmann", contact: "present" },
  { plant: "Gro Nordmann", contact: "removed", isPointedOut: true },
  { plant: "Frode Nordmann", isFacilitator: true, isPointedOut: true },
];

/// The log in which each text holds the plant.
export function plantedLog({ plant, contact, isFacilitator }) {
  let words = 0;
  const text = () => `Zq${++words} med ${plant} nå`;
  const of = { municipality: "1506", naming: "no" };
  const attended = [["nav", 3], ["carer", 7]];
  let day = 0;
  const date = () => `2026-0${7 + (day % 3)}-${10 + Math.floor(day++ / 3)}`;
  const log = {
    named: ["1508"], unnamed: ["1506"], contacts: [], groups: [], visits: [], meetings: [], examples: [], passOns: [],
    statements: [], initiatives: [], errands: [],
  };
  if (contact) log.contacts.push({ municipality: "1508", name: plant, removed: contact === "removed" });
  for (const [field, as] of Object.entries(meetingFields))
    log.meetings.push({ ...of, date: date(), attended, [field]: as(text()) });
  for (const [field, as] of Object.entries(groupFields))
    log.groups.push({ ...of, name: `Gruppa ${field}`, [field]: as(text()) });
  log.groups.push({ municipality: "1508", naming: "yes", name: "Den andre gruppa", fed_by: "G1" });
  log.meetings.push({ ...of, group: "G1", date: date(), attended, next_theme: [`${text()} from:users`] });
  log.meetings.push({ municipality: "1508", naming: "yes", date: date(), attended, facilitator: isFacilitator ? [plant] : [] });
  for (const field of exampleFields)
    log.examples.push({
      ...of, date: "2026-08-01", title: `Eksempel ${field}`, claimed_by: "users", theme: ["school"], [field]: text(),
    });
  log.examples.push({ municipality: "1508", naming: "yes", date: "2026-08-02", title: "Det andre eksempelet" });
  log.passOns.push({ example: `E${log.examples.length}`, to: "1506", naming: "no", at: "M1", result: text() });
  log.passOns.push({ example: "E1", to: "1557", naming: "yes", date: "2026-08-04" });
  log.visits.push({ municipality: "1557", naming: "yes", date: "2026-12-10", theme: ["school"] });
  for (const field of ["title", "text", "addressed_to"])
    log.statements.push({ group: "G1", title: `Uttalelse ${field}`, text: "Tekst", [field]: text() });
  for (const field of ["title", "need", "owner"]) log.initiatives.push({ group: "G1", title: `Tiltak ${field}`, [field]: text() });
  return log;
}

/// The references by one of which a complaint may name the record whose word it is: its own, or that of a part of it.
export function refsOf(log) {
  const refs = new Map();
  const add = (letter, records) =>
    records.forEach((record, at) => {
      for (const token of JSON.stringify(record).match(tokenPattern) ?? []) refs.set(token, `${letter}${at + 1}`);
    });
  const letters = { M: "meetings", G: "groups", E: "examples", P: "passOns", S: "statements", I: "initiatives" };
  for (const [letter, kind] of Object.entries(letters)) add(letter, log[kind]);
  return refs;
}

// A part of a meeting is named by itself.
const names = (errors, ref) =>
  new RegExp(`(?<![\\p{L}\\d])(?:${ref.startsWith("M") ? `${ref}|[DOF]\\d+` : ref})(?!\\d)`, "u").test(errors);

/// The words of the texts that stand on the page with what they may not say.
function tokensWith({ out, files }, plant) {
  const texts = [out, ...Object.values(files)].join("\n");
  return [...texts.matchAll(new RegExp(`(Zq\\d+) med ${plant}`, "g"))].map(([, token]) => token);
}

/// Pages of a planted log: {…, code, out, err, files}.
export function judgePlanted(pages, log, { plant, isPointedOut }) {
  const refs = refsOf(log);
  const findings = [];
  for (const page of pages.filter(({ code }) => code !== 2 && code !== 3)) {
    const printed = tokensWith(page, plant);
    const silent = printed.find((token) => !names(page.err, refs.get(token)));
    const add = (rule, what) => findings.push({ rule, what, pages: [page] });
    if (silent) add("silent", `${refs.get(silent)}'s text with “${plant}” is printed, and no complaint names it`);
    if (printed.length > 0 && page.code !== 5 && !isPointedOut)
      add("exit", `prints a text with “${plant}” and ends with ${page.code}, not 5`);
    // Where drawings are asked for, nothing is put in place to be read.
    if (printed.length === 0 && page.code === 5 && !page.drawings)
      add("wolf", `ends with 5, and no such text is on it: ${page.err.split("\n")[0]}`);
  }
  return findings;
}
