// What the printed numbers tell together: each count of a role in a meeting lies in a range; each printed sum narrows the
// ranges of its parts, until nothing narrows any more.
import { isIn } from "./periods.mjs";

export const isSmall = (count) => count !== null && count >= 1 && count <= 4;

/// A fact is of one meeting, or of those of a group, a day, a period.
const partOf = ({ scope, who }) => (part) =>
  (!scope.meeting || part.ref === scope.meeting) &&
  (!scope.group || part.group === scope.group) &&
  (!scope.isCounted || part.isCounted) &&
  (!scope.date || part.date === scope.date) &&
  isIn(part.date, scope.period ?? null) &&
  (who === "all" || (who === "user" ? part.isUserSide : part.role === who));

const maskOf = (indices) => indices.reduce((mask, at) => mask | (1n << BigInt(at)), 0n);

/// Keeps what is known of each sum in its narrowest form.
function add(sums, parts, least, most) {
  const mask = maskOf(parts);
  const known = sums.get(mask) ?? { mask, parts, least, most };
  sums.set(mask, known);
  known.least = Math.max(known.least, least);
  known.most = Math.min(known.most, most);
}

/// The facts as sums of parts: {parts: [indices], least, most}; and what one sum without another comes to.
function sumsOf(parts, facts) {
  const sums = new Map();
  for (const fact of facts) {
    const indices = parts.flatMap((part, at) => (partOf(fact)(part) ? [at] : []));
    if (indices.length > 0) add(sums, indices, fact.least, fact.most ?? Infinity);
  }
  const printed = [...sums.values()];
  for (const whole of printed)
    for (const part of printed) {
      if (part === whole || (whole.mask & part.mask) !== part.mask) continue;
      const rest = whole.parts.filter((at) => !part.parts.includes(at));
      add(sums, rest, Math.max(0, whole.least - part.most), whole.most - part.least);
    }
  return [...sums.values()];
}

function narrow(ranges, { parts, least, most }) {
  let changed = false;
  const sum = (end) => parts.reduce((all, at) => all + ranges[at][end], 0);
  const [lowest, highest] = [sum("least"), sum("most")];
  for (const at of parts) {
    const range = ranges[at];
    const down = least - (highest - range.most), up = most - (lowest - range.least);
    if (down > range.least) changed = true, (range.least = down);
    if (up < range.most) changed = true, (range.most = up);
  }
  return changed;
}

/// The range of each part ({ref, date, role, isUserSide}) after all the facts: {least, most}.
export function rangesOf(parts, facts) {
  const ranges = parts.map(() => ({ least: 0, most: 1000 }));
  const sums = sumsOf(parts, facts);
  for (let round = 0; round < 50 && sums.map((sum) => narrow(ranges, sum)).some(Boolean); ++round);
  return ranges;
}

const isTold = ({ least, most }) => least === most;

/// Of the facts that tell the part at `at`, as few as do.
function fewest(parts, facts, at) {
  let kept = facts;
  for (let step = Math.ceil(kept.length / 2); step > 0; step = step === 1 ? 0 : Math.ceil(step / 2))
    for (let from = 0; from < kept.length; ) {
      const fewer = [...kept.slice(0, from), ...kept.slice(from + step)];
      if (isTold(rangesOf(parts, fewer)[at])) kept = fewer;
      else from += step;
    }
  return kept;
}

/// Small counts of the user side that are told exactly: [{part, by: the facts that do}].
export function derived(parts, facts) {
  return rangesOf(parts, facts).flatMap((range, at) =>
    parts[at].isUserSide && isSmall(parts[at].count) && isTold(range)
      ? [{ part: parts[at], by: fewest(parts, facts, at) }]
      : [],
  );
}

/// How a text says a sum in which `small` counts of `meetings` are small; nothing where it may be said in several ways.
function misworded({ about, least, most, words }, small, meetings) {
  if (words === undefined || most === null) return undefined;
  if (meetings >= 3 && !about) return "is not rounded";
  if (small > 0 && small <= 2 && (about || least === most)) return "is no range";
  return undefined;
}

/// What a sum should not look like: {fact, why}.
export function misprinted(parts, facts) {
  const found = [];
  const seen = new Map();
  for (const fact of facts) {
    const of = parts.filter(partOf(fact));
    const small = of.filter(({ isUserSide, count }) => isUserSide && isSmall(count));
    const sum = of.reduce((all, { count }) => all + (count ?? 0), 0);
    if (sum < fact.least || (fact.most !== null && sum > fact.most)) found.push({ fact, why: `is not so: ${sum}` });
    const isCounted = of.every(({ count }) => count !== null);
    const why = isCounted && misworded(fact, small.length, new Set(small.map(({ ref }) => ref)).size);
    if (why) found.push({ fact, why });
    const key = `${JSON.stringify(fact.scope)} ${fact.who} ${fact.words === undefined}`;
    const told = `${fact.least}–${fact.most}`;
    if ((seen.get(key) ?? told) !== told) found.push({ fact, why: `is ${seen.get(key)} on another page` });
    seen.set(key, told);
  }
  return found;
}
