/** Kind BrokerPool: which brokers, how full, how balanced, and which to drain or replace. */

import { type BalanceTolerances, nothingBalanced } from '../../model/desired/balance-tolerances.ts';
import type { PoolDeclaration } from '../../model/desired/desired-state.ts';
import type { BrokerSelector } from '../../model/desired/selector.ts';
import type { RateStatistic } from '../../model/metrics/rate-window.ts';
import { brokerId } from '../../model/values/units.ts';
import { checkPoolRoles } from '../fields/check-pool-roles.ts';
import { joinBrokerIds, type ParsedIds, parseBrokerIds } from '../fields/parse-broker-ids.ts';
import { parseDuration, parseRate, parseShare, parseSize } from '../fields/parse-quantity.ts';
import type { BrokerPoolDocument } from '../generated/documents.ts';
import type { Path } from '../read/source-map.ts';
import { documentSchema } from '../schema/document.ts';
import { type JsonSchema, mapping } from '../schema/json-schema.ts';
import {
  brokerIds,
  durationPattern,
  oneBrokerId,
  racks,
  rate,
  share,
  size,
  tags,
} from '../schema/quantities.ts';
import type { ValidDocument } from './valid-document.ts';

/** How full disks may get where nothing is said. */
export const defaultMaxUtilization = 0.85;

/** What is left takes the peaks, and the copying of replicas. */
const defaultMaxNetworkUtilization = 0.8;

const select = mapping(
  'Which brokers belong to the pool. A broker has to match every field given; omitted: every broker.',
  {
    ids: { ...brokerIds('Broker ids and ranges.'), minItems: 1 },
    racks: racks('Only brokers in these racks.'),
    tags: tags('Only brokers with all of these tags.'),
  },
  { examples: [{ ids: [1001, '1004-1012'], racks: ['a'], tags: { tier: 'hot' } }] },
);

const drainDirs: JsonSchema = {
  type: 'object',
  description:
    'Log dirs to empty: their replicas move to other log dirs of the same broker. Of a log dir that failed, they are copied to other brokers from in-sync replicas there.',
  propertyNames: { pattern: '^\\d+$', errorMessage: 'the id of a broker, such as 1003' },
  additionalProperties: {
    type: 'array',
    minItems: 1,
    items: {
      type: 'string',
      minLength: 1,
      description: 'The path of a log dir, as `log.dirs` has it.',
      examples: ['/data2'],
    },
    description: 'The log dirs of that broker.',
    examples: [['/data2']],
  },
  examples: [{ 1003: ['/data2'] }],
};

const replace: JsonSchema = {
  type: 'object',
  description:
    'Replaces brokers one for one: {1006: 1016} moves the replicas of 1006 to 1016, each to the same slot. One that 1016 may not hold, such as in another rack, goes elsewhere, which the plan says.',
  propertyNames: { pattern: '^\\d+$', errorMessage: 'the id of the broker to replace, such as 1006' },
  additionalProperties: oneBrokerId('The broker that takes its place.'),
  examples: [{ 1006: 1016 }],
};

const storage = mapping(
  'How full the disks of the brokers may get.',
  {
    capacity: size('Disk capacity of each broker; omitted: as its log dirs report.', '2TiB'),
    maxUtilization: {
      ...share('Plans fill no broker, and none of its log dirs, beyond this share of its capacity.', '85%'),
      default: defaultMaxUtilization,
    },
  },
  { examples: [{ capacity: '2TiB', maxUtilization: '85%' }] },
);

/** A share, or when to balance and how far. */
function tolerance(description: string, example: string, beyond: string): JsonSchema {
  const own = share(description, example);
  return {
    ...own,
    ...mapping(
      description,
      {
        beyond: share('Nothing moves for it until a broker is further from the mean than this.', beyond),
        to: share('How near it is brought then.', example),
      },
      { required: ['beyond', 'to'], examples: [example, { beyond, to: example }] },
    ),
    type: ['string', 'number', 'object'],
    errorMessage: 'a share above 0 and up to 1, such as "10%", or {beyond: 15%, to: 10%}',
  };
}

const afterBroker = tolerance(
  'What each surviving broker leads when any one broker is lost: at most so far above their mean (one more is always allowed).',
  '10%',
  '15%',
);

/** A share stands for `broker`. */
const failover: JsonSchema = {
  ...share('', '10%'),
  ...mapping(
    'Orders the replicas after the preferred leader, so that what a lost broker led is spread over the others: Kafka elects the first one in sync. No bytes move. A share is that of `broker`.',
    {
      broker: afterBroker,
      rack: tolerance('The same when all brokers of any one rack are lost.', '20%', '30%'),
    },
    { minProperties: 1, examples: ['10%', { broker: '10%', rack: '20%' }] },
  ),
  type: ['string', 'number', 'object'],
  errorMessage: 'a share above 0 and up to 1, such as "10%", or shares for broker and rack',
};

const balance = mapping(
  "Allowed distance of each broker from the pool's mean. A dimension that is omitted causes no moves. `{beyond: 15%, to: 10%}` leaves a dimension alone until a broker is further from the mean than 15%, and then brings all within 10%.",
  {
    storage: tolerance('Bytes on disk.', '10%', '15%'),
    replicas: tolerance('Number of replicas (a distance of one is always allowed).', '10%', '15%'),
    leaders: tolerance('Number of preferred leaders (a distance of one is always allowed).', '5%', '10%'),
    produce: tolerance('Bytes per second that producers send to the leaders on a broker.', '10%', '15%'),
    networkIn: tolerance(
      'Bytes per second that a broker receives, from producers and from other leaders.',
      '10%',
      '15%',
    ),
    networkOut: tolerance(
      'Bytes per second that a broker sends, to consumers and to followers.',
      '10%',
      '15%',
    ),
    cpu: tolerance(
      'Work that traffic causes: a byte that a leader takes costs more than one that is copied.',
      '10%',
      '15%',
    ),
    topics: mapping(
      'Of each topic apart, so that no busy topic sits on a few brokers.',
      {
        replicas: tolerance('Replicas of each topic (a distance of one is always allowed).', '20%', '30%'),
        leaders: tolerance(
          'Preferred leaders of each topic (a distance of one is always allowed).',
          '20%',
          '30%',
        ),
      },
      { minProperties: 1, examples: [{ replicas: '20%', leaders: '20%' }] },
    ),
    failover,
    disks: tolerance(
      'Bytes in each log dir of a broker: its distance from its share of them, which is by the size of its disk. Replicas move between log dirs of the same broker.',
      '10%',
      '15%',
    ),
    rates: {
      type: 'string',
      pattern: `^\\s*(?:mean|max|p[1-9]\\d?)\\s+over\\s+${durationPattern}$`,
      errorMessage: 'what the rates are of a time, such as "p95 over 1d", "mean over 1h" or "max over 7d"',
      description:
        'Which rates of the traffic plans go by: the mean, the maximum or a percentile over a time. Prometheus and Datadog are asked for them; plans refuse other ones. Omitted: whichever were measured.',
      examples: ['p95 over 1d'],
    },
  },
  { examples: [{ storage: '10%', replicas: '10%', leaders: '5%' }] },
);

const network = mapping(
  'What the network of a broker may carry. Plans put no more on it than that.',
  {
    in: rate('What a broker can receive, replication included; omitted: no limit.', '1Gbit/s'),
    out: rate('What a broker can send, replication included; omitted: no limit.', '1Gbit/s'),
    maxUtilization: {
      ...share('Plans put no more traffic on a broker than this share of `in` and of `out`.', '70%'),
      default: defaultMaxNetworkUtilization,
    },
  },
  { minProperties: 1, examples: [{ in: '1Gbit/s', out: '1Gbit/s', maxUtilization: '70%' }] },
);

export const brokerPoolSchema: JsonSchema = documentSchema({
  kind: 'BrokerPool',
  description:
    'A set of brokers that hold the replicas of some topics: which brokers, how full, how balanced, and which to drain or replace.',
  required: [],
  spec: mapping(
    'Which brokers, what they may hold, and how evenly.',
    {
      select,
      drain: brokerIds('Brokers to empty: all of their replicas move to other brokers of the pool.'),
      drainDirs,
      replace,
      cordon: brokerIds('Brokers that keep their replicas and receive no new ones.'),
      leaderless: brokerIds('Brokers that keep their replicas and are never preferred leader.'),
      storage,
      network,
      maxReplicas: {
        type: 'integer',
        minimum: 1,
        description: 'Plans put no more replicas than this on a broker; omitted: no limit.',
        examples: [4000],
      },
      balance,
    },
    { examples: [{ select: { racks: ['a', 'b', 'c'] }, drain: [1003] }] },
  ),
});

type Document = ValidDocument<BrokerPoolDocument>;
type Spec = NonNullable<BrokerPoolDocument['spec']>;

export function declareBrokerPool(document: Document): PoolDeclaration {
  const { content, name, source } = document;
  const { storage, network, maxReplicas, drain, drainDirs, replace, cordon, leaderless, select, balance } =
    content.spec ?? {};
  const pool: PoolDeclaration = {
    name,
    source,
    select: declareSelect(document, select),
    drain: readIds(document, ['spec', 'drain'], drain).ids,
    drainDirs: Object.entries(drainDirs ?? {}).map(([broker, logDirs]) => ({
      broker: brokerId(Number(broker)),
      logDirs,
    })),
    replace: Object.entries(replace ?? {}).map(([from, to]) => ({
      from: brokerId(Number(from)),
      to: brokerId(Number(to)),
    })),
    cordon: readIds(document, ['spec', 'cordon'], cordon).ids,
    leaderless: readIds(document, ['spec', 'leaderless'], leaderless).ids,
    storage: {
      capacityBytes: storage?.capacity === undefined ? null : readSize(document, storage.capacity),
      maxUtilization: parseShare(storage?.maxUtilization ?? defaultMaxUtilization) ?? defaultMaxUtilization,
    },
    network: declareNetwork(document, network),
    maxReplicas: maxReplicas ?? null,
    ...declareBalance(document, balance),
    ...declareRates(balance?.rates),
  };
  checkPoolRoles(pool, document);
  return pool;
}

function declareSelect(document: Document, select: Spec['select']): BrokerSelector {
  const parsed = readIds(document, ['spec', 'select', 'ids'], select?.ids);
  return {
    ids: select?.ids === undefined ? null : parsed.ids,
    namedIds: parsed.named,
    racks: select?.racks ?? null,
    tags: select?.tags ?? {},
  };
}

function readIds({ places, report }: Document, path: Path, written: Spec['drain']): ParsedIds {
  const parsed = (written ?? []).map((item, index) => {
    const ids = parseBrokerIds(item);
    for (const fault of ids.faults) {
      report.error('manifest.invalid', places.value([...path, index]), fault, {
        hint: 'Write ids one by one, or ranges from the lower id to the higher.',
      });
    }
    return ids;
  });
  return joinBrokerIds(parsed);
}

function readSize({ places, report }: Document, written: string | number): ReturnType<typeof parseSize> {
  const size = parseSize(written);
  if (size === null) {
    const place = places.value(['spec', 'storage', 'capacity']);
    report.error('manifest.invalid', place, 'spec.storage.capacity is larger than any disk', {
      hint: 'Check its unit.',
    });
  }
  return size;
}

function declareNetwork({ places, report }: Document, network: Spec['network']): PoolDeclaration['network'] {
  const limit = (written: string | number | undefined) => (written === undefined ? null : parseRate(written));
  if (network && network.in === undefined && network.out === undefined) {
    const place = places.value(['spec', 'network']);
    report.error('manifest.invalid', place, 'spec.network limits nothing: it has neither in nor out', {
      hint: 'State what a broker can receive or send, such as in: 1Gbit/s.',
    });
  }
  const { maxUtilization = defaultMaxNetworkUtilization } = network ?? {};
  return {
    inBytesPerSecond: limit(network?.in),
    outBytesPerSecond: limit(network?.out),
    maxUtilization: parseShare(maxUtilization) ?? defaultMaxNetworkUtilization,
  };
}

/** `p95 over 1d`. */
function declareRates(written: string | undefined): Pick<PoolDeclaration, 'rates'> {
  const [statistic, duration] = written?.split(/\s+over\s+/) ?? [];
  const windowMs = duration === undefined ? null : parseDuration(duration);
  if (statistic === undefined || windowMs === null) return {};
  return { rates: { statistic: statistic.trim() as RateStatistic, windowMs } };
}

type Balance = NonNullable<Spec['balance']>;
type Tolerance = NonNullable<Balance['storage']>;

/** What is written for each dimension. */
function tolerancesOf({
  topics,
  failover,
  ...balance
}: Omit<Balance, 'rates'>): Readonly<Record<keyof BalanceTolerances, Tolerance | undefined>> {
  const { broker, rack } = typeof failover === 'object' ? failover : { broker: failover };
  return {
    storage: balance.storage,
    replicas: balance.replicas,
    leaders: balance.leaders,
    produce: balance.produce,
    networkIn: balance.networkIn,
    networkOut: balance.networkOut,
    cpu: balance.cpu,
    topicReplicas: topics?.replicas,
    topicLeaders: topics?.leaders,
    failover: broker,
    rackFailover: rack,
    disks: balance.disks,
  };
}

const places: Readonly<Record<keyof BalanceTolerances, Path>> = {
  storage: ['storage'],
  replicas: ['replicas'],
  leaders: ['leaders'],
  produce: ['produce'],
  networkIn: ['networkIn'],
  networkOut: ['networkOut'],
  cpu: ['cpu'],
  topicReplicas: ['topics', 'replicas'],
  topicLeaders: ['topics', 'leaders'],
  failover: ['failover', 'broker'],
  rackFailover: ['failover', 'rack'],
  disks: ['disks'],
};

function declareBalance(
  document: Document,
  balance: Balance = {},
): Pick<PoolDeclaration, 'balance' | 'balanceBeyond'> {
  const bands = new Map(
    Object.entries(tolerancesOf(balance)).map(([dimension, written]) => [dimension, bandOf(written)]),
  );
  const starts = [...bands].flatMap(([dimension, { beyond }]) =>
    beyond === null ? [] : ([[dimension, beyond]] as const),
  );
  for (const [dimension, { to, beyond }] of bands)
    if (beyond !== null && beyond <= (to ?? 0)) refuseBand(document, dimension as keyof BalanceTolerances);
  const ends = [...bands].map(([dimension, { to }]) => [dimension, to] as const);
  return {
    balance: { ...nothingBalanced, ...Object.fromEntries(ends) },
    ...(starts.length > 0 && { balanceBeyond: Object.fromEntries(starts) }),
  };
}

/** `beyond`: null where one share says both. */
function bandOf(written: Tolerance | undefined): {
  readonly to: number | null;
  readonly beyond: number | null;
} {
  const band = typeof written === 'object' ? written : { to: written, beyond: undefined };
  const share = (own: string | number | undefined): number | null =>
    own === undefined ? null : parseShare(own);
  return { to: share(band.to), beyond: share(band.beyond) };
}

function refuseBand(document: Document, dimension: keyof BalanceTolerances): void {
  const path: Path = ['spec', 'balance', ...places[dimension]];
  document.report.error(
    'manifest.contradiction',
    document.places.value([...path, 'beyond']),
    `${path.join('.')}: beyond has to be larger than to`,
    { hint: 'Write beyond: 15% and to: 10%, or one share for both.' },
  );
}
