// What may stand on no external page, whoever it is of: secret words, what is not told of records, the mark of pages that are
// not to be sent out.
import { derived, misprinted } from "./counts.mjs";
import { objectsOf, tokensOf } from "./json.mjs";
import { internalMark } from "./words.mjs";

/// Hq1: names and addresses of contacts, facilitators, internal notes, paths. Rq1: the place, the group, the office of what is
/// not named, which it may see itself.
const secret = /\bhq\d+\b/gi, reserved = /\b[hr]q\d+\b/gi;

const judgeWords = (pattern) => (pages) =>
  pages.flatMap((page) => {
    const texts = [page.out, ...Object.entries(page.files).flat()].join("\n");
    return [...new Set(texts.match(pattern) ?? [])].map((word) => {
      const line = texts.split("\n").find((one) => one.includes(word)) ?? "";
      return { rule: "secret", what: `${word}: ${line.trim()}`, pages: [page] };
    });
  });
export const judgeSecrets = judgeWords(reserved);
export const judgeOwnSecrets = judgeWords(secret);

const identity = ["ref", "uid", "created_at", "updated_at"];

/// JSON does not say which record it is, nor when it was made, of what is not named; nor by another record's link to it.
export function judgeIdentity(pages, truth) {
  const findings = [];
  for (const page of pages.filter(({ format }) => format === "json")) {
    const add = (what) => findings.push({ rule: "identity", what, pages: [page] });
    for (const { value, above } of objectsOf(JSON.parse(page.out).data)) {
      const own = tokensOf(value).map((token) => truth.ofKey.get(token)).find(Boolean);
      const isHidden = "naming" in value ? value.naming !== "yes" : own?.isNamed === false && !("example_title" in value);
      const isInside = above.some((one) => "naming" in one && one.naming !== "yes");
      for (const field of identity)
        if ((isHidden || isInside) && value[field] !== undefined && value[field] !== null)
          add(`${field} of what is not named: ${JSON.stringify(value).slice(0, 160)}`);
      for (const [field, one] of Object.entries(value))
        if (field !== "ref" && typeof one === "string" && truth.refs.get(one)?.isNamed === false)
          add(`${field}: ${one}, which is not named`);
    }
  }
  return findings;
}

/// In Markdown a reference of an unnamed record ("A municipality · E3") ties it to others of its number.
export function judgeReferences(pages, truth) {
  return pages.filter(({ format }) => format !== "json").flatMap((page) =>
    page.facts.units.flatMap(({ text }) =>
      (text.match(/(?<![\p{L}\d])[A-Z]\d+(?![\p{L}\d])/gu) ?? [])
        .filter((ref) => truth.refs.get(ref)?.isNamed === false)
        .map((ref) => ({ rule: "reference", what: `${ref}, which is not named: ${text}`, pages: [page] })),
    ),
  );
}

export function judgeCounts(pages, truth) {
  const facts = pages.flatMap((page) => page.facts.counts.map((fact) => ({ ...fact, page })));
  const parts = truth.counts();
  const told = ({ scope, who }) => `${who} of ${Object.values(scope).flat().join(" ") || "all"}`;
  return [
    ...derived(parts, facts).map(({ part, by }) => ({
      rule: "derived", what: `${part.role} in ${part.ref} is ${part.count}, by ${by.map(told).join(", ")}`,
      pages: [...new Set(by.map(({ page }) => page))],
    })),
    ...misprinted(parts, facts).map(({ fact, why }) => ({
      rule: "sum", what: `${told(fact)} ${why}: ${fact.words ?? `${fact.least}–${fact.most}`}`, pages: [fact.page],
    })),
  ];
}

/// Pages for the house alone, each in its format: {…, code, out, audience: "internal"}.
export function judgeInternal(pages) {
  const wrong = (page) => {
    const mark = internalMark[page.language];
    if (page.format === "json") return JSON.parse(page.out).audience !== "internal";
    if (page.words.includes("--front-matter")) return !/^---\n(?:[^\n]*\n)*?audience: "?internal"?\n/.test(page.out);
    return !page.out.split("\n").slice(0, 5).join("\n").includes(mark);
  };
  return pages
    .filter(({ code }) => code === 0)
    .filter(wrong)
    .map((page) => ({ rule: "internal", what: "does not say at its top that it is internal", pages: [page] }));
}

/// A log without anything to complain of gives its pages; one that may not be asked for is refused as such.
export function judgeRefusals(pages) {
  return pages
    .filter(({ code }) => ![0, 2, 3].includes(code))
    .map((page) => ({ rule: "refused", what: `ends with ${page.code}: ${page.err.split("\n")[0]}`, pages: [page] }));
}
