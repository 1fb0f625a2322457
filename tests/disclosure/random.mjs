// Chance that is the same for the same seed.

export class Random {
  constructor(seed) {
    this.state = seed >>> 0;
  }
  /// From 0 up to, not with, 1. (mulberry32)
  next() {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
  /// Both ends included.
  from(least, most) {
    return least + Math.floor(this.next() * (most - least + 1));
  }
  chance(part) {
    return this.next() < part;
  }
  one(list) {
    return list[this.from(0, list.length - 1)];
  }
  /// `count` of them, in an order of chance.
  some(list, count) {
    const left = [...list];
    const taken = [];
    while (taken.length < count && left.length > 0) taken.push(...left.splice(this.from(0, left.length - 1), 1));
    return taken;
  }
}
