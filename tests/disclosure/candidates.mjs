// Who an unnamed municipality can be, as far as an outsider can rule out the others.
import { both, contains, keyOf } from "./periods.mjs";

export const enough = 5;  // of whom one is not found out

const kept = (one, other) => new Set([...one].filter((number) => other.has(number)));
const without = (one, other) => new Set([...one].filter((number) => !other.has(number)));

/// What several pages say of one period, put together; what one says of its own records stands alone.
function joined(sights) {
  const periods = new Map();
  for (const sight of sights) {
    const of = sight.keys ?? keyOf(sight.period);
    const known = periods.get(of) ?? { period: sight.period, keys: sight.keys, visited: null, notReached: new Set(), met: null };
    if (sight.visited) known.visited = new Set([...(known.visited ?? []), ...sight.visited]);
    for (const name of sight.notReached) known.notReached.add(name);
    known.met ??= sight.municipalities;
    periods.set(of, known);
  }
  return [...periods.values()];
}

/// `told`: how pages tell of the record `key`: [{county, filter: {municipality, county, group's municipality}, period,
/// toldCounties: of others on that page}]; `sights`: what those pages say of whom was met. A set of numbers.
export function candidates(register, key, told, sights) {
  let left = register.all();
  let period = null;
  for (const one of told) {
    if (one.filter.municipality) left = kept(left, new Set([one.filter.municipality]));
    if (one.filter.county) left = kept(left, register.in(one.filter.county));
    if (one.county) left = kept(left, register.in(one.county));
    else for (const county of one.toldCounties) left = without(left, register.in(county));
    period = both(period, one.period);
  }
  for (const known of joined(sights)) {
    if (known.keys ? !known.keys.includes(key) : !contains(known.period, period)) continue;
    // All that were met are listed by name: it is one of them.
    if (known.visited && known.met !== null && known.met <= known.visited.size)
      left = kept(left, register.numbersOf(known.visited));
    left = without(left, register.numbersOf(known.notReached));
  }
  return left;
}
