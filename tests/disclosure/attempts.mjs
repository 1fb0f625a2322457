// What a user may try that would have a page tell too much: refused when it is written, or complained of when it is printed.

const attended = [["nav", 3], ["carer", 7]];
const named = { municipality: "1508", naming: "yes", date: "2026-08-03", attended };

/// The log in which they are tried: one meeting by name, and a group that is not.
export const attemptedLog = {
  named: ["1508"], unnamed: ["1506"], contacts: [], examples: [], passOns: [], statements: [], initiatives: [], errands: [],
  groups: [{ municipality: "1506", naming: "no", name: "Gruppa Rq1", host_unit: "Enheten Rq2" }],
  meetings: [named, { ...named, municipality: "1506", naming: "no", group: "G1", date: "2026-08-05" }],
  visits: [{ group: "G1", municipality: "1506", naming: "no", date: "2026-12-03", session: true }],
};

const personBeside = (role) => ({
  what: `a person beside ${role}`,
  words: ["log-meeting", "Aure", "--date", "2026-09-07", "--attended", "nav=3", "--attended", `${role}=2:Ola Nordmann`],
  secrets: ["Ola Nordmann"],
});
const reserved = ["Rq1", "Rq2"];

export const attempts = [
  ...["lived-experience", "carer", "user-representative"].map(personBeside),
  { what: "a session of an unnamed group is named", words: ["edit", "V1", "--naming", "yes"], secrets: reserved },
  { what: "a meeting of an unnamed group is named", words: ["edit", "M2", "--naming", "yes"], secrets: reserved },
];

/// The log as its pages are asked for after an attempt, which may have recorded one meeting more.
export const attemptedPages = { ...attemptedLog, meetings: [...attemptedLog.meetings, named] };

/// Pages after an attempt that tell the secret without a word.
export function judgeAttempt(pages, { what, secrets }) {
  return pages.flatMap((page) => {
    const texts = [page.out, ...Object.values(page.files)].join("\n");
    const told = secrets.find((secret) => texts.includes(secret) && !page.err.includes(secret));
    return told ? [{ rule: "attempt", what: `${what}: ${told} is told`, pages: [page] }] : [];
  });
}
