/** What changed configs could hurt, and who has to consent. */
import { describe, expect, test } from 'vitest';
import type { Hazard } from '../../../src/model/plan/hazard.ts';
import { unwrap } from '../../../src/model/problem/problem.ts';
import { makePlan } from '../../../src/reconcile/plan/make-plan.ts';
import { type ClusterBuilder, cluster, type TopicOptions } from '../../support/cluster.ts';
import { desired, topic } from '../../support/desired.ts';

const day = 86_400_000;
const three = (defaults: Readonly<Record<string, string>> = {}): ClusterBuilder =>
  cluster()
    .brokers(3, { diskBytes: 2 ** 40 })
    .topicDefaults(defaults);

/** As git owned these keys before: one that it no longer declares is reset. */
function hazards(
  config: Readonly<Record<string, string | null>>,
  live: TopicOptions & { readonly name?: string; readonly defaults?: Readonly<Record<string, string>> } = {},
): readonly Hazard[] {
  const { name = 'orders', defaults, ...options } = live;
  const observed = three(defaults)
    .topic(name, { partitions: 2, replicationFactor: 3, sizeBytes: 1_000, ...options })
    .build();
  const plan = unwrap(makePlan(desired({ topics: [topic(name, { config })] }), observed));
  return plan.steps.flatMap((step) => step.hazards);
}

const told = (found: readonly Hazard[]): string[] => found.map(({ consent, text }) => `${consent}: ${text}`);

describe('records that are deleted', () => {
  test.each<[string, Record<string, string | null>, Parameters<typeof hazards>[1], string[]]>([
    [
      'a shorter retention',
      { 'retention.ms': String(day) },
      {},
      ['data-loss: retention.ms goes from 7d to 1d: older records are deleted soon after'],
    ],
    [
      'a retention reset to a lower default',
      { 'retention.ms': null },
      { configs: { 'retention.ms': '-1' }, defaults: { 'retention.ms': String(3 * day) } },
      ['data-loss: retention.ms goes from unlimited to 3d: older records are deleted soon after'],
    ],
    [
      'a retention reset where no default is known: that of Kafka',
      { 'retention.ms': null },
      { configs: { 'retention.ms': String(30 * day) } },
      ['data-loss: retention.ms goes from 30d to 7d: older records are deleted soon after'],
    ],
    [
      'a retention by size',
      { 'retention.bytes': '1048576' },
      {},
      ['data-loss: retention.bytes goes from unlimited to 1 MiB: the oldest records are deleted soon after'],
    ],
    ['a longer retention', { 'retention.ms': String(8 * day) }, {}, []],
    ['a shorter retention of an empty topic', { 'retention.ms': String(day) }, { sizeBytes: 0 }, []],
    [
      'a shorter retention of a topic that is only compacted',
      { 'retention.ms': String(day) },
      { configs: { 'cleanup.policy': 'compact' } },
      [],
    ],
    [
      'compaction that begins',
      { 'cleanup.policy': 'compact' },
      {},
      [
        'data-loss: cleanup.policy goes from delete to compact: only the latest record of each key is kept from now on',
      ],
    ],
    [
      'deletion that begins, of a topic that keeps state',
      { 'cleanup.policy': 'delete' },
      { name: '_schemas', configs: { 'cleanup.policy': 'compact' } },
      [
        'data-loss: cleanup.policy goes from compact to delete: records past the retention are deleted from now on',
      ],
    ],
    [
      'deletion that begins, with no retention',
      { 'cleanup.policy': 'compact,delete' },
      { configs: { 'cleanup.policy': 'compact', 'retention.ms': '-1' } },
      [],
    ],
    [
      'committed offsets that are no longer only compacted',
      { 'cleanup.policy': 'delete' },
      { name: '__consumer_offsets', sizeBytes: 0, configs: { 'cleanup.policy': 'compact' } },
      [
        'data-loss: is no longer compacted only: committed offsets of consumer groups are deleted once they are older than the retention',
      ],
    ],
  ])('%s', (_, config, live, expected) => {
    expect(told(hazards(config, live))).toEqual(expected);
  });
});

describe('tiered storage', () => {
  const tiered = { 'remote.storage.enable': 'true', 'retention.ms': String(7 * day) };

  test('turned off with its data is like a deletion, however little is on local disks', () => {
    const off = { 'remote.storage.enable': 'false', 'remote.log.delete.on.disable': 'true' };
    expect(hazards(off, { configs: tiered, sizeBytes: 0 })).toMatchObject([
      { kind: 'remote-data-deleted', consent: 'data-loss' },
    ]);
  });

  test('reset to the default counts as well, and so does a deletion that was allowed before', () => {
    const configs = { ...tiered, 'remote.log.delete.on.disable': 'true' };
    expect(hazards({ 'remote.storage.enable': null }, { configs })).toMatchObject([
      { kind: 'remote-data-deleted', consent: 'data-loss' },
    ]);
  });

  test('a shorter retention deletes from it, though local disks are empty', () => {
    const shorter = { ...tiered, 'retention.ms': String(day) };
    expect(hazards(shorter, { configs: tiered, sizeBytes: 0 })).toMatchObject([{ kind: 'records-deleted' }]);
  });
});

describe('writes', () => {
  test.each<[string, Record<string, string | null>, Parameters<typeof hazards>[1], string[]]>([
    [
      'acknowledged with fewer copies',
      { 'min.insync.replicas': '1' },
      { configs: { 'min.insync.replicas': '2' } },
      ['less-safety: min.insync.replicas goes from 2 to 1: writes are acknowledged with fewer copies'],
    ],
    [
      'acknowledged with fewer copies by a default',
      { 'min.insync.replicas': null },
      { configs: { 'min.insync.replicas': '2' } },
      ['less-safety: min.insync.replicas goes from 2 to 1: writes are acknowledged with fewer copies'],
    ],
    [
      'that need every replica',
      { 'min.insync.replicas': '3' },
      {},
      ['null: min.insync.replicas is 3 of 3 replicas: writes with acks=all fail while one broker is down'],
    ],
    [
      'that need more replicas than there are',
      { 'min.insync.replicas': '3' },
      { replicationFactor: 2 },
      ['less-safety: min.insync.replicas is 3 of 2 replicas: writes with acks=all fail at once'],
    ],
    ['that need two of three replicas', { 'min.insync.replicas': '2' }, {}, []],
    [
      'in batches that become too large',
      { 'max.message.bytes': '1048576' },
      { configs: { 'max.message.bytes': '8388608' } },
      ['null: max.message.bytes goes from 8 MiB to 1 MiB: producers can no longer send larger batches'],
    ],
  ])('%s', (_, config, live, expected) => {
    expect(told(hazards(config, live))).toEqual(expected);
  });
});

describe('unclean leader election', () => {
  const on = { 'unclean.leader.election.enable': 'true' };

  test('turned on makes a topic less safe', () => {
    expect(hazards(on)).toMatchObject([{ kind: 'unclean-election', leaderless: 0, consent: 'less-safety' }]);
    expect(hazards({ 'unclean.leader.election.enable': null }, { configs: on })).toEqual([]);
  });

  test('reset to a default of true as well', () => {
    const off = { 'unclean.leader.election.enable': 'false' };
    const live = { configs: off, defaults: on };
    expect(hazards({ 'unclean.leader.election.enable': null }, live)).toMatchObject([
      { kind: 'unclean-election', consent: 'less-safety' },
    ]);
  });

  test('loses data where a partition has no leader: Kafka elects one that lacks records', () => {
    const observed = three()
      .topic('orders', { replicas: [[1, 2]], sizeBytes: 1_000 })
      .partition('orders', 0, { isr: [1], leader: null })
      .build();
    const plan = unwrap(makePlan(desired({ topics: [topic('orders', { config: on })] }), observed));
    expect(plan.steps.flatMap((step) => step.hazards)).toMatchObject([
      { kind: 'unclean-election', leaderless: 1, consent: 'data-loss' },
    ]);
  });
});
