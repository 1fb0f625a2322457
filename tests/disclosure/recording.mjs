// Writes a log with the program, as a user would: each kind of record as JSON lines on standard input.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { today } from "./log.mjs";

export class Program {
  constructor(binary, folder) {
    this.binary = binary;
    this.folder = folder;
  }
  /// {code, out, err}
  run(words, { database, language = "nb", input } = {}) {
    const options = database ? ["--db", database, "--today", today, "--lang", language] : [];
    const { status, stdout, stderr, error } = spawnSync(this.binary, [...options, ...words], {
      cwd: this.folder, encoding: "utf8", input: input ?? "", maxBuffer: 1 << 26,
      env: { PATH: process.env.PATH, HOME: this.folder, TZ: "Europe/Oslo" },
    });
    if (error) throw error;
    return { code: status, out: stdout, err: stderr };
  }
}

const attendedOf = ({ attended, organisation }) =>
  attended.map(([role, count], at) => `${role}=${count ?? "?"}${at === 0 && organisation ? `:${organisation}` : ""}`);

/// What each kind's records are in the program's own fields.
const fieldsOf = {
  contacts: ({ removed, ...fields }) => fields,
  meetings: ({ organisation, group, municipality, with: others = [], ...fields }) => ({
    ...fields, attended: attendedOf({ attended: fields.attended, organisation }), ...(group ? { group } : { municipality: [municipality, ...others] }),
  }),
  examples: (fields) => fields,
  passOns: ({ naming, ...fields }) => fields,
  statements: (fields) => fields,
  errands: ({ municipality, naming, ...fields }) => fields,
};
const commands = [
  ["contacts", "add-contact"], ["groups", "add-group"], ["visits", "plan-visit"], ["meetings", "log-meeting"],
  ["examples", "record-example"], ["passOns", "pass-on"], ["statements", "record-statement"], ["initiatives", "record-initiative"],
  ["errands", "add-follow-up"],
];

/// The commands that record it, with what they read: [{words, input}]. Sessions are prepared last, one by one.
export function stepsOf(log) {
  const lines = (kind, records) => records.map((one) => JSON.stringify((fieldsOf[kind] ?? ((same) => same))(one))).join("\n");
  const steps = [];
  for (const [kind, command] of commands) {
    const records = log[kind].filter(({ session }) => !session);
    if (records.length > 0) steps.push({ words: [command, "--from", "-"], input: lines(kind, records) });
  }
  for (const { group, date } of log.visits.filter(({ session }) => session))
    steps.push({ words: ["prepare-session", group, "--date", date] });
  log.contacts.forEach(({ removed }, at) => {
    if (removed) steps.push({ words: ["remove", `C${at + 1}`, "--yes"] });
  });
  return steps;
}

export function record(program, database, log) {
  rmSync(database, { force: true });
  for (const { words, input } of stepsOf(log)) {
    const { code, err } = program.run(["-q", ...words], { database, input });
    if (code !== 0) throw new Error(`dialogg ${words.join(" ")} ends with ${code}: ${err}`);
  }
}

/// In the order of the references: visits that are sessions come after the others.
export const visitsOf = (log) => [
  ...log.visits.filter(({ session }) => !session), ...log.visits.filter(({ session }) => session),
];
