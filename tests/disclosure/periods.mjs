// Periods as the pages' options say them: half open, as ["2026-07-01", "2026-10-01"]; null is always.

const day = (year, month) => new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);

/// "2026", "2026-Q3", "2026-07".
export function periodOf(words) {
  const match = /^(\d{4})(?:-Q([1-4])|-(\d{2}))?$/.exec(words);
  const [year, quarter, month] = match.slice(1).map((digits) => digits && Number(digits));
  if (quarter) return [day(year, quarter * 3 - 3), day(year, quarter * 3)];
  if (month) return [day(year, month - 1), day(year, month)];
  return [day(year, 0), day(year + 1, 0)];
}

function moved([begin, end], months) {
  const by = (text) => day(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1 + months);
  return [by(begin), by(end)];
}

/// The period of each column of a report's key figures: its own, the one before, and the same a year before.
export function columnsOf(period) {
  const index = (text) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  const months = index(period[1]) - index(period[0]);
  return [period, moved(period, -months), moved(period, -12)];
}

export const contains = (outer, inner) =>
  outer === null || (inner !== null && outer[0] <= inner[0] && inner[1] <= outer[1]);

export const isIn = (date, period) => period === null || (period[0] <= date && date < period[1]);

/// What lies in both; nothing in common: an empty period.
export function both(one, other) {
  if (one === null || other === null) return one ?? other;
  return [one[0] > other[0] ? one[0] : other[0], one[1] < other[1] ? one[1] : other[1]];
}

export const keyOf = (period) => (period ? period.join("/") : "always");
