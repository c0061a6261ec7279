/** How long copies take, over links and under throttles (KIP-73), and what happens when they arrive. */
import { describe, expect, test } from 'vitest';
import { brokerId } from '../../src/model/values/units.ts';
import { cluster } from '../support/cluster.ts';
import { type Opened, open } from './opened.ts';

const leaderRate = 'leader.replication.throttled.rate';
const leaderReplicas = 'leader.replication.throttled.replicas';
const followerRate = 'follower.replication.throttled.rate';
const followerReplicas = 'follower.replication.throttled.replicas';

/** Brokers 1 to 4, whose links carry 1000 bytes a second; each topic is one partition of 10,000 bytes on broker 1. */
function slow(...topics: readonly string[]): Opened {
  const builder = cluster().brokers(4, { diskBytes: 1_000_000 });
  for (const topic of topics) builder.topic(topic, { replicas: [[1]], sizeBytes: 10_000 });
  return open(builder, { linkBytesPerSecond: 1000 });
}

describe('a copy', () => {
  test('arrives at the speed of the link, then joins the ISR and completes the reassignment', async () => {
    const opened = slow('t');
    await opened.reassign('t', [2]);
    await opened.clock.sleep(2_500);
    expect(await opened.held(2, 't')).toBe(2_500);
    expect(await opened.partition('t')).toMatchObject({ replicas: [2, 1], isr: [1], sizeBytes: 10_000 });
    await opened.clock.sleep(7_499);
    expect(await opened.held(2, 't')).toBe(9_999);
    expect(await opened.port.listReassignments()).toHaveLength(1);
    await opened.clock.sleep(1);
    expect(await opened.port.listReassignments()).toEqual([]);
    expect(await opened.partition('t')).toMatchObject({ replicas: [2], isr: [2], leader: 2 });
    expect(await opened.held(1, 't')).toBeUndefined();
  });

  test('is as far after many short sleeps as after a long one', async () => {
    const [many, one] = [slow('t'), slow('t')];
    for (const opened of [many, one]) await opened.reassign('t', [2, 3]);
    for (let step = 0; step < 70; step++) await many.clock.sleep(100);
    await one.clock.sleep(7_000);
    expect(await one.held(2, 't')).toBe(3_500);
    expect(await many.held(2, 't')).toBeCloseTo(3_500, -1);
    expect(many.clock.now()).toBe(one.clock.now());
  });

  test('goes on after what producers add meanwhile, and has to bring that too', async () => {
    const opened = slow('t');
    await opened.reassign('t', [1, 2]);
    await opened.clock.sleep(5_000);
    await opened.control.write('t', 0, 3_000);
    await opened.clock.sleep(7_999);
    expect((await opened.partition('t')).isr).toEqual([1]);
    await opened.clock.sleep(1);
    expect(await opened.partition('t')).toMatchObject({ isr: [1, 2], sizeBytes: 13_000 });
  });

  test('is no more than the part that is missing, where a broker was down meanwhile', async () => {
    const opened = open(
      cluster()
        .brokers(2)
        .topic('t', { replicas: [[1, 2]], sizeBytes: 10_000 }),
      {
        linkBytesPerSecond: 1000,
      },
    );
    await opened.control.killBroker(brokerId(2));
    await opened.control.write('t', 0, 2_000);
    expect(await opened.partition('t')).toMatchObject({ isr: [1], sizeBytes: 12_000 });
    await opened.control.startBroker(brokerId(2));
    expect(await opened.held(2, 't')).toBe(10_000);
    await opened.clock.sleep(1_999);
    expect((await opened.partition('t')).isr).toEqual([1]);
    await opened.clock.sleep(1);
    expect((await opened.partition('t')).isr).toEqual([1, 2]);
  });

  test('of an empty partition needs no more than a moment', async () => {
    const opened = open(
      cluster()
        .brokers(2)
        .topic('t', { replicas: [[1]] }),
    );
    await opened.reassign('t', [2]);
    expect(await opened.port.listReassignments()).toHaveLength(1);
    await opened.clock.sleep(1);
    expect(await opened.partition('t')).toMatchObject({ replicas: [2], leader: 2 });
  });
});

describe('several copies', () => {
  test('from one broker share its link evenly, and have more of it once the first are done', async () => {
    const opened = slow('a', 'b');
    await opened.control.write('b', 0, 5_000);
    await opened.reassign('a', [2]);
    await opened.reassign('b', [3]);
    await opened.clock.sleep(19_999);
    expect(await opened.held(3, 'b')).toBe(9_999);
    expect(await opened.port.listReassignments()).toHaveLength(2);
    await opened.clock.sleep(1);
    expect((await opened.port.listReassignments()).map(({ topic }) => topic)).toEqual(['b']);
    await opened.clock.sleep(5_000);
    expect(await opened.port.listReassignments()).toEqual([]);
  });

  test('to one broker share its link; one to another broker has what they leave of the source’s', async () => {
    const builder = cluster()
      .brokers(4)
      .topic('t', { replicas: [[1], [2], [1]], sizeBytes: 10_000 });
    const opened = open(builder, { linkBytesPerSecond: 1000 });
    await opened.reassign('t', [4], 0);
    await opened.reassign('t', [4], 1);
    await opened.reassign('t', [3], 2);
    await opened.clock.sleep(1_000);
    const held = [await opened.held(4, 't', 0), await opened.held(4, 't', 1), await opened.held(3, 't', 2)];
    expect(held).toEqual([500, 500, 500]);
  });

  test('in opposite directions do not hold each other up', async () => {
    const builder = cluster()
      .brokers(2)
      .topic('t', { replicas: [[1], [2]], sizeBytes: 10_000 });
    const opened = open(builder, { linkBytesPerSecond: 1000 });
    await opened.reassign('t', [2], 0);
    await opened.reassign('t', [1], 1);
    await opened.clock.sleep(10_000);
    expect(await opened.port.listReassignments()).toEqual([]);
  });
});

describe('a throttle', () => {
  test('lets pass at once what did not pass in a pause, up to ten seconds’ worth, as Kafka’s quota does', async () => {
    const opened = slow('a', 'b');
    await opened.configureBroker(2, { [followerRate]: '100' });
    for (const topic of ['a', 'b']) await opened.configureTopic(topic, { [followerReplicas]: '*' });
    await opened.reassign('a', [2]);
    await opened.clock.sleep(1_000);
    expect(await opened.held(2, 'a')).toBe(100);
    await opened.reassign('a', null);
    await opened.clock.sleep(5_000);
    await opened.reassign('b', [2]);
    await opened.clock.sleep(1_000);
    expect(await opened.held(2, 'b')).toBe(600);
    await opened.clock.sleep(2_000);
    expect(await opened.held(2, 'b')).toBeLessThan(1_400);
  });

  test('on the leader’s side limits all copies of the named replicas together', async () => {
    const opened = slow('a', 'b');
    await opened.configureBroker(1, { [leaderRate]: '100' });
    for (const topic of ['a', 'b']) await opened.configureTopic(topic, { [leaderReplicas]: '0:1' });
    await opened.reassign('a', [2]);
    await opened.reassign('b', [3]);
    await opened.clock.sleep(10_000);
    expect([await opened.held(2, 'a'), await opened.held(3, 'b')]).toEqual([500, 500]);
  });

  test('on the follower’s side limits what arrives there', async () => {
    const opened = slow('t');
    await opened.configureBroker(2, { [followerRate]: '100' });
    await opened.configureTopic('t', { [followerReplicas]: '0:2' });
    await opened.reassign('t', [2, 3]);
    await opened.clock.sleep(10_000);
    expect([await opened.held(2, 't'), await opened.held(3, 't')]).toEqual([1_000, 9_000]);
  });

  test('the lower of both sides holds', async () => {
    const opened = slow('t');
    await opened.configureBroker(1, { [leaderRate]: '50' });
    await opened.configureBroker(2, { [followerRate]: '200' });
    await opened.configureTopic('t', { [leaderReplicas]: '*', [followerReplicas]: '*' });
    await opened.reassign('t', [2]);
    await opened.clock.sleep(10_000);
    expect(await opened.held(2, 't')).toBe(500);
  });

  test.each([
    ['a rate without named replicas', { [leaderRate]: '10' }, {}],
    ['named replicas without a rate', {}, { [leaderReplicas]: '*', [followerReplicas]: '*' }],
    ['the leader’s rate for the follower’s list', { [leaderRate]: '10' }, { [followerReplicas]: '*' }],
    ['replicas of other brokers and partitions', { [leaderRate]: '10' }, { [leaderReplicas]: '0:2,1:1' }],
  ])('%s holds nothing', async (_, ofBroker, ofTopic) => {
    const opened = slow('t');
    await opened.configureBroker(1, ofBroker);
    await opened.configureTopic('t', ofTopic);
    await opened.reassign('t', [2]);
    await opened.clock.sleep(10_000);
    expect(await opened.port.listReassignments()).toEqual([]);
  });

  test('leaves unnamed replicas the rest of the link', async () => {
    const opened = slow('a', 'b');
    await opened.configureBroker(1, { [leaderRate]: '100' });
    await opened.configureTopic('a', { [leaderReplicas]: '*' });
    await opened.reassign('a', [2]);
    await opened.reassign('b', [3]);
    await opened.clock.sleep(10_000);
    expect([await opened.held(2, 'a'), await opened.held(3, 'b')]).toEqual([1_000, 9_000]);
  });

  test('that is raised or taken back counts from then on', async () => {
    const opened = slow('t');
    await opened.configureTopic('t', { [followerReplicas]: '*' });
    await opened.configureBroker(2, { [followerRate]: '100' });
    await opened.reassign('t', [2]);
    await opened.clock.sleep(10_000);
    await opened.configureBroker(2, { [followerRate]: '500' });
    // The last ten seconds count: at the new rate they leave room at once.
    await opened.clock.sleep(4_000);
    expect(await opened.held(2, 't')).toBe(5_000);
    await opened.configureTopic('t', { [followerReplicas]: '' });
    await opened.clock.sleep(5_000);
    expect(await opened.port.listReassignments()).toEqual([]);
  });
});
