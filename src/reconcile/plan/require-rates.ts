/** Whether rates are known well enough to plan by traffic: what git declares of it, against what was measured. */
import type { ClusterState } from '../../model/cluster/cluster-state.ts';
import { partitionName } from '../../model/cluster/partition-name.ts';
import { nothingBalanced } from '../../model/desired/balance-tolerances.ts';
import type { DesiredState, PoolDeclaration } from '../../model/desired/desired-state.ts';
import type { MeasuredTraffic } from '../../model/metrics/measured-traffic.ts';
import { type RateWindow, rateWindowText } from '../../model/metrics/rate-window.ts';
import { errorProblem, type Problem, warningProblem } from '../../model/problem/problem.ts';
import { parseTime } from '../../model/values/clock.ts';
import { countOf } from '../../model/values/count-of.ts';
import { nameSome } from '../../model/values/name-some.ts';
import { formatDuration } from '../../model/values/units.ts';
import { missingRates } from '../bind/bind-traffic.ts';
import { needsRates, usesTraffic } from '../observe/needs-rates.ts';

export interface RateOptions {
  /** Instead of what the observed state knows. */
  readonly traffic?: MeasuredTraffic;
  /** How much older than the observed state rates may be. */
  readonly maxRatesAgeMs?: number;
  /** Where rates are missing or too old, nothing is balanced by traffic, and a warning says so. */
  readonly withoutRates?: boolean;
}

export interface RateVerdict {
  /** What the planner may go by: without goals of traffic where rates are missing and need not be there. */
  readonly desired: DesiredState;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

const defaultMaxAgeMs = 3_600_000;
const hint = 'Measure it with `topicwright metrics fetch --over 60s --out FILE`, and plan with --rates FILE.';

export function requireRates(
  desired: DesiredState,
  observed: ClusterState,
  { maxRatesAgeMs = defaultMaxAgeMs, withoutRates = false }: RateOptions = {},
): RateVerdict {
  if (!needsRates(desired)) return { desired, problems: [], warnings: [] };
  const unusable =
    missing(desired, observed) ??
    ofAnotherWindow(desired, observed) ??
    tooOld(desired, observed, maxRatesAgeMs);
  if (unusable === null) return { desired, problems: [], warnings: partial(observed) };
  if (!withoutRates) return { desired, problems: [unusable], warnings: [] };
  const warning = warningProblem(unusable.code, `Nothing is balanced by traffic: ${unusable.summary}`, {
    ...{ detail: unusable.detail, hint: unusable.hint },
  });
  return {
    desired: { ...desired, pools: desired.pools.map(withoutTraffic) },
    problems: [],
    warnings: [warning],
  };
}

function missing({ pools }: DesiredState, { traffic }: ClusterState): Problem | null {
  if (traffic) return null;
  const pool = pools.find(usesTraffic);
  return errorProblem('plan.rates-missing', 'The traffic of the partitions is not known', {
    detail: `BrokerPool ${pool?.name} goes by traffic, and no rates were measured.`,
    hint,
    ...(pool && { source: pool.source, resource: `BrokerPool/${pool.name}` }),
  });
}

/** What pools declare of rates has to be what was measured; a measured window may be off by a twentieth. */
function ofAnotherWindow({ pools }: DesiredState, { traffic }: ClusterState): Problem | null {
  if (!traffic) return null;
  const own = { statistic: traffic.statistic ?? 'mean', windowMs: traffic.windowMs };
  const pool = pools.find(
    (one) =>
      usesTraffic(one) &&
      one.rates &&
      (one.rates.statistic !== own.statistic ||
        Math.abs(one.rates.windowMs - own.windowMs) > one.rates.windowMs / 20),
  );
  if (!pool?.rates) return null;
  const others = pools.filter(
    ({ rates }) => rates && rateWindowText(rates) !== rateWindowText(pool.rates ?? rates),
  );
  const why =
    traffic.source === 'kafka'
      ? `They were measured from Kafka, which tells means of the time between two readings.`
      : `They come from ${traffic.source}.`;
  return errorProblem(
    'plan.rates-window',
    `The rates are ${rateWindowText(own)}; BrokerPool ${pool.name} goes by ${rateWindowText(pool.rates)}`,
    {
      detail:
        others.length === 0
          ? why
          : `${why} One plan has one kind of rates, and BrokerPool ${others[0]?.name} goes by another one.`,
      hint: windowHint(pool.rates),
      ...{ source: pool.source, resource: `BrokerPool/${pool.name}` },
    },
  );
}

function windowHint({ statistic, windowMs }: RateWindow): string {
  const asked =
    'Plan with spec.metrics.source prometheus or datadog, which are asked for what spec.balance.rates says';
  return statistic === 'mean'
    ? `${asked}, or measure them with \`topicwright metrics fetch --over ${formatDuration(windowMs).replaceAll(' ', '')} --out FILE\`.`
    : `${asked}, or leave out spec.balance.rates.`;
}

/** By a clock that was set back, or another one, they may be of later: then they are new. */
function tooOld(
  { pools }: DesiredState,
  { traffic, takenAt }: ClusterState,
  maxAgeMs: number,
): Problem | null {
  const ageMs = parseTime(takenAt) - parseTime(traffic?.takenAt ?? takenAt);
  if (ageMs <= maxAgeMs) return null;
  const pool = pools.find(usesTraffic);
  return errorProblem('plan.rates-stale', `The rates are ${formatDuration(ageMs)} old`, {
    detail: `They are from ${traffic?.takenAt}; the limit is ${formatDuration(maxAgeMs)}. BrokerPool ${pool?.name} goes by traffic.`,
    hint: 'Measure them again with `topicwright metrics fetch`, or allow older ones with --max-age.',
    ...(pool && { source: pool.source, resource: `BrokerPool/${pool.name}` }),
  });
}

function partial(observed: ClusterState): readonly Problem[] {
  const unknown = missingRates(observed);
  const warn = (what: 'produce' | 'consume', words: string): readonly Problem[] => {
    const names = unknown.filter((one) => one.what === what).map(partitionName);
    if (names.length === 0) return [];
    return [
      warningProblem('plan.rates-missing', `${words} ${countOf(names.length, 'partition')} is not known`, {
        detail: `The plan counts it as none: ${nameSome(names)}.`,
        hint,
      }),
    ];
  };
  const groups = observed.traffic?.unreadGroups ?? [];
  return [
    ...warn('produce', 'The traffic of'),
    ...warn('consume', 'What consumers fetch from'),
    ...(groups.length === 0
      ? []
      : [
          warningProblem(
            'plan.rates-missing',
            `What ${countOf(groups.length, 'group')} consume is not known`,
            {
              detail: `Their offsets could not be read, and the plan counts them as none: ${nameSome(groups)}.`,
              hint: 'Grant Describe on these groups, and measure again.',
            },
          ),
        ]),
  ];
}

function withoutTraffic(pool: PoolDeclaration): PoolDeclaration {
  const { produce, networkIn, networkOut, cpu } = nothingBalanced;
  return {
    ...pool,
    balance: { ...pool.balance, produce, networkIn, networkOut, cpu },
    network: { ...pool.network, inBytesPerSecond: null, outBytesPerSecond: null },
  };
}
