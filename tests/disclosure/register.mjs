// The municipalities as anybody may look them up: what an outsider rules out candidates of.

export class Register {
  constructor(rows) {
    this.rows = rows;
    this.counties = [...new Set(rows.map(({ county }) => county))];
    this.byNumber = new Map(rows.map((row) => [row.number, row]));
    this.byName = grouped(rows, ({ name }) => name);
    this.ofCounty = grouped(rows, ({ county }) => county);
  }
  all() {
    return new Set(this.byNumber.keys());
  }
  in(county) {
    return new Set((this.ofCounty.get(county) ?? []).map(({ number }) => number));
  }
  /// The numbers of all that are called so.
  numbersOf(names) {
    return new Set([...names].flatMap((name) => (this.byName.get(name) ?? []).map(({ number }) => number)));
  }
  countyOf(number) {
    return this.byNumber.get(number)?.county;
  }
  nameOf(number) {
    return this.byNumber.get(number)?.name;
  }
  /// Whose name is nobody else's: what a random log is made of.
  unambiguous(county) {
    return (this.ofCounty.get(county) ?? []).filter(({ name }) => this.byName.get(name).length === 1);
  }
}

function grouped(rows, of) {
  const groups = new Map();
  for (const row of rows) groups.set(of(row), [...(groups.get(of(row)) ?? []), row]);
  return groups;
}
