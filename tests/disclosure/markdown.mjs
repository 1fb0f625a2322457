// A Markdown page taken apart into units: what stands together in one line, row or paragraph, under which headings.

const plain = (text) =>
  text
    .replace(/\\([\\`*_{}[\]()#+.!|<>~-])/g, "$1")
    .replace(/&lt;/g, "<")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\*\*/g, "")
    .trim();

const cellsOf = (line) => line.trim().replace(/^\||\|$/g, "").split(/(?<!\\)\|/).map(plain);

/// {kind: heading | line | row | text, text, label (before ": " in bold), cells, columns, under: [headings above]}
export function unitsOf(markdown) {
  const units = [];
  const above = [];
  let columns = null;
  for (const line of markdown.split("\n")) {
    const heading = /^(#{1,6}) (.*)$/.exec(line);
    if (!line.startsWith("|")) columns = null;
    if (heading) {
      above.length = heading[1].length - 1;
      units.push({ kind: "heading", text: plain(heading[2]), under: above.filter(Boolean) });
      above[heading[1].length - 1] = plain(heading[2]);
    } else if (line.startsWith("|")) {
      if (/^\|[\s:|-]+\|$/.test(line)) continue;
      const cells = cellsOf(line);
      if (columns) units.push({ kind: "row", text: cells.join(" | "), cells, columns, under: above.filter(Boolean) });
      else columns = cells;
    } else if (line.trim()) {
      const item = /^\s*- (?:\*\*(.*?)\*\*)?(.*)$/.exec(line);
      units.push({
        kind: item ? "line" : "text",
        label: item?.[1] ? plain(item[1]).replace(/:$/, "") : undefined,
        text: plain(item ? `${item[1] ?? ""}${item[2]}` : line),
        under: above.filter(Boolean),
      });
    }
  }
  return units;
}

const labelled = /^([^:]{1,60}): (.*)$/;

/// The same units from the sections of a report in JSON: {heading, level, text, items, columns, rows}.
export function unitsOfSections(sections) {
  const units = [];
  const above = [];
  for (const section of sections) {
    above.length = Math.max(0, section.level - 1);
    if (section.heading) {
      units.push({ kind: "heading", text: section.heading, under: above.filter(Boolean) });
      above[section.level - 1] = section.heading;
    }
    const under = above.filter(Boolean);
    for (const text of section.text) units.push({ kind: "text", text, under });
    for (const text of section.items) units.push({ kind: "line", text, label: labelled.exec(text)?.[1], under });
    for (const cells of section.rows)
      units.push({ kind: "row", text: cells.join(" | "), cells, columns: section.columns, under });
  }
  return units;
}

/// A list's words after its label: "Visited: Molde, Aure" has ["Molde", "Aure"].
export const listed = (unit) => {
  const words = unit.text.slice(unit.text.indexOf(":") + 1);
  return words.split(",").map((word) => word.trim()).filter(Boolean);
};
