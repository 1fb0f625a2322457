// A command by chance, about records that are there. Few municipalities and themes, so that commands meet.
const places = ["Oslo", "Molde", "Bodø", "Namsos", "Ålesund", "Røros", "Frøya", "Hitra", "Aure", "Smøla", "Giske", "Oppdal"];
const themes = ["school", "work", "housing", "carers"];
const words = ["samtale", "møteplass", "brukerråd", "ventetid", "tillit", "bolig", "kafé", "nettverk"];
const days = ["2026-03-02", "2026-05-11", "2026-09-14", "2026-10-20"];

export function randomCommand(random, state) {
  const one = (list) => random.one(list);
  const text = () => random.some(words, random.from(1, 4)).join(" ");
  const place = () => one(places);
  /// Mostly one of the last, so that what is done to a record meets.
  const ref = (table, letter) => {
    const ids = state.ids(table).sort((a, b) => a - b);
    return `${letter}${ids.length > 0 ? one(random.chance(0.7) ? ids.slice(-3) : ids) : "1"}`;
  };
  const maybe = (name, value, part = 0.4) => (random.chance(part) ? [name, value()] : []);
  const several = (name, value, most = 3) => Array.from({ length: random.from(0, most) }, () => [name, value()]).flat();
  const theme = () => one(themes);
  const any = () => one([
    ["visit", "V"], ["meeting", "M"], ["example", "E"], ["pass_on", "P"], ["follow_up", "F"], ["decision", "D"], ["outcome", "O"],
    ["dialogue_group", "G"], ["statement", "S"], ["initiative", "I"], ["contact", "C"], ["approach", "A"],
  ]);
  const meeting = () => [
    ...several("--attended", () => one(["nav=1", "nav=3:NAV Vest", "carer=2", "leadership=?"])), ...several("--theme", theme),
    ...maybe("--summary", text), ...several("--point", text), ...several("--facilitator", text, 1), ...maybe("--place", text),
  ];
  const example = () => [
    ...maybe("--summary", text), ...several("--theme", theme), ...maybe("--practice", text), ...maybe("--naming", () => one(["yes", "no"])),
  ];
  const kinds = [
    () => ["add-municipality", place(), ...several("--theme", theme), ...several("--challenge", text)],
    () => ["add-contact", place(), "--name", text(), "--basis", "consent"],
    () => ["log-approach", place(), "--from", "host", "--date", one(days), ...maybe("--note", text), ...maybe("--led-to", () => ref("visit", "V"))],
    () => ["plan-visit", place(), "--date", "2026-12-10", ...several("--wish", text), ...several("--theme", theme), ...maybe("--place", text)],
    () => ["plan-visit", place(), place(), "--date", "2027-01"],
    () => ["move-visit", ref("visit", "V"), "--date", one(["2027-02-03", "2027-02-04"])],
    () => ["agree-visit", ref("visit", "V")],
    () => ["cancel-visit", ref("visit", "V"), "--reason", text()],
    () => ["log-meeting", one([place(), ref("visit", "V"), ref("dialogue_group", "G")]), "--date", one(days), ...meeting(),
      ...several("--decision", text, 2), ...several("--outcome", text, 2), ...several("--follow-up", text, 2)],
    () => ["record-example", "--title", text(), ...one([["--municipality", place()], ["--meeting", ref("meeting", "M")], []]), ...example()],
    () => ["withdraw-example", ref("example", "E"), "--reason", text()],
    () => ["pass-on", ref("example", "E"), "--to", place(), ...maybe("--note", text)],
    () => ["update-pass-on", ref("pass_on", "P"), "--state", one(["interested", "trial"])],
    () => ["add-group", text(), ...maybe("--municipality", place), ...several("--venue", text, 2)],
    () => ["prepare-session", ref("dialogue_group", "G"), "--date", "2027-03-03", ...several("--theme", text, 2)],
    () => ["record-statement", ref("dialogue_group", "G"), "--title", text(), "--text", text()],
    () => ["record-initiative", ref("dialogue_group", "G"), "--title", text()],
    () => ["add-follow-up", text(), ...maybe("--for", () => ref(...any()), 0.7)],
    () => ["complete", ref("follow_up", "F"), ...maybe("--result", text)],
    () => ["update-outcome", ref("outcome", "O"), "--state", one(["hoped", "in-place"])],
    () => ["add-theme", `t${random.from(1, 6)}`, "--nb", text(), "--nn", text(), "--en", text()],
    () => ["edit", ref("meeting", "M"), ...meeting()],
    () => ["edit", ref("visit", "V"), ...several("--wish", text), ...maybe("--place", text)],
    () => ["edit", ref("example", "E"), ...example()],
    () => ["edit", ref("dialogue_group", "G"), ...maybe("--municipality", place), ...several("--venue", text)],
    ...Array(4).fill(() => ["remove", ref(...any()), "--yes"]),
    () => ["remove", ref("visit", "V"), "--yes"],
    () => ["remove", ref("pass_on", "P"), "--yes"],
    () => ["remove", place(), "--yes"],
  ];
  return one(kinds)();
}
