// What the pages say, in three languages: only what a reader has to understand to judge them.

export const languages = ["nb", "nn", "en"];

// Each row: what it means, then bokmål, nynorsk, English.
const table = {
  visited: ["Besøkt", "Besøkt", "Visited"],
  planned: ["Planlagt", "Planlagt", "Planned"],
  otherwise: ["Besøkt i andre perioder", "Besøkt i andre periodar", "Visited in other periods"],
  notReached: ["Ikke nådd ennå", "Ikkje nådd enno", "Not reached yet"],
  notReachedOrNamed: [
    "Ikke nådd ennå, eller ikke navngitt",
    "Ikkje nådd enno, eller ikkje namngjeven",
    "Not reached yet, or not named",
  ],
  inAll: ["I alt", "I alt", "In all"],
  county: ["Fylke", "Fylke", "County"],
  municipalities: ["Kommuner", "Kommunar", "Municipalities"],
  attendances: ["Deltakelser", "Deltakingar", "Attendances"],
  userSide: ["Fra brukersiden", "Frå brukarsida", "From the user side"],
  role: ["Rolle", "Rolle", "Role"],
  total: ["I alt, uten møteledere", "I alt, utan møteleiarar", "In all, without facilitators"],
  to: ["Til", "Til", "To"],
};

export const roles = {
  leadership: ["kommuneledelse", "kommuneleiing", "municipal management"],
  "health-social": ["helse- og sosialtjenesten", "helse- og sosialtenesta", "health and social services"],
  nav: ["NAV", "NAV", "NAV"],
  "lived-experience": ["personer med brukererfaring", "personar med brukarerfaring", "people with lived experience"],
  carer: ["pårørende", "pårørande", "carers"],
  "user-organisation": [
    "bruker- og interesseorganisasjoner",
    "brukar- og interesseorganisasjonar",
    "user and interest organisations",
  ],
  "user-representative": ["brukerrepresentanter", "brukarrepresentantar", "user representatives"],
  student: ["studenter", "studentar", "students"],
};
export const userRoles = ["lived-experience", "carer", "user-organisation", "user-representative"];

const meanings = new Map();
for (const rows of [table, roles])
  for (const [meaning, words] of Object.entries(rows))
    for (const word of words) meanings.set(word.toLowerCase(), meaning);

/// What a title, a label or a column's name means; nothing for one that a reader of this kind does not need.
export const meaningOf = (words) => meanings.get(words.replace(/:$/, "").trim().toLowerCase());

const unnamed =
  /(?<![\p{L}\d])(?:en kommune|ein kommune|a municipality|flere kommuner|fleire kommunar|several municipalities)(?![\p{L}\d])/giu;

/// Each place in the text where a municipality stands without its name: {at, county}; county null: none is told.
export function unnamedIn(text, counties) {
  return [...text.matchAll(unnamed)].map((match) => {
    const rest = text.slice(match.index + match[0].length);
    const told = counties.filter((county) => rest.startsWith(` i ${county}`) || rest.startsWith(` in ${county}`));
    return { at: match.index, county: told.sort((one, other) => other.length - one.length)[0] ?? null };
  });
}

const about = /^(?:om lag|about)\s+(\d+)$/i;
const atLeast = /^(?:minst|at least)\s+(\d+)$/i;
const unknown = /^(?:ukjent antall|ukjent tal|number unknown)$/i;

// How far "about 85" can be from what it is (docs/decisions/0016-small-counts.md).
const spread = 4;

/// A number of people as a page tells it: {least, most (null: open), about}; nothing for other words.
export function readCount(words) {
  const text = words.trim().replace(/\*/g, "");
  let match;
  if (/^\d+$/.test(text)) return { least: Number(text), most: Number(text), about: false };
  if ((match = /^(\d+)[–-](\d+)$/.exec(text))) return { least: Number(match[1]), most: Number(match[2]), about: false };
  if ((match = about.exec(text)))
    return { least: Math.max(0, Number(match[1]) - spread), most: Number(match[1]) + spread, about: true };
  if ((match = atLeast.exec(text))) return { least: Number(match[1]), most: null, about: false };
  if (unknown.test(text)) return { least: 0, most: null, about: false };
  return undefined;
}

const months = [
  "januar|january", "februar|february", "mars|march", "april", "mai|may", "juni|june", "juli|july", "august", "september",
  "oktober|october", "november", "desember|december",
].map((names) => new RegExp(`^(?:${names})$`, "i"));

/// "1. september 2026", "1 September 2026" as "2026-09-01"; nothing for other words.
export function readDate(words) {
  const [, day, month, year] = /^(\d{1,2})\.? (\p{L}+) (\d{4})$/u.exec(words.trim()) ?? [];
  const at = months.findIndex((names) => names.test(month ?? ""));
  return at < 0 ? undefined : `${year}-${String(at + 1).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

const share = /^(.+?) (?:av|of) (.+?) (?:deltak|attendance|participant)/;

/// That meetings without a full count are left out of a share.
export const leavesSomeOut = (words) => /opptelling|oppteljing|full count|lacks? counts/.test(words);

/// "1–4 av 6–9 deltakere var fra brukersiden." as [users, all]; nothing for other words.
export function readShare(words) {
  const match = share.exec(words);
  if (!match) return undefined;
  const counts = match.slice(1).map(readCount);
  return counts.every(Boolean) ? counts : undefined;
}

const guessed = /Færre enn \d+ (?:kommuner|kommunar) hadde møte i perioden|Fewer than \d+ municipalities were met in the period/;

/// That a page says on standard error that a reader may guess.
export const mayGuess = (errors) => guessed.test(errors);

/// What stands at the top of a page that is not to be sent out.
export const internalMark = {
  nb: "Internt – ikke til utsending",
  nn: "Internt – ikkje til utsending",
  en: "Internal – not to be sent out",
};
