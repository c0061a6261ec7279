/** The disks of simulated brokers: bytes are taken as they arrive, freed as replicas leave, and never more than there are. */
import { describe, expect, test } from 'vitest';
import { cluster } from '../support/cluster.ts';
import { open } from './opened.ts';

describe('a disk', () => {
  test('fills up with what arrives and has its room back when a replica leaves', async () => {
    const builder = cluster()
      .brokers(2, { diskBytes: 50_000 })
      .topic('t', { replicas: [[1]], sizeBytes: 10_000 });
    const opened = open(builder, { linkBytesPerSecond: 1000 });
    expect([await opened.usable(1), await opened.usable(2)]).toEqual([[40_000], [50_000]]);
    await opened.reassign('t', [2]);
    await opened.clock.sleep(4_000);
    expect([await opened.usable(1), await opened.usable(2)]).toEqual([[40_000], [46_000]]);
    await opened.clock.sleep(6_000);
    expect([await opened.usable(1), await opened.usable(2)]).toEqual([[50_000], [40_000]]);
  });

  test('has its room back when a reassignment is cancelled or the topic deleted', async () => {
    const builder = cluster()
      .brokers(2, { diskBytes: 50_000 })
      .topic('t', { replicas: [[1]], sizeBytes: 10_000 });
    const opened = open(builder, { linkBytesPerSecond: 1000 });
    await opened.reassign('t', [2]);
    await opened.clock.sleep(4_000);
    await opened.reassign('t', null);
    expect([await opened.usable(1), await opened.usable(2)]).toEqual([[40_000], [50_000]]);
    await opened.port.deleteTopics(['t']);
    expect([await opened.usable(1), await opened.usable(2)]).toEqual([[50_000], [50_000]]);
  });

  test('that is full holds a copy up, and no other copy, until there is room', async () => {
    const builder = cluster()
      .broker(1, { diskBytes: 100_000 })
      .broker(2, { diskBytes: 11_000 })
      .broker(3, { diskBytes: 100_000 })
      .topic('big', { replicas: [[1]], sizeBytes: 10_000 })
      .topic('other', { replicas: [[1]], sizeBytes: 10_000 })
      .topic('in-the-way', { replicas: [[2]], sizeBytes: 5_000 });
    const opened = open(builder, { linkBytesPerSecond: 1000 });
    await opened.reassign('big', [2]);
    await opened.clock.sleep(60_000);
    expect(await opened.held(2, 'big')).toBe(6_000);
    expect(await opened.usable(2)).toEqual([0]);
    expect(await opened.partition('big')).toMatchObject({ replicas: [2, 1], isr: [1], leader: 1 });
    await opened.reassign('other', [3]);
    await opened.clock.sleep(10_000);
    expect((await opened.port.listReassignments()).map(({ topic }) => topic)).toEqual(['big']);
    await opened.port.deleteTopics(['in-the-way']);
    await opened.clock.sleep(4_000);
    expect(await opened.port.listReassignments()).toEqual([]);
    expect(await opened.usable(2)).toEqual([1_000]);
  });

  test('is shared by the copies that fill it', async () => {
    const builder = cluster()
      .broker(1, { diskBytes: 100_000 })
      .broker(2, { diskBytes: 10_000 })
      .topic('t', { replicas: [[1], [1]], sizeBytes: 8_000 });
    const opened = open(builder, { linkBytesPerSecond: 1000 });
    await opened.reassign('t', [2], 0);
    await opened.reassign('t', [2], 1);
    await opened.clock.sleep(60_000);
    expect([await opened.held(2, 't', 0), await opened.held(2, 't', 1)]).toEqual([5_000, 5_000]);
    expect(await opened.usable(2)).toEqual([0]);
  });

  test('of unknown size never fills up', async () => {
    const builder = cluster()
      .brokers(2)
      .topic('t', { replicas: [[1]], sizeBytes: 10_000 });
    const opened = open(builder, { linkBytesPerSecond: 1000 });
    await opened.reassign('t', [2]);
    await opened.clock.sleep(10_000);
    expect(await opened.partition('t')).toMatchObject({ replicas: [2] });
    expect(await opened.usable(2)).toEqual([]);
  });
});

test('of several disks the one with the fewest replicas takes the next, as Kafka has it', async () => {
  const logDirs = ['/a', '/b'].map((path) => ({ path, totalBytes: 10_000, usableBytes: 10_000 }));
  const builder = cluster()
    .broker(1)
    .broker(2, { logDirs })
    .topic('t', { replicas: [[1], [1], [1]], sizeBytes: 1_000 });
  const opened = open(builder);
  for (const partition of [0, 1, 2]) {
    await opened.reassign('t', [2], partition);
    await opened.clock.sleep(1_000);
  }
  expect(await opened.usable(2)).toEqual([8_000, 9_000]);
});
