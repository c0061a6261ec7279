/** The rate that paces a plan's moves, with where it comes from in words. */
import type {
  AutoPacing,
  DesiredState,
  ThrottlePolicyDeclaration,
} from '../../model/desired/desired-state.ts';
import type { PlannedThrottle } from '../../model/plan/plan.ts';
import { maxOf } from '../../model/values/long-lists.ts';
import { type BytesPerSecond, bytesPerSecond, formatRate } from '../../model/values/units.ts';

/** Two fifths of a 1 Gbit/s link, the slowest that brokers usually have: clients keep the greater part. */
export const safeRate: BytesPerSecond = bytesPerSecond(50_000_000);

/** The lowest rate of the policies whose pools take part in a move. */
export function chooseThrottle(desired: DesiredState, movingPools: ReadonlySet<string>): PlannedThrottle {
  const [slowest] = desired.throttlePolicies
    .filter((policy) => movingPools.has(policy.pool))
    .toSorted((a, b) => rateOf(a) - rateOf(b) || (a.name < b.name ? -1 : 1));
  if (slowest) return { rate: rateOf(slowest), maxRate: maxRateOf(slowest), reason: explain(slowest) };
  return {
    rate: safeRate,
    maxRate: null,
    reason: 'the default: no ThrottlePolicy is declared for this pool',
  };
}

function rateOf({ pacing }: ThrottlePolicyDeclaration): BytesPerSecond {
  return pacing.mode === 'fixed' ? pacing.rate : pacing.minRate;
}

function maxRateOf({ pacing }: ThrottlePolicyDeclaration): BytesPerSecond | null {
  if (pacing.mode === 'fixed' || pacing.capacity.default === null) return null;
  return bytesPerSecond(Math.max(pacing.minRate, pacing.capacity.default * largestShare(pacing)));
}

function explain({ name, pacing }: ThrottlePolicyDeclaration): string {
  if (pacing.mode === 'fixed') return `ThrottlePolicy ${name}`;
  const { minRate, capacity } = pacing;
  const share = `${Math.round(100 * largestShare(pacing))}%`;
  const capacities = [
    ...(capacity.default === null ? [] : [capacity.default]),
    ...Object.values(capacity.byInstanceType),
  ];
  const from = `ThrottlePolicy ${name}: automatic, from ${formatRate(minRate)}`;
  if (capacities.length === 0) return `${from}, where it stays: it declares no capacity`;
  const largest = formatRate(maxOf(capacities));
  return `${from} up to ${share} of what clients leave of ${capacities.length > 1 ? 'up to ' : ''}${largest}`;
}

const largestShare = ({ maxUtilization: { send, receive } }: AutoPacing): number => Math.max(send, receive);
