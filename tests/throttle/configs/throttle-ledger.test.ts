/** Throttles that are put on, changed by others meanwhile, and taken back, on the embedded cluster. */
import { describe, expect, test } from 'vitest';
import type { ConfigOperation } from '../../../src/model/cluster/port/cluster-changes.ts';
import type { ClusterPort } from '../../../src/model/cluster/port/cluster-port.ts';
import type { ConfigResource } from '../../../src/model/cluster/port/resources.ts';
import type { ApplyEvent } from '../../../src/model/plan/apply-event.ts';
import { brokerId } from '../../../src/model/values/units.ts';
import { ThrottleLedger } from '../../../src/throttle/configs/throttle-ledger.ts';
import { throttleRecords } from '../../../src/throttle/configs/throttle-record.ts';
import type { MovingReplicas } from '../../../src/throttle/moving-replicas.ts';
import { cluster } from '../../support/cluster.ts';
import { type LiveCluster, liveCluster } from '../../support/live-cluster.ts';
import { uniformRates } from '../../support/uniform-rates.ts';

const orders: ConfigResource = { kind: 'topic', name: 'orders' };
const broker1: ConfigResource = { kind: 'broker', id: brokerId(1) };
const followers = 'follower.replication.throttled.replicas';
const leaderRate = 'leader.replication.throttled.rate';
const moving: readonly MovingReplicas[] = [
  { topic: 'orders', partition: 0, senders: [brokerId(1), brokerId(2)], receivers: [brokerId(3)] },
];
const rates = (rate: number) => uniformRates(moving, rate);

function opened(): { live: LiveCluster; ledger: ThrottleLedger; events: ApplyEvent[] } {
  const live = liveCluster(
    cluster()
      .brokers(4)
      .topic('__topicwright', { replicas: [[1]] })
      .topic('orders', { replicas: [[1, 2]] })
      .build(),
  );
  const events: ApplyEvent[] = [];
  return { live, events, ledger: new ThrottleLedger(live.port, [], (event) => void events.push(event)) };
}

async function configure(
  { port }: LiveCluster,
  resource: ConfigResource,
  configs: Record<string, string | null>,
) {
  const operations = Object.entries(configs).map(
    ([key, value]): ConfigOperation =>
      value === null ? { operation: 'delete', key } : { operation: 'set', key, value },
  );
  expect(await port.alterConfigs([{ resource, operations }])).toMatchObject([{ error: null }]);
}

async function configOf({ port }: LiveCluster, resource: ConfigResource, key: string) {
  return (await port.readConfigs([resource]))[0]?.configs?.[key];
}

describe('a throttle', () => {
  test('names who sends and who receives, and is gone once it is released', async () => {
    const { live, ledger } = opened();
    await ledger.limitBrokers(rates(1_000));
    await ledger.coverTopics(moving);
    expect((await live.throttles()).sort()).toEqual([
      'Broker/1 leader.replication.throttled.rate=1000',
      'Broker/2 leader.replication.throttled.rate=1000',
      'Broker/3 follower.replication.throttled.rate=1000',
      'Topic/orders follower.replication.throttled.replicas=0:3',
      'Topic/orders leader.replication.throttled.replicas=0:1,0:2',
    ]);
    await ledger.releaseAll();
    expect(await live.throttles()).toEqual([]);
    expect(throttleRecords((await live.port.observe()).journal)).toEqual([]);
  });

  test('that was there before is beneath it, and there again afterwards', async () => {
    const { live, ledger } = opened();
    await configure(live, broker1, { [leaderRate]: '77' });
    await configure(live, orders, { [followers]: '5:9' });
    await ledger.limitBrokers(rates(1_000));
    await ledger.coverTopics(moving);
    await ledger.limitBrokers(rates(2_000));
    expect(await configOf(live, broker1, leaderRate)).toBe('2000');
    expect(await configOf(live, orders, followers)).toBe('5:9,0:3');
    await ledger.releaseAll();
    expect(await live.throttles()).toEqual([`Broker/1 ${leaderRate}=77`, `Topic/orders ${followers}=5:9`]);
  });

  test('whose list somebody adds to keeps their entries only, also after it was set anew', async () => {
    const { live, ledger } = opened();
    await ledger.coverTopics(moving);
    await configure(live, orders, { [followers]: '0:3,7:4' });
    await ledger.coverTopics([{ ...moving[0], partition: 1 } as MovingReplicas]);
    expect(await configOf(live, orders, followers)).toBe('7:4,1:3');
    await configure(live, orders, { [followers]: '7:4,1:3,8:4' });
    await ledger.releaseAll();
    expect(await live.throttles()).toEqual([`Topic/orders ${followers}=7:4,8:4`]);
  });

  test('whose rate somebody changes stays as they want it', async () => {
    const { live, ledger } = opened();
    await ledger.limitBrokers(rates(1_000));
    await configure(live, broker1, { [leaderRate]: '55' });
    await ledger.releaseAll();
    expect(await live.throttles()).toEqual([`Broker/1 ${leaderRate}=55`]);
  });

  test('that was about to change as its run died is taken back all the same', async () => {
    const { live, ledger } = opened();
    await configure(live, broker1, { [leaderRate]: '77' });
    await ledger.limitBrokers(rates(1_000));
    const dying: ClusterPort = { ...live.port, alterConfigs: () => Promise.reject(new Error('killed')) };
    const records = throttleRecords(await live.port.readJournal());
    const dead = new ThrottleLedger(dying, records, () => undefined);
    await expect(dead.limitBrokers(rates(2_000))).rejects.toThrow('killed');
    // The journal has 2,000 already, and the broker still 1,000.
    const left = throttleRecords(await live.port.readJournal());
    await new ThrottleLedger(live.port, left, () => undefined).releaseAll();
    expect(await live.throttles()).toEqual([`Broker/1 ${leaderRate}=77`]);
  });

  test('that was set although nobody said so is not taken for somebody else’s', async () => {
    const { live, events } = opened();
    await configure(live, broker1, { [leaderRate]: '77' });
    let answers = true;
    const unavailable = { name: 'BROKER_NOT_AVAILABLE', message: 'gone', retriable: false } as const;
    const port: ClusterPort = {
      ...live.port,
      alterConfigs: async (changes) => {
        const outcomes = await live.port.alterConfigs(changes);
        return answers ? outcomes : outcomes.map(({ resource }) => ({ resource, error: unavailable }));
      },
    };
    const ledger = new ThrottleLedger(port, [], (event) => void events.push(event));
    expect(await ledger.limitBrokers(rates(1_000))).toEqual([]);
    answers = false;
    expect(await ledger.limitBrokers(rates(2_000))).toEqual([1, 2, 3]);
    expect(await ledger.limitBrokers(rates(3_000))).toEqual([1, 2, 3]);
    // Each is told once.
    expect(events.filter(({ kind }) => kind === 'warning')).toHaveLength(3);
    await configure(live, broker1, { [leaderRate]: '2000' });
    answers = true;
    expect(await ledger.limitBrokers(rates(4_000))).toEqual([]);
    await ledger.releaseAll();
    expect(await live.throttles()).toEqual([`Broker/1 ${leaderRate}=77`]);
  });

  test('that somebody took away is not put back', async () => {
    const { live, ledger } = opened();
    await configure(live, broker1, { [leaderRate]: '77' });
    await ledger.limitBrokers(rates(1_000));
    await configure(live, broker1, { [leaderRate]: null });
    await ledger.releaseAll();
    expect(await live.throttles()).toEqual([]);
  });

  test('of a dead run is taken back by whoever finds its records', async () => {
    const { live, ledger } = opened();
    await configure(live, broker1, { [leaderRate]: '77' });
    await ledger.limitBrokers(rates(1_000));
    await ledger.coverTopics(moving);
    const left = throttleRecords((await live.port.observe()).journal);
    await new ThrottleLedger(live.port, left, () => undefined).releaseAll();
    expect(await live.throttles()).toEqual([`Broker/1 ${leaderRate}=77`]);
  });

  test('takes one config request for each broker whose rate changes', async () => {
    const { live, ledger } = opened();
    await ledger.limitBrokers(rates(1_000));
    const before = live.configRequests.length;
    await ledger.limitBrokers(
      uniformRates(
        moving.map((one) => ({ ...one, senders: [] })),
        5,
      ),
    );
    expect(live.configRequests.slice(before)).toMatchObject([[{ resource: { kind: 'broker', id: 3 } }]]);
  });
});

const denied = {
  ...{ name: 'CLUSTER_AUTHORIZATION_FAILED', message: 'no', retriable: false },
  remedy: 'Grant AlterConfigs on the cluster.',
} as const;

describe('taking back', () => {
  const timedOut = { name: 'REQUEST_TIMED_OUT', message: 'late', retriable: true } as const;
  const gone = { name: 'UNKNOWN_TOPIC_OR_PARTITION', message: 'gone', retriable: false } as const;

  /** A ledger of what is under a throttle, over a port that answers so. */
  async function answering(error: typeof denied | typeof timedOut | typeof gone) {
    const { live, ledger, events } = opened();
    await ledger.limitBrokers(rates(1_000));
    await ledger.coverTopics(moving);
    const records = throttleRecords(await live.port.readJournal());
    const port: ClusterPort = {
      ...live.port,
      alterConfigs: async (changes) => changes.map(({ resource }) => ({ resource, error })),
    };
    const left = new ThrottleLedger(port, records, (event) => void events.push(event));
    const stillRecorded = async () => throttleRecords(await live.port.readJournal()).length;
    return { left, events, stillRecorded };
  }

  test('a topic that is gone needs nothing, and its record goes', async () => {
    const { left, stillRecorded } = await answering(gone);
    expect(await left.releaseAll()).toEqual([]);
    expect(await stillRecorded()).toBe(0);
  });

  test('what may work in a moment is given back, stays recorded, and is told once', async () => {
    const { left, events, stillRecorded } = await answering(timedOut);
    const warnings = () => events.filter(({ kind }) => kind === 'warning').length;
    expect(await left.releaseAll()).toHaveLength(4);
    expect(warnings()).toBe(4);
    expect(await left.releaseAll()).toHaveLength(4);
    expect(warnings()).toBe(4);
    expect(await stillRecorded()).toBe(4);
  });

  test('what is forbidden is not tried again, but stays recorded', async () => {
    const { left, stillRecorded } = await answering(denied);
    expect(await left.releaseAll()).toEqual([]);
    expect(await stillRecorded()).toBe(4);
  });

  test('patience ends: it is tried for as long as it was given, every two seconds', async () => {
    const { left } = await answering(timedOut);
    let nowMs = 0;
    const slept: number[] = [];
    const clock = {
      now: () => nowMs,
      sleep: async (ms: number) => {
        slept.push(ms);
        nowMs += ms;
      },
    };
    await left.releasePatiently(clock, 6_000, () => true);
    expect(slept).toEqual([2_000, 2_000, 2_000]);
  });

  test('nothing is asked of Kafka where nothing is left', async () => {
    const { live } = opened();
    const before = live.configRequests.length;
    const events: ApplyEvent[] = [];
    expect(await new ThrottleLedger(live.port, [], (event) => void events.push(event)).releaseAll()).toEqual(
      [],
    );
    expect(live.configRequests.length).toBe(before);
    expect(events).toEqual([]);
  });
});

test('a throttle that nobody may set ends the run, as its moves would copy without a limit', async () => {
  const { live } = opened();
  const port: ClusterPort = {
    ...live.port,
    alterConfigs: async (changes) => changes.map(({ resource }) => ({ resource, error: denied })),
  };
  const ledger = new ThrottleLedger(port, [], () => undefined);
  await expect(ledger.limitBrokers(rates(1_000))).rejects.toMatchObject({
    problems: [{ code: 'cluster.permission-missing', resource: 'Broker/1' }],
  });
});

test('what is set and removed is told by its number of brokers and topics', async () => {
  const { ledger, events } = opened();
  await ledger.limitBrokers(rates(1_000));
  await ledger.coverTopics(moving);
  await ledger.releaseAll();
  expect(events).toMatchObject([
    {
      ...{ kind: 'throttle-set', brokers: 3, topics: 0 },
      set: [
        { resource: 'Broker/1', configs: { [leaderRate]: '1000' } },
        { resource: 'Broker/2' },
        { resource: 'Broker/3' },
      ],
    },
    { kind: 'throttle-set', brokers: 0, topics: 1, set: [{ resource: 'Topic/orders' }] },
    { kind: 'throttle-removed', brokers: 3, topics: 1, left: 0 },
  ]);
});
