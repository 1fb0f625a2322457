// The log that is damaged: of every kind of record something, and a history with everything in it that one can have.

const recordings = [
  ["plan-visit", "Ålesund", "--date", "2026-11-20", "--wish", "Få i gang brukerråd", "--theme", "school", "--facilitator", "Frode", "--status", "agreed"],
  ["log-meeting", "V1", "--date", "2026-11-20", "--attended", "nav=2", "--attended", "carer=?", "--theme", "work", "--summary",
    "En lang samtale om tillit", "--point", "Venteliste from:users", "--decision", "Starte gruppe by:jointly",
    "--outcome", "Et brukerråd kind:impetus", "--follow-up", "Ringe owner:kommunen due:2026-12-15"],
  ["record-example", "--title", "Samtale med alle elever", "--meeting", "M1", "--theme", "school", "--practice", "Alle spørres"],
  ["pass-on", "E1", "--to", "Molde", "--note", "De ville vite mer"],
  ["add-group", "Dialoggruppa", "--municipality", "Molde", "--venue", "Rådhuset", "--purpose", "Samtale"],
  ["prepare-session", "G1", "--date", "2026-12-11", "--theme", "Ventetid from:users"],
  ["record-statement", "G1", "--title", "Ventetid", "--text", "Vi venter for lenge på en samtale"],
  ["record-initiative", "G1", "--title", "Kom i gang", "--need", "Noen å snakke med"],
  ["add-contact", "Molde", "--name", "Kari Nordmann", "--basis", "consent"],
  ["log-approach", "Bodø", "--from", "municipality", "--date", "2026-11-02", "--note", "Ringte om et møte"],
  ["add-theme", "debt", "--nb", "Gjeld", "--nn", "Gjeld", "--en", "Debt"],
  ["edit", "M1", "--summary", "En lang samtale om tillit og mye annet"],
  ["add-municipality", "Namsos", "--challenge", "Lange avstander"],
  ["remove", "Namsos", "--yes"],
];

export function makeLog(runner, database) {
  const run = (words, input) => {
    const { code, err } = runner.run(["-q", ...words], database, input);
    if (code !== 0) throw new Error(`dialogg ${words.join(" ")} ends with ${code}: ${err}`);
  };
  for (const words of recordings) run(words);
  const places = ["Oslo", "Bodø", "Røros", "Frøya", "Hitra"];
  const meetings = Array.from({ length: 60 }, (_, i) => JSON.stringify({
    municipality: places[i % places.length], date: `2026-10-${String(1 + (i % 28)).padStart(2, "0")}`, theme: ["work"],
    summary: `Samtale nummer ${i}: ${"om ventetid og nettverk ".repeat(i % 7)}`, attended: ["nav=2", "carer=1"],
    point: ["Ventetid from:users"], outcome: ["Kontakt kind:contact"],
  }));
  run(["log-meeting", "--from", "-"], meetings.join("\n"));
  run(["plan-visit", "Frøya", "--date", "2026-12-01"]);
  run(["undo"]);
}
