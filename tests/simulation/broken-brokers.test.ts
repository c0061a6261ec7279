/** Brokers that die and come back, also in the middle of a move. */
import { describe, expect, test } from 'vitest';
import type { ProblemError } from '../../src/model/problem/problem.ts';
import { brokerId } from '../../src/model/values/units.ts';
import { cluster } from '../support/cluster.ts';
import { type Opened, open } from './opened.ts';

const kill = (opened: Opened, id: number): Promise<void> => opened.control.killBroker(brokerId(id));
const start = (opened: Opened, id: number): Promise<void> => opened.control.startBroker(brokerId(id));

/** Brokers 1 to 4; a partition of 10,000 bytes with these replicas; links of 1000 bytes a second. */
const withReplicas = (replicas: readonly number[], configs = {}): Opened =>
  open(
    cluster()
      .brokers(4, { diskBytes: 100_000 })
      .topic('t', { replicas: [replicas], sizeBytes: 10_000, configs }),
    {
      linkBytesPerSecond: 1000,
    },
  );

describe('a broker that dies', () => {
  test('is no longer listed, leaves the ISRs, and the next in-sync replica leads', async () => {
    const opened = withReplicas([1, 2, 3]);
    await kill(opened, 1);
    expect((await opened.port.observe()).brokers.map(({ id }) => id)).toEqual([2, 3, 4]);
    expect(await opened.partition('t')).toMatchObject({ replicas: [1, 2, 3], isr: [2, 3], leader: 2 });
    expect(await opened.held(1, 't')).toBeUndefined();
  });

  test('catches up when it comes back, and leads again only when elected', async () => {
    const opened = withReplicas([1, 2]);
    await kill(opened, 1);
    await opened.control.write('t', 0, 3_000);
    await start(opened, 1);
    expect((await opened.partition('t')).isr).toEqual([2]);
    const elected = async () =>
      (await opened.port.electLeaders([{ topic: 't', partition: 0 }]))[0]?.error?.name ?? null;
    expect(await elected()).toBe('PREFERRED_LEADER_NOT_AVAILABLE');
    await opened.clock.sleep(3_000);
    expect(await opened.partition('t')).toMatchObject({ isr: [1, 2], leader: 2 });
    expect(await elected()).toBeNull();
    expect((await opened.partition('t')).leader).toBe(1);
  });

  test('takes a partition offline whose only in-sync replica it has, until it is back', async () => {
    const opened = withReplicas([1, 2]);
    await kill(opened, 2);
    await opened.control.write('t', 0, 3_000);
    await kill(opened, 1);
    expect(await opened.partition('t')).toMatchObject({ isr: [1], leader: null });
    await start(opened, 2);
    expect(await opened.partition('t')).toMatchObject({ isr: [1], leader: null });
    await expect(opened.control.write('t', 0, 1)).rejects.toThrow('no leader');
    await start(opened, 1);
    expect(await opened.partition('t')).toMatchObject({ isr: [1], leader: 1, sizeBytes: 13_000 });
  });

  test('loses what only it had, where unclean elections are allowed', async () => {
    const opened = withReplicas([1, 2], { 'unclean.leader.election.enable': 'true' });
    await kill(opened, 2);
    await opened.control.write('t', 0, 3_000);
    await kill(opened, 1);
    await start(opened, 2);
    expect(await opened.partition('t')).toMatchObject({ isr: [2], leader: 2, sizeBytes: 10_000 });
    await start(opened, 1);
    expect(await opened.held(1, 't')).toBe(10_000);
    expect(await opened.usable(1)).toEqual([90_000]);
  });

  test('fails its own configs and no others', async () => {
    const opened = withReplicas([1]);
    await kill(opened, 2);
    const operations = [{ operation: 'set', key: 'num.io.threads', value: '3' } as const];
    const changes = [1, 2].map((id) => ({
      resource: { kind: 'broker', id: brokerId(id) } as const,
      operations,
    }));
    const outcomes = await opened.port.alterConfigs(changes);
    expect(outcomes.map(({ error }) => error?.name ?? null)).toEqual([null, 'BROKER_NOT_AVAILABLE']);
    const read = await opened.port.readConfigs(changes.map(({ resource }) => resource));
    expect(read.map(({ configs }) => configs)).toEqual([{ 'num.io.threads': '3' }, null]);
  });

  test('leaves nobody to ask when it was the last', async () => {
    const opened = open(
      cluster()
        .brokers(1)
        .topic('t', { replicas: [[1]] }),
    );
    await kill(opened, 1);
    await expect(opened.port.observe()).rejects.toMatchObject({
      problems: [{ code: 'cluster.unreachable' }],
    } satisfies Partial<{ [key in keyof ProblemError]: unknown }>);
  });
});

describe('in the middle of a move', () => {
  test('a destination that dies stops its copy, which goes on where it was', async () => {
    const opened = withReplicas([1]);
    await opened.reassign('t', [2]);
    await opened.clock.sleep(4_000);
    await kill(opened, 2);
    await opened.clock.sleep(60_000);
    expect(await opened.partition('t')).toMatchObject({ addingReplicas: [2], isr: [1], leader: 1 });
    await start(opened, 2);
    expect(await opened.held(2, 't')).toBe(4_000);
    await opened.clock.sleep(6_000);
    expect(await opened.partition('t')).toMatchObject({ replicas: [2], isr: [2], leader: 2 });
  });

  test('a leader that dies is followed by another in-sync replica, from which the copy goes on', async () => {
    const opened = withReplicas([1, 2]);
    await opened.reassign('t', [3, 2]);
    await opened.clock.sleep(4_000);
    await kill(opened, 1);
    expect(await opened.partition('t')).toMatchObject({ isr: [2], leader: 2 });
    await opened.clock.sleep(6_000);
    expect(await opened.partition('t')).toMatchObject({ replicas: [3, 2], isr: [3, 2], leader: 2 });
  });

  test('the only source that dies stops everything, and nothing is lost', async () => {
    const opened = withReplicas([1]);
    await opened.reassign('t', [2]);
    await opened.clock.sleep(4_000);
    await kill(opened, 1);
    await opened.clock.sleep(60_000);
    expect(await opened.partition('t')).toMatchObject({ isr: [1], leader: null, addingReplicas: [2] });
    await start(opened, 1);
    await opened.clock.sleep(6_000);
    expect(await opened.partition('t')).toMatchObject({ replicas: [2], isr: [2], leader: 2 });
  });

  test('a move away from a dead broker is done without it', async () => {
    const opened = withReplicas([1, 2]);
    await kill(opened, 1);
    await opened.reassign('t', [3, 2]);
    await opened.clock.sleep(10_000);
    expect(await opened.partition('t')).toMatchObject({ replicas: [3, 2], isr: [3, 2] });
  });

  test('cancelling is refused while no old replica is in sync, as it would lose data', async () => {
    const opened = withReplicas([1]);
    await opened.reassign('t', [2, 3]);
    await opened.control.write('t', 0, 1);
    await kill(opened, 3);
    await opened.clock.sleep(20_000);
    await kill(opened, 1);
    expect(await opened.partition('t')).toMatchObject({ isr: [2], leader: 2, addingReplicas: [2, 3] });
    const [outcome] = await opened.port.alterReassignments([{ topic: 't', partition: 0, replicas: null }]);
    expect(outcome?.error?.name).toBe('INVALID_REPLICA_ASSIGNMENT');
    expect(await opened.partition('t')).toMatchObject({ isr: [2], leader: 2 });
  });
});
