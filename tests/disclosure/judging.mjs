// Where pages tell of a municipality what they may not. Each judge gets the pages of one log ({…, facts}), the truth and the
// register, and gives findings: {rule, what, pages}.
import { candidates, enough } from "./candidates.mjs";
import { objectsOf, tokenPattern } from "./json.mjs";
import { mayGuess, meaningOf } from "./words.mjs";

/// The municipality that a filter says that the page is of.
const asked = (page, truth, register) => ({
  municipality: page.filter.municipality ?? truth.refs.get(page.filter.group)?.municipality,
  county: page.filter.county,
  isOfUnnamedGroup: page.filter.group && truth.refs.get(page.filter.group)?.isNamed === false,
});

/// How each page tells of each unnamed record, each way once: key -> [{page, county, filter, period, toldCounties}]. Of one that
/// several share no county is told, whatever is told of others.
function tellings(pages, truth, register) {
  const found = new Map();
  for (const page of pages) {
    const toldCounties = [...new Set(page.facts.unnamed.flatMap(({ county }) => county ?? []))];
    for (const { key, county } of page.facts.unnamed) {
      const whose = truth.ofKey.get(key);
      if (!whose || whose.isNamed) continue;
      const isShared = whose.municipalities.length > 1;
      const telling = {
        page, county, filter: asked(page, truth, register), period: page.period, toldCounties: isShared ? [] : toldCounties,
      };
      const ways = found.get(key) ?? new Map();
      const way = JSON.stringify([county, telling.filter, telling.period, toldCounties, mayGuess(page.err)]);
      if (!ways.has(way)) ways.set(way, telling);
      found.set(key, ways);
    }
  }
  return new Map([...found].map(([key, ways]) => [key, [...ways.values()]]));
}

/// What pages say of whom was met, each way once: [{page, sights}].
function lookouts(pages) {
  const found = new Map();
  for (const page of pages) {
    const sights = page.facts.sights.filter(
      ({ visited, notReached, municipalities }) => visited || notReached.length > 0 || municipalities !== null,
    );
    const key = JSON.stringify([sights, mayGuess(page.err)]);
    if (sights.length > 0 && !found.has(key)) found.set(key, { page, sights });
  }
  return [...found.values()];
}

/// Each unnamed record, by each page that tells of it alone and with any other page.
export function judgeCandidates(pages, truth, register, figures) {
  const findings = [];
  const others = lookouts(pages);
  for (const [key, ways] of tellings(pages, truth, register)) {
    ++figures.records;
    const { municipalities } = truth.ofKey.get(key);
    const judge = (told, together, sights) => {
      ++figures.pairs;
      if (together.some(({ err }) => mayGuess(err))) return true;
      const left = candidates(register, key, told, sights);
      const isEnough = left.size >= enough + municipalities.length - 1;  // each of those that share it is one of enough
      if (isEnough || !municipalities.some((one) => left.has(one))) return true;
      findings.push({
        rule: "candidates", pages: together, size: left.size,
        what: `${key} is one of ${left.size}: ${[...left].map((number) => register.nameOf(number)).join(", ")}`,
      });
      return false;
    };
    const silent = ways.filter((way) => judge([way], [way.page], way.page.facts.sights));
    for (const [at, way] of silent.entries()) {
      const own = way.page.facts.sights;
      for (const other of silent.slice(at + 1)) judge([way, other], [way.page, other.page], [...own, ...other.page.facts.sights]);
      for (const { page, sights } of others) judge([way], [way.page, page], [...own, ...sights]);
    }
  }
  return findings;
}

/// A page about a municipality, or asked for by one, has no record of it that is not named.
export function judgeSubjects(pages, truth, register) {
  const findings = [];
  for (const page of pages) {
    const { municipality, county, isOfUnnamedGroup } = asked(page, truth, register);
    const isHidden = ({ key }) => truth.ofKey.get(key)?.isNamed === false && !key.endsWith("→");
    const bare = county && page.facts.unnamed.find((one) => one.county === null && isHidden(one));
    if (bare)
      findings.push({ rule: "filter", what: `${bare.key} is found by its county, which is not told`, pages: [page] });
    const subject = page.subject ?? municipality;
    const texts = [page.out, ...Object.values(page.files)].join("\n");
    for (const token of new Set(texts.match(tokenPattern) ?? [])) {
      const whose = truth.ofKey.get(token);
      if (!whose || whose.isNamed) continue;
      if (isOfUnnamedGroup) findings.push({ rule: "filter", what: `${token} is found by its group`, pages: [page] });
      else if (whose.municipalities.includes(subject))
        findings.push({ rule: page.subject ? "subject" : "filter", what: `${token} is of ${register.nameOf(subject)}`, pages: [page] });
    }
  }
  return findings;
}

const word = (name) => new RegExp(`(?<![\\p{L}\\d])${name}(?![\\p{L}\\d])`, "u");

const isLeft = ({ label }) => /^notReached/.test(label ? meaningOf(label) ?? "" : "");

/// Where a municipality stands on a page, by its name or its number; among those that are not reached, or not named, all do.
function mentions(page, number, name) {
  const lines = page.facts.units.filter((unit) => word(name).test(unit.text) && !isLeft(unit)).map(({ text }) => text);
  if (page.format !== "json") return lines;
  const isIt = (value) => value === number || value === `K${number}` || value === name;
  for (const { value } of objectsOf(JSON.parse(page.out).data))
    if (!/^not_reached/.test(value.state ?? "") && Object.values(value).some(isIt)) lines.push(JSON.stringify(value).slice(0, 160));
  return lines;
}

/// Who is never named in the log stands by name on no page.
export function judgeNames(pages, truth, register) {
  const hidden = truth.log.unnamed.filter((number) => !truth.namedSomewhere.has(number));
  return pages.flatMap((page) =>
    hidden
      .filter((number) => page.subject !== number && page.filter.municipality !== number)
      .flatMap((number) => mentions(page, number, register.nameOf(number)).slice(0, 1))
      .map((line) => ({ rule: "named", what: `is never to be named: ${line}`, pages: [page] })),
  );
}

/// A county is told only where enough of it were met in the page's period; whoever stands without one is one of enough, too;
/// a page where too few were met at all warns.
export function judgeCounties(pages, truth, register) {
  const findings = [];
  for (const page of pages) {
    const add = (rule, what) => findings.push({ rule, what, pages: [page] });
    const { unnamed } = page.facts;
    for (const { key, county, line } of unnamed) {
      const met = county ? truth.met(page.period, county).size : enough;
      if (met < enough) add("county", `${county} is told of ${key}, where ${met} were met: ${line}`);
    }
    const isHidden = ({ key }) => truth.ofKey.get(key)?.isNamed === false;
    const told = new Set(unnamed.flatMap(({ county }) => county ?? []));
    const met = [...truth.met(page.period)];
    const others = met.filter((number) => !told.has(register.countyOf(number))).length;
    const isShared = ({ key }) => truth.ofKey.get(key).municipalities.length > 1;
    const bare = unnamed.find((one) => !one.county && isHidden(one) && !isShared(one));
    if (bare && told.size > 0 && others < enough)
      add("bare", `${bare.key} has no county, and only ${others} were met in those that are not told`);
    if (unnamed.some(isHidden) && met.length < enough && !mayGuess(page.err))
      add("warning", `no warning, where ${met.length} were met`);
  }
  return findings;
}

/// Those that are left in a county are told, by number, list or map, only where they are enough or nothing there is unnamed.
export function judgeRest(pages, truth) {
  const findings = [];
  for (const page of pages)
    for (const { rows } of page.facts.sights)
      for (const { county, rest, isList } of rows)
        if (rest > 0 && rest < enough && truth.hasUnnamed(county))
          findings.push({ rule: "rest", what: `${rest} are left in ${county}${isList ? ", by name" : ""}`, pages: [page] });
  return findings;
}

/// How many of which a reader of that kind has found; the reader's own trouble where there is none of a kind.
export function countFacts(pages, figures) {
  for (const { facts } of pages) {
    figures.unnamed += facts.unnamed.length;
    figures.sights += facts.sights.reduce((all, { visited, rows }) => all + (visited?.length ?? 0) + rows.length, 0);
    figures.counts += facts.counts.length;
  }
}
