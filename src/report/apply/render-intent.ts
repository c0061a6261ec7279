/** What git wants of a cluster, in a few lines. */

import type {
  DesiredState,
  PlacementDeclaration,
  PoolDeclaration,
  RackRule,
  ThrottlePolicyDeclaration,
  TopicDeclaration,
} from '../../model/desired/desired-state.ts';
import { countOf } from '../../model/values/count-of.ts';
import { maxOf } from '../../model/values/long-lists.ts';
import { andMore } from '../../model/values/name-some.ts';
import { formatRate } from '../../model/values/units.ts';
import { withHint } from '../text/config-hint.ts';
import { dimensionName } from '../text/dimension-name.ts';
import { wrapText } from '../text/wrap-text.ts';

/** Topics beyond these are counted. */
const listedTopics = 12;
const narrowestText = 20;

/** `width`: columns of the terminal. */
export function renderIntent(desired: DesiredState, width: number): string {
  const topics = desired.topics.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const rows: [kind: string, text: string][] = [
    ['cluster', desired.cluster.name],
    ...desired.pools.map((pool): [string, string] => [`pool ${pool.name}`, poolText(pool)]),
    ...desired.placements.map((placement): [string, string] => [
      `placement ${placement.name}`,
      placementText(placement),
    ]),
    ...desired.throttlePolicies.map((policy): [string, string] => [
      `throttle ${policy.name}`,
      throttleText(policy),
    ]),
    ...topics
      .slice(0, listedTopics)
      .map((topic): [string, string] => [`topic ${topic.name}`, topicText(topic)]),
    ...(topics.length > listedTopics
      ? [['', andMore(topics.length - listedTopics, 'topic')] as [string, string]]
      : []),
  ];
  const column = maxOf(rows.map(([kind]) => kind.length));
  const indent = ' '.repeat(column + 4);
  const lines = rows.flatMap(([kind, text]) =>
    wrapText(text, Math.max(narrowestText, width - indent.length)).map((line, index) =>
      `${index === 0 ? `  ${kind.padEnd(column)}  ` : indent}${line}`.trimEnd(),
    ),
  );
  return `${lines.join('\n')}\n`;
}

function poolText(pool: PoolDeclaration): string {
  const { select, balance, storage } = pool;
  const chosen = [
    select.ids && `brokers ${select.ids.join(', ')}`,
    select.racks && `racks ${select.racks.join(', ')}`,
    ...Object.entries(select.tags).map(([key, value]) => `${key}=${value}`),
  ].filter((part) => part !== null);
  const within = (Object.keys(balance) as (keyof typeof balance)[]).flatMap((dimension) => {
    const share = balance[dimension];
    return share === null ? [] : [`${dimensionName(dimension)} within ${percent(share)}`];
  });
  return [
    chosen.length === 0 ? 'every broker' : chosen.join(', '),
    ...list('drain', pool.drain),
    ...list(
      'replace',
      pool.replace.map(({ from, to }) => `${from} by ${to}`),
    ),
    ...list('cordon', pool.cordon),
    ...list('leaderless', pool.leaderless),
    ...within,
    `disks up to ${percent(storage.maxUtilization)}`,
    ...networkTexts(pool.network),
    ...(pool.maxReplicas === null ? [] : [`at most ${countOf(pool.maxReplicas, 'replica')} on a broker`]),
  ].join('; ');
}

function networkTexts({
  inBytesPerSecond,
  outBytesPerSecond,
  maxUtilization,
}: PoolDeclaration['network']): readonly string[] {
  const limit = (rate: number | null, direction: string): readonly string[] =>
    rate === null ? [] : [`at most ${percent(maxUtilization)} of ${formatRate(rate)} ${direction}`];
  return [...limit(inBytesPerSecond, 'in'), ...limit(outBytesPerSecond, 'out')];
}

function placementText({
  select,
  pool,
  replicationFactor,
  racks,
  leaderRacks,
}: PlacementDeclaration): string {
  const patterns = select.patterns?.map((pattern) =>
    pattern.kind === 'exact' ? pattern.name : pattern.kind === 'glob' ? pattern.glob : `/${pattern.regex}/`,
  );
  const tags = Object.entries(select.tags).map(([key, value]) => `${key}=${value}`);
  return [
    [`topics ${patterns?.join(', ') ?? 'of any name'}`, ...tags].join(' with '),
    `on pool ${pool}`,
    ...(replicationFactor === null ? [] : [countOf(replicationFactor, 'replica')]),
    rackText(racks),
    ...(leaderRacks ? [`led from ${leaderRacks.join(', ')}`] : []),
  ].join('; ');
}

function rackText(rule: RackRule): string {
  switch (rule.kind) {
    case 'max':
      return 'spread over racks';
    case 'none':
      return 'racks ignored';
    case 'distinct':
      return `at least ${rule.racks} racks`;
    case 'within-one':
      return 'within one rack';
  }
}

function throttleText({ pool, pacing }: ThrottlePolicyDeclaration): string {
  return pacing.mode === 'fixed'
    ? `pool ${pool} at ${formatRate(pacing.rate)} per broker`
    : `pool ${pool} automatic, at least ${formatRate(pacing.minRate)} per broker`;
}

function topicText({ state, partitions, replicationFactor, config }: TopicDeclaration): string {
  if (state === 'absent') return 'absent';
  const configs = Object.entries(config).map(
    ([key, value]) => `${key} ${value === null ? 'default' : withHint(key, value)}`,
  );
  return [
    ...(partitions === null ? [] : [countOf(partitions, 'partition')]),
    ...(replicationFactor === null ? [] : [countOf(replicationFactor, 'replica')]),
    ...configs,
  ].join('; ');
}

function list(word: string, items: readonly (string | number)[]): string[] {
  return items.length === 0 ? [] : [`${word} ${items.join(', ')}`];
}

const percent = (share: number): string => `${Math.round(1000 * share) / 10}%`;
