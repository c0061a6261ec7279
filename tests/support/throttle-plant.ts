/** A broker's link as the automatic throttle sees it: clients whose traffic steps, copies that take what they may, late and noisy metrics. */
import type { SidePace, SideReading } from '../../src/throttle/side-pace.ts';

export interface Plant {
  /** Of what is measured, as a share of it. */
  readonly noise: number;
  readonly delayMs: number;
  /** Readings are means of so long. */
  readonly windowMs: number;
}

export interface Response {
  /** Bytes beyond the link's capacity, as a share of all that clients wanted. */
  readonly overCapacity: number;
  /** What copies got of what clients left them of the capacity, times the policy's share. */
  readonly headroomUsed: number;
  readonly changes: number;
  /** From faster to slower or back. The steps of the clients explain four, and the law's caution above capacity two more. */
  readonly turns: number;
  /** By second. */
  readonly rates: readonly number[];
}

const capacity = 100;
const limits = { capacity, maxUtilization: 0.8, minRate: 5, changeThreshold: 0.1 };
const everyMs = 10_000;
/** What clients want, five minutes each. */
const steps = [20, 60, 85, 30, 50, 10];
const stepSeconds = 300;

export function respond(newPace: () => SidePace, plant: Plant): Response {
  const pace = newPace();
  const random = sequence(11);
  const clients = steps.flatMap((wanted) => Array.from({ length: stepSeconds }, () => wanted));
  const traffic: number[] = [];
  const rates: number[] = [];
  const changes: number[] = [];
  for (const [second, wanted] of clients.entries()) {
    if ((second * 1000) % everyMs === 0) {
      const before = pace.inForce ?? 0;
      const reading = measure(traffic, second * 1000, plant, random);
      if (reading.atMs > 0 && pace.take(pace.follow(reading, limits), second * 1000, limits.changeThreshold))
        changes.push((pace.inForce ?? 0) - before);
    }
    const rate = pace.inForce ?? limits.minRate;
    rates.push(rate);
    traffic.push(wanted + rate);
  }
  const allowed = clients.map((wanted) =>
    Math.max(limits.minRate, (capacity - wanted) * limits.maxUtilization),
  );
  return {
    overCapacity: sum(traffic.map((one) => Math.max(0, one - capacity))) / sum(clients),
    headroomUsed: sum(rates) / sum(allowed),
    changes: changes.length,
    turns: changes.filter((change, index) => index > 0 && change > 0 !== (changes[index - 1] ?? 0) > 0)
      .length,
    rates,
  };
}

function measure(
  traffic: readonly number[],
  nowMs: number,
  { noise, delayMs, windowMs }: Plant,
  random: () => number,
): SideReading {
  const atMs = nowMs - delayMs;
  const used = mean(traffic, (atMs - windowMs) / 1000, atMs / 1000) * (1 + noise * (2 * random() - 1));
  return { atMs, windowMs, used, copied: null, isStrained: false };
}

function mean(values: readonly number[], from: number, to: number): number {
  const some = values.slice(Math.max(0, Math.round(from)), Math.max(0, Math.round(to)));
  return some.length === 0 ? 0 : sum(some) / some.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The same numbers between 0 and 1 for the same seed. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
