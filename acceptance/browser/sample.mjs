// Choices that are random and the same every time.

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `count` members of a list, or all of them where it is shorter; the order of the list is kept. */
export function sample(list, count, seed = 17) {
  const next = random(seed);
  const places = list.map((_, index) => index);
  const most = Math.min(count, list.length);
  for (let index = 0; index < most; index++) {
    const other = index + Math.floor(next() * (list.length - index));
    [places[index], places[other]] = [places[other], places[index]];
  }
  return places
    .slice(0, most)
    .sort((one, other) => one - other)
    .map((place) => list[place]);
}
