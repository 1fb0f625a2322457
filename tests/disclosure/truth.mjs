// What is so in the log: whose each word is, where it is from and whether that may be told; who was met when. Readers do not
// have it: it tells which records are to be judged, and whether a guess is right.
import { tokenPattern } from "./json.mjs";
import { isIn } from "./periods.mjs";
import { userRoles } from "./words.mjs";

export class Truth {
  constructor(log, register) {
    this.log = log;
    this.register = register;
    this.ofKey = new Map();
    this.refs = new Map();
    const group = (ref) => log.groups[Number(ref.slice(1)) - 1];
    this.add(log.meetings, "M", (one) => one);
    this.add(log.groups, "G", (one) => one);
    this.add(log.visits, null, (one) => one);
    this.add(log.examples, "E", (one) => one);
    this.add(log.passOns, "P", ({ to, naming }) => ({ municipality: to, naming }));
    this.add(log.statements, "S", (one) => group(one.group));
    this.add(log.initiatives, "I", (one) => group(one.group));
    this.add(log.errands, null, (one) => one);
    for (const { example, to, naming } of log.passOns) {
      const title = log.examples[Number(example.slice(1)) - 1].title.match(tokenPattern)[0];
      this.ofKey.set(`${title}→`, { municipality: to, municipalities: [to], isNamed: naming === "yes" });
    }
    const named = [...this.ofKey.values()].filter(({ isNamed }) => isNamed);
    this.namedSomewhere = new Set(named.flatMap(({ municipalities }) => municipalities));
  }
  add(records, letter, whose) {
    records.forEach((record, at) => {
      const { municipality, with: others = [], naming } = whose(record);
      const known = { municipality, municipalities: [municipality, ...others], isNamed: naming === "yes", group: record.group };
      for (const token of JSON.stringify(record).match(tokenPattern) ?? []) this.ofKey.set(token, known);
      if (!letter) return;
      this.ofKey.set(`${letter}${at + 1}`, known);
      this.refs.set(`${letter}${at + 1}`, known);
    });
  }
  /// The numbers of those with a meeting in the period, named or not.
  met(period, county) {
    const held = this.log.meetings.filter(({ date }) => isIn(date, period));
    const met = held.flatMap(({ municipality, with: others = [] }) => [municipality, ...others]);
    return new Set(met.filter((number) => !county || this.register.countyOf(number) === county));
  }
  hasUnnamed(county) {
    return [...this.ofKey.values()].some(
      ({ municipalities, isNamed }) => !isNamed && municipalities.some((one) => this.register.countyOf(one) === county),
    );
  }
  /// [{ref, group, date, role, count (null: nobody counted), isCounted: the whole meeting, isUserSide}]
  counts() {
    return this.log.meetings.flatMap(({ group, date, attended }, at) =>
      attended.map(([role, count]) => ({
        ref: `M${at + 1}`, group, date, role, count, isUserSide: userRoles.includes(role),
        isCounted: attended.every(([, one]) => one !== null),
      })),
    );
  }
}
