// node calendar.mjs MODULES DIALOGG FOLDER: whether ical.js finds in `agenda --ics` what was recorded, and in an empty
// agenda a calendar. Prints what differs; exit 1 where anything does.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const [modules, dialogg, folder] = process.argv.slice(2);
const loaded = createRequire(resolve(modules, "package.json"))("ical.js");
const ICAL = loaded.default ?? loaded;

mkdirSync(folder, { recursive: true });
const log = join(folder, "agenda.db");
rmSync(log, { force: true });
const run = (...words) =>
  execFileSync(dialogg, ["--db", log, "--lang", "nb", "--today", "2026-11-21", "-q", ...words], { encoding: "utf8" });

const long = "Ærlig talt, på øya: «ring; spør\\svar»! 😀 ".repeat(20).trim();
const name = "Dialoggruppa på Åsen, ærlig og åpen";
const place = "Rådhuset, rom 2; andre etasje";

// As recorded: what a person would look for in the calendar.
const expected = [
  { summary: "Besøk: Molde", start: "2026-12-03T09:00:00Z", status: "CONFIRMED", location: place },
  { summary: `Samling: ${name}`, start: "2026-12-10", end: "2026-12-11", status: "CONFIRMED" },
  { summary: `Oppfølging: ${long} (kommunen), Aure`, start: "2026-12-31", end: "2027-01-01" },
  { summary: "Besøk: Ålesund", start: "2027-06-15T07:05:00Z", status: "TENTATIVE" },
];

function record() {
  run("plan-visit", "Molde", "--date", "2026-12-03", "--time", "10:00", "--place", place, "--status", "agreed");
  run("plan-visit", "Ålesund", "--date", "2027-06-15", "--time", "09:05");
  run("add-group", name);
  run("prepare-session", "G1", "--date", "2026-12-10");
  run("log-meeting", "Aure", "--date", "2026-11-20", "--follow-up", `${long} owner:kommunen due:2026-12-31`);
}

function read() {
  const calendar = new ICAL.Component(ICAL.parse(run("agenda", "--ics")));
  const zones = calendar.getAllSubcomponents("vtimezone").map((zone) => zone.getFirstPropertyValue("tzid"));
  const events = calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    const at = (time) => (time.isDate ? time : time.convertToZone(ICAL.Timezone.utcTimezone)).toString();
    return {
      summary: event.summary,
      start: at(event.startDate),
      end: event.startDate.isDate ? at(event.endDate) : undefined,
      status: component.getFirstPropertyValue("status") ?? undefined,
      location: event.location ?? undefined,
    };
  });
  return { zones, events };
}

let wrong = 0;
function compare(what, is, shouldBe) {
  const [one, other] = [is, shouldBe].map((value) => JSON.stringify(value));
  if (one === other) return;
  ++wrong;
  console.log(`${what}:\n  is        ${one}\n  should be ${other}`);
}

record();
const full = read();
compare("time zones", full.zones, ["Europe/Oslo"]);
compare("number of events", full.events.length, expected.length);
const fields = ({ summary, start, end, status, location }) => ({ summary, start, end, status, location });
expected.forEach((event, at) => compare(`event ${at + 1}`, full.events[at], fields(event)));
run("undo", "5");
compare("the empty agenda", read(), { zones: ["Europe/Oslo"], events: [] });
process.exit(wrong ? 1 : 0);
