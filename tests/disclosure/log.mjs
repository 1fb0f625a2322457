// A log made by chance, as data: what is recorded, what of it may be known, and what may not. Zq1, Zq2 … are words that
// readers may see; Hq1, Hq2 … stand only where no reader outside the house may look; Rq1, Rq2 … where only the municipality
// may.
import { Random } from "./random.mjs";
import { userRoles } from "./words.mjs";

export const today = "2026-11-27";
const months = ["2026-07", "2026-08", "2026-09", "2026-09", "2026-08", "2026-05", "2026-10"];
const themes = ["school", "work", "housing", "substance-use"];

// Of each county: how many municipalities are met by name, and how many never by name.
const worlds = [
  [["Møre og Romsdal", [4, 7], [1, 3]]],
  [["Vestfold", [5, 5], [1, 1]]],
  [["Møre og Romsdal", [1, 2], [1, 1]]],
  [["Møre og Romsdal", [5, 6], [1, 1]], ["Trøndelag", [4, 5], [1, 1]], ["Innlandet", [1, 1], [1, 1]]],
  [["Møre og Romsdal", [5, 6], [1, 1]], ["Oslo", [0, 0], [1, 1]]],
  [["Trøndelag", [6, 8], [2, 2]], ["Nordland", [2, 3], [1, 2]]],
  [["Vestfold", [3, 4], [1, 2]], ["Oslo", [0, 1], [0, 1]], ["Agder", [2, 2], [1, 1]], ["Innlandet", [1, 1], [1, 1]]],
  [["Trøndelag", [5, 5], [0, 0]], ["Møre og Romsdal", [0, 0], [1, 1]]],
  [["Møre og Romsdal", [7, 9], [0, 0]], ["Trøndelag", [5, 6], [0, 0]]],
];

class Maker {
  constructor(register, seed) {
    this.register = register;
    this.random = new Random(seed * 7919 + 17);
    this.words = 0;
    this.days = 0;
    this.log = {
      seed, contacts: [], groups: [], visits: [], meetings: [], examples: [], passOns: [], statements: [], initiatives: [],
      errands: [],
    };
    this.people = [];
    this.placesOf(worlds[seed % worlds.length]);
  }
  open(label) {
    return `${label} Zq${++this.words}`;
  }
  secret(label) {
    return `${label} Hq${++this.words}`;
  }
  reserved(label) {
    return `${label} Rq${++this.words}`;
  }
  placesOf(world) {
    const { random } = this;
    this.named = [];
    this.unnamed = [];
    for (const [county, byName, never] of world) {
      const count = random.from(...byName);
      const places = random.some(this.register.unambiguous(county), count + random.from(...never));
      this.named.push(...places.slice(0, count).map(({ number }) => number));
      this.unnamed.push(...places.slice(count).map(({ number }) => number));
    }
    this.log.named = this.named;
    this.log.unnamed = this.unnamed;
  }
  no() {
    return this.random.one(["no", "not-asked"]);
  }
  date(month = this.random.one(months)) {
    return `${month}-${String(1 + (this.days++ * 3) % 28).padStart(2, "0")}`;
  }
  contact(municipality) {
    const name = this.secret("Hulda");
    this.log.contacts.push({
      municipality, name, title: this.secret("rådgiver"), email: `hq${++this.words}@example.no`,
      phone: "98765432", note: this.secret("Notat"), removed: this.random.chance(0.3),
    });
    this.people.push(name);
  }
  attended() {
    const { random } = this;
    const parts = [["nav", random.from(1, 9)], ["leadership", random.from(1, 4)]];
    for (const role of random.some(userRoles, random.from(1, 3)))
      parts.push([role, random.chance(0.07) ? null : random.chance(0.7) ? random.from(1, 4) : random.from(5, 14)]);
    return parts;
  }
  texts(isNamed) {
    const { random } = this;
    const owner = random.chance(0.4) && this.people.length > 0 ? random.one(this.people) : "kommunen";
    const texts = {
      summary: this.open("Sammendrag"),
      point: [`${this.open("Innspill")} from:users`],
      decision: random.chance(0.7) ? [`${this.open("Beslutning")} by:jointly`] : [],
      outcome: random.chance(0.7) ? [`${this.open("Resultat")} kind:impetus state:hoped`] : [],
      follow_up: random.chance(0.6) ? [`${this.open("Oppfølging")} owner:"${owner}" due:2026-11-20`] : [],
      facilitator: [this.secret("Frode")],
      theme: random.some(themes, 2),
      place: isNamed ? this.open("Salen") : this.reserved("Salen"),
    };
    if (random.chance(0.3))
      Object.assign(texts, {
        photo: [{
          path: `/home/hq${++this.words}/bilde.jpg`, caption: this.open("Bilde"),
          credit: random.one(["Kari Foto", ...texts.facilitator]), consent: "yes",
        }],
      });
    return texts;
  }
  /// `others`: the numbers of those that share it.
  meeting(municipality, naming, month, others = []) {
    const isNamed = naming === "yes";
    this.log.meetings.push({
      municipality, with: others, naming, date: this.date(month), attended: this.attended(), ...this.texts(isNamed),
      organisation: isNamed ? undefined : this.reserved("Kontoret"),
      newcomers: this.random.chance(0.2) ? this.random.from(1, 3) : undefined,
    });
  }
  meetings() {
    const { random } = this;
    for (const place of this.named) for (let i = random.from(1, 2); i > 0; --i) this.meeting(place, "yes");
    for (const place of this.unnamed) for (let i = random.from(1, 2); i > 0; --i) this.meeting(place, this.no());
    if (this.named.length > 2 && this.unnamed.length > 0 && random.chance(0.5)) this.meeting(random.one(this.named), this.no());
  }
  jointMeetings() {
    const { random } = this;
    const all = [...this.named, ...this.unnamed];
    if (this.named.length > 2 && random.chance(0.6)) this.jointMeeting(random.some(this.named, random.from(2, 3)), "yes");
    if (all.length > 3 && random.chance(0.6)) this.jointMeeting(random.some(all, random.from(2, 3)), this.no());
  }
  jointMeeting([first, ...others], naming) {
    this.meeting(first, naming, undefined, others);
  }
  group(municipality, naming, fedBy) {
    const word = (label) => (naming === "yes" ? this.open(label) : this.reserved(label));
    this.log.groups.push({
      municipality, naming, name: word("Gruppa"), host_unit: word("Enheten"), venue: [word("Huset")],
      purpose: this.open("Formål"), question: this.open("Spørsmål"), user_led: this.random.chance(0.5), fed_by: fedBy,
    });
    const group = `G${this.log.groups.length}`;
    for (let i = this.random.from(1, 4); i > 0; --i) {
      this.meeting(municipality, naming);
      Object.assign(this.log.meetings.at(-1), { group, next_theme: [`${this.open("Tema")} from:users`] });
    }
    this.log.visits.push({ group, municipality, naming, date: this.date("2026-12"), session: true });
    this.log.statements.push({ group, title: this.open("Uttalelse"), text: this.open("Tekst") });
    this.log.initiatives.push({ group, title: this.open("Tiltak"), part: "sparring" });
    return group;
  }
  groups() {
    if (this.random.chance(0.3)) return;
    const hidden = this.unnamed.length > 0 ? this.group(this.random.one(this.unnamed), this.no()) : undefined;
    if (this.named.length > 0) this.group(this.random.one(this.named), "yes", hidden);
  }
  visits() {
    const visit = (municipality, naming) =>
      this.log.visits.push({
        municipality, naming, date: this.date("2026-12"), wish: [this.open("Ønske")], theme: this.random.some(themes, 1),
        facilitator: [this.secret("Frode")], status: this.random.one(["proposed", "agreed"]),
      });
    const all = this.register.unambiguous(this.random.one(["Møre og Romsdal", "Trøndelag"]));
    visit(this.random.one(all).number, "yes");
    if (this.unnamed.length > 0) visit(this.random.one(this.unnamed), this.no());
  }
  examples() {
    const { random, log } = this;
    for (let i = random.from(4, 7); i > 0; --i) {
      const at = random.from(1, log.meetings.length);
      const { municipality, naming: asked } = log.meetings[at - 1];
      const naming = asked === "yes" && random.chance(0.4) ? "yes" : this.no();
      const told = random.chance(0.6) ? { meeting: `M${at}` } : { date: this.date() };
      log.examples.push({
        municipality, naming, ...told, title: this.open("Eksempel"), summary: this.open("Gjengitt"), effect: this.open("Effekt"),
        claimed_by: "users", theme: random.some(themes, 2), level: random.one(["service", "system"]),
        carried_out_by: random.chance(0.3) && this.people.length > 0 ? random.one(this.people) : "skolen",
      });
    }
  }
  passOns() {
    const { random, log } = this;
    log.examples.forEach((example, at) => {
      if (random.chance(0.4)) return;
      const meeting = random.from(1, log.meetings.length);
      const { municipality: to, naming } = log.meetings[meeting - 1];
      if (to !== example.municipality)
        log.passOns.push({
          example: `E${at + 1}`, to, naming, at: `M${meeting}`, result: this.open("Kom ut av"), note: this.secret("Notat"),
        });
    });
  }
  /// Follow-ups that no meeting promised: a group's are told of as the group is, all others in the house alone.
  errands() {
    const { random, log } = this;
    log.groups.forEach(({ municipality, naming }, at) =>
      log.errands.push({ for: `G${at + 1}`, municipality, naming, text: this.open("Oppgave"), due: "2026-12-20" }));
    const subjects = [
      ...log.visits.filter(({ session }) => !session).map((_, at) => `V${at + 1}`),
      ...log.examples.map((_, at) => `E${at + 1}`), ...log.passOns.map((_, at) => `P${at + 1}`),
      ...this.named.map((number) => `K${number}`), ...this.unnamed.map((number) => `K${number}`), undefined,
    ];
    for (const subject of random.some(subjects, 5)) log.errands.push({ for: subject, text: this.secret("Ærend"), due: "2026-11-20" });
  }
  make() {
    for (const place of this.random.some([...this.named, ...this.unnamed], 2)) this.contact(place);
    this.meetings();
    this.jointMeetings();
    this.groups();
    this.visits();
    this.examples();
    this.passOns();
    this.errands();
    return this.log;
  }
}

export const randomLog = (register, seed) => new Maker(register, seed).make();
