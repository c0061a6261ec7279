/** Seeded chance for the generator: the same seed gives the same instance on any machine. */

export interface Random {
  /** From 0 to below 1. */
  next(): number;
  /** An integer from 0 to below n. */
  below(n: number): number;
  /** Mean 0, standard deviation 1. */
  normal(): number;
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, good enough for test data. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    below: (n) => Math.floor(next() * n),
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
}
