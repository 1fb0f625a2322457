// What was found: each kind of finding once, with the commands that show it again.

export class Findings {
  constructor() {
    this.found = new Map();
  }
  get size() {
    return this.found.size;
  }
  /// `again`: the options of main.mjs that find it again.
  keep(again, findings) {
    for (const { rule, what, pages = [] } of findings) {
      const kinds = pages.map(({ kind, filter }) => `${kind} ${Object.keys(filter)}`).sort();
      const of = { file: pages[0]?.words, derived: "" }[rule] ?? kinds;
      const more = { sum: /is .*?:/, attempt: /^.*:/ }[rule]?.exec(what)?.[0] ?? "";
      const key = `${rule} ${of} ${more}`;
      const same = this.found.get(key);
      if (same) ++same.times;
      else this.found.set(key, { rule, what, pages, again, times: 1 });
    }
  }
  print({ binary, show }) {
    for (const { rule, what, pages, again, times } of this.found.values()) {
      console.log(`${rule} (${times}): ${what}`);
      for (const { language, words } of pages) console.log(`    dialogg --lang ${language} ${words.join(" ")}`);
      const kinds = new Set(pages.map(({ kind }) => kind));
      const only = kinds.size === 1 ? ` --only ${[...kinds]}` : "";
      console.log(`    node tests/disclosure/main.mjs ${binary} ${again}${only} --show`);
      if (show) for (const { out } of pages) console.log(out.replace(/^/gm, "    | "));
    }
  }
}
