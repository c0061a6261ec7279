/** The throttle daemon on real brokers: whatever moves is throttled, and nothing is left, however it ends. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ClusterPort } from '../../src/model/cluster/port/cluster-port.ts';
import { journalTopic } from '../../src/model/cluster/port/journal-port.ts';
import type { ConfigResource } from '../../src/model/cluster/port/resources.ts';
import { brokerId } from '../../src/model/values/units.ts';
import { folderWith, topicwright as topicwrightProcess } from '../support/cli.ts';
import { topicwright } from '../support/command-line.ts';
import { type Daemon, killDaemons, startDaemon } from '../support/daemon.ts';
import { connectTo } from '../support/kafka/connect-to.ts';
import { writeBytes } from '../support/kafka/records.ts';
import { sharedClusters } from '../support/kafka/shared-clusters.ts';
import { document, kafkaManifest } from '../support/manifests.ts';

const mebibyte = 2 ** 20;
const configCommand = 'kafka.admin.ConfigCommand';
const leaderRate = 'leader.replication.throttled.rate';
const followerRate = 'follower.replication.throttled.rate';
const followerReplicas = 'follower.replication.throttled.replicas';
const foreignRate = '90000';
const broker = (id: number): ConfigResource => ({ kind: 'broker', id: brokerId(id) });

describe.each(sharedClusters())('a throttle daemon on $name', ({ bootstrapServers, tool }) => {
  let port: ClusterPort;
  const folder = folderWith({});
  let topics = 0;

  beforeAll(async () => {
    port = await connectTo(bootstrapServers);
    await port.createTopics([
      { name: journalTopic, assignments: [[brokerId(1)]], configs: { 'cleanup.policy': 'compact' } },
    ]);
    mkdirSync(folder, { recursive: true });
    writePolicy('2MB/s');
  });
  afterEach(killDaemons);
  afterAll(() => port.close());

  function writePolicy(rate: string): void {
    const policy = document('ThrottlePolicy', 'slow', `{pool: all, mode: fixed, rate: ${rate}}`);
    const settings = {
      placement: '{select: {topics: [none]}, pool: all}',
      cluster: 'apply: {leaseTerm: 3s}',
    };
    writeFileSync(path.join(folder, 'kafka.yaml'), kafkaManifest(bootstrapServers, settings, policy));
  }

  /**
   * A topic whose only replica is on its way from broker 1 to broker 2, so slowly under somebody's own throttle that it would
   * take minutes: a copy between processes of one machine is over before anybody looks.
   */
  async function startMove(mebibytes = 60): Promise<string> {
    const name = `followed-${topics++}`;
    const configs = { [followerReplicas]: '0:2' };
    await port.createTopics([{ name, assignments: [[brokerId(1)]], configs }]);
    await set(broker(2), followerRate, foreignRate);
    await writeBytes(bootstrapServers, name, 0, mebibytes * mebibyte);
    await port.alterReassignments([{ topic: name, partition: 0, replicas: [brokerId(2)] }]);
    return name;
  }
  const set = (resource: ConfigResource, key: string, value: string | null) =>
    port.alterConfigs([
      {
        resource,
        operations: [value === null ? { operation: 'delete', key } : { operation: 'set', key, value }],
      },
    ]);
  /** What the daemon has set is gone, and what was there before is there again. */
  async function expectForeignOnly(topic: string): Promise<void> {
    const { brokers, topics: all } = await port.observe();
    const found = [
      ...brokers.map(({ id, configs }) => [String(id), configs] as const),
      ...all.map(({ name, configs }) => [name, configs] as const),
    ].flatMap(([name, configs]) =>
      Object.entries(configs).flatMap(([key, value]) =>
        key.includes('.throttled.') ? [`${name} ${key}=${value}`] : [],
      ),
    );
    expect(found.sort()).toEqual(
      [`2 ${followerRate}=${foreignRate}`, `${topic} ${followerReplicas}=0:2`].sort(),
    );
  }
  async function endMove(topic: string): Promise<void> {
    await port.alterReassignments([{ topic, partition: 0, replicas: null }]);
    await port.deleteTopics([topic]);
    await set(broker(2), followerRate, null);
  }

  const shows = (daemon: Daemon, text: string | RegExp) =>
    expect.poll(daemon.output, { timeout: 30_000 }).toMatch(text);
  const configOf = async (resource: ConfigResource, key: string): Promise<string | undefined> =>
    (await port.readConfigs([resource]))[0]?.configs?.[key];

  test('is asked and told over HTTP', async () => {
    const daemon = startDaemon(folder);
    await shows(daemon, /listening on http:\/\/127\.0\.0\.1:\d+/);
    const url = /listening on (\S+)/.exec(daemon.output())?.[1] ?? '';
    const ask = async (pathname: string, init?: RequestInit): Promise<unknown> => {
      const response = await fetch(url + pathname, init);
      return [response.status, pathname === '/metrics' ? await response.text() : await response.json()];
    };
    await shows(daemon, 'acting: nothing copies');
    expect(await ask('/readyz')).toEqual([200, { status: 'ready' }]);
    const topic = await startMove();
    await shows(daemon, 'acting: 1 partition copying');
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ rate: '3MB/s', for: '10m', by: 'ada' });
    expect(await ask('/throttle/1', { method: 'POST', headers, body })).toMatchObject([200, { broker: 1 }]);
    await shows(daemon, /broker 1 sends up to 3 MB\/s \(set for this broker by ada\)/);
    expect(await configOf(broker(1), leaderRate)).toBe('3000000');
    expect(await ask('/throttle')).toMatchObject([
      200,
      { role: 'acting', moving: [{ topic, partition: 0, receivers: [2] }], overrides: [{ broker: 1 }] },
    ]);
    expect(await ask('/metrics')).toMatchObject([
      200,
      expect.stringMatching(/rate_bytes_per_second\{cluster="\w+",broker="1",side="leader"\} 3000000/),
    ]);
    expect(await ask('/throttle/1', { method: 'DELETE' })).toMatchObject([200, { broker: 1 }]);
    await expect.poll(() => configOf(broker(1), leaderRate), { timeout: 10_000 }).toBe('2000000');

    writePolicy('fast');
    await shows(daemon, /kafka\.yaml:.*the previous manifests stay in force/s);
    expect(await ask('/metrics')).toMatchObject([200, expect.stringMatching(/_bad_manifests\{.*\} 1/)]);
    writePolicy('4MB/s');
    await shows(daemon, /broker 1 sends up to 4 MB\/s \(the policy's rate\)/);
    expect(await ask('/metrics')).toMatchObject([200, expect.stringMatching(/_bad_manifests\{.*\} 0/)]);
    expect(await configOf(broker(1), leaderRate)).toBe('4000000');
    writePolicy('2MB/s');
    daemon.signal('SIGTERM');
    expect(await daemon.ended).toBe(0);
    await expectForeignOnly(topic);
    await endMove(topic);
  });

  test('throttles a move that somebody else began, and takes it back as it is told to end', async () => {
    const daemon = startDaemon(folder);
    await shows(daemon, 'acting: nothing copies');
    const topic = await startMove();
    await shows(daemon, 'acting: 1 partition copying');
    await shows(daemon, /broker 1 sends up to 2 MB\/s \(the policy's rate\)/);
    expect(await configOf({ kind: 'topic', name: topic }, 'leader.replication.throttled.replicas')).toBe(
      '0:1',
    );
    expect(await configOf(broker(1), leaderRate)).toBe('2000000');
    expect(await configOf(broker(2), followerRate)).toBe('2000000');
    daemon.signal('SIGTERM');
    expect(await daemon.ended, daemon.output()).toBe(0);
    await expectForeignOnly(topic);
    await endMove(topic);
  });

  test('clears away when the move has ended', async () => {
    const daemon = startDaemon(folder);
    const topic = await startMove(20);
    await shows(daemon, 'acting: 1 partition copying');
    await expect.poll(() => port.listReassignments(), { timeout: 50_000 }).toEqual([]);
    await expect
      .poll(() => daemon.output().trimEnd().split('\n').at(-1), { timeout: 10_000 })
      .toBe('acting: nothing copies');
    await expectForeignOnly(topic);
    await endMove(topic);
  }, 90_000);

  test('that is killed is followed by one that stands by, within 30 s', async () => {
    const first = startDaemon(folder);
    const topic = await startMove();
    await shows(first, 'acting: 1 partition copying');
    const second = startDaemon(folder);
    await shows(second, /standing by for the throttle daemon of/);
    first.signal('SIGKILL');
    await first.ended;
    expect(await configOf(broker(1), leaderRate)).toBe('2000000');
    await shows(second, /acting/);
    second.signal('SIGTERM');
    expect(await second.ended).toBe(0);
    await expectForeignOnly(topic);
    await endMove(topic);
  }, 120_000);

  test('sets a throttle again within two turns that somebody deletes or changes, and tells who may know', async () => {
    writePolicy('100KB/s');
    const daemon = startDaemon(folder);
    const topic = await startMove();
    await shows(daemon, /broker 1 sends up to 100 kB\/s/);
    await tool(configCommand, [
      ...['--alter', '--entity-type', 'brokers', '--entity-name', '1', '--delete-config', leaderRate],
    ]);
    const deletedAtMs = Date.now();
    await expect
      .poll(() => configOf(broker(1), leaderRate), { interval: 50, timeout: 10_000 })
      .toBe('100000');
    // Two turns of a second each, and what asking takes.
    expect(Date.now() - deletedAtMs).toBeLessThan(4_000);
    await shows(
      daemon,
      /somebody else changed the throttle of Broker\/1 between .*: leader\.replication\.throttled\.rate was 100 kB\/s, is deleted; set it again\. .*kafka-authorizer\.log/,
    );
    await set(broker(2), followerRate, '900000000');
    await expect
      .poll(() => configOf(broker(2), followerRate), { interval: 50, timeout: 4_000 })
      .toBe('100000');
    await shows(
      daemon,
      /Broker\/2 .*follower\.replication\.throttled\.rate was 100 kB\/s, is 900 MB\/s; set it again/,
    );
    await set({ kind: 'topic', name: topic }, followerReplicas, null);
    await expect
      .poll(() => configOf({ kind: 'topic', name: topic }, followerReplicas), {
        interval: 50,
        timeout: 4_000,
      })
      .toBe('0:2');
    const status = await topicwright(['throttle', 'status', '--format', 'json', '-f', folder]);
    expect(JSON.parse(status.stdout)).toMatchObject([
      {
        throttled: expect.arrayContaining([
          expect.objectContaining({
            resource: 'Broker/1',
            now: { [leaderRate]: '100000' },
            changedKeys: [],
          }),
        ]),
      },
    ]);
    daemon.signal('SIGTERM');
    expect(await daemon.ended).toBe(0);
    // As the other one left it last.
    expect(await configOf(broker(2), followerRate)).toBe('900000000');
    await endMove(topic);
    writePolicy('2MB/s');
  }, 120_000);

  test('restarted ten times in mid-move, by SIGTERM and kill -9, leaves no unthrottled second', async () => {
    writePolicy('100KB/s');
    let daemon = startDaemon(folder, {}, 'hand-over');
    const topic = await startMove();
    await shows(daemon, /broker 1 sends up to 100 kB\/s/);
    const samples = new Map<string, number>();
    const state = { isOver: false };
    const sample = async (): Promise<void> => {
      while (!state.isOver) {
        const [one, two, lists] = await port.readConfigs([
          broker(1),
          broker(2),
          { kind: 'topic', name: topic },
        ]);
        const text = [
          one?.configs?.[leaderRate],
          two?.configs?.[followerRate],
          lists?.configs?.['leader.replication.throttled.replicas'],
          lists?.configs?.[followerReplicas],
        ].join(' ');
        samples.set(text, (samples.get(text) ?? 0) + 1);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    };
    const sampling = sample().catch(() => undefined);
    for (let restart = 0; restart < 10; restart++) {
      const isKilled = restart % 2 === 1;
      daemon.signal(isKilled ? 'SIGKILL' : 'SIGTERM');
      expect(await daemon.ended).toBe(isKilled ? null : 0);
      if (!isKilled)
        expect(daemon.output()).toContain('throttle left on 2 brokers and replicas of 1 topic until ');
      daemon = startDaemon(folder, {}, 'hand-over');
      await shows(daemon, 'acting: 1 partition copying');
    }
    state.isOver = true;
    await sampling;
    expect(samples.size, [...samples.keys()].join('; ')).toBe(1);
    expect([...samples.keys()]).toEqual(['100000 100000 0:1 0:2']);
    expect([...samples.values()][0]).toBeGreaterThan(100);
    expect((await port.listReassignments()).map((one) => one.topic)).toEqual([topic]);
    daemon.signal('SIGTERM');
    await daemon.ended;
    const removed = await topicwright(['throttle', 'unset', '--everything', '--auto-approve', '-f', folder]);
    expect(removed.stderr).toContain(`Broker/1 (topicwright's): ${leaderRate}=100000`);
    expect(await configOf(broker(1), leaderRate)).toBeUndefined();
    await endMove(topic);
    writePolicy('2MB/s');
  }, 300_000);

  test('makes way for an apply, and acts again afterwards', async () => {
    const daemon = startDaemon(folder);
    await shows(daemon, 'acting: nothing copies');
    const created = document('Topic', 'made-way', '{partitions: 1, replicationFactor: 1}');
    writeFileSync(path.join(folder, 'created.yaml'), created);
    const applied = await topicwright(['apply', '--auto-approve', '-f', folder]);
    expect(applied.code, applied.stderr).toBe(0);
    const topic = await startMove();
    await shows(daemon, 'acting: 1 partition copying');
    daemon.signal('SIGTERM');
    expect(await daemon.ended).toBe(0);
    await expectForeignOnly(topic);
    await endMove(topic);
  }, 120_000);

  test('sets rates over HTTP for an apply that has taken over, and takes them back', async () => {
    const daemon = startDaemon(folder);
    await shows(daemon, 'acting: nothing copies');
    const url = /listening on (\S+)/.exec(daemon.output())?.[1] ?? '';
    const name = `braked-${topics++}`;
    await port.createTopics([{ name, assignments: [[brokerId(1)]], configs: {} }]);
    await writeBytes(bootstrapServers, name, 0, 30 * mebibyte);
    const applied = folderWith({
      'kafka.yaml': kafkaManifest(
        bootstrapServers,
        { pool: '{select: {ids: [2]}}', placement: `{select: {topics: [${name}]}, pool: all}` },
        document('ThrottlePolicy', 'slow', '{pool: all, mode: fixed, rate: 1MB/s}'),
      ),
    });
    const answers: unknown[] = [];
    const ask = async (method: string, body?: string): Promise<void> => {
      const headers = body === undefined ? {} : { 'content-type': 'application/json' };
      const response = await fetch(`${url}/throttle`, { method, headers, ...(body && { body }) });
      answers.push([method, response.status, await response.json()]);
    };
    let asking: Promise<void> | null = null;
    const apply = await topicwrightProcess(['apply', '--auto-approve', '-f', applied], {
      onOutput: (output) => {
        if (/moving 1 partition/.test(output)) asking ??= ask('POST', '{"rate": "2MB/s", "by": "ada"}');
        if (/set by hand for all brokers: 2 MB\/s, by ada/.test(output) && answers.length === 1)
          asking = asking?.then(() => ask('DELETE')).then(() => ask('POST', '{"rate": "40MB/s"}')) ?? null;
      },
    });
    await asking;
    expect(apply.code, apply.stderr).toBe(0);
    expect(apply.stderr).toContain('rate set by hand removed for all brokers: 2 MB/s, by ada');
    expect(answers).toMatchObject([
      ['POST', 200, { broker: null, rate: 2_000_000, by: 'ada' }],
      ['DELETE', 200, { broker: null }],
      ['POST', 200, { rate: 40_000_000 }],
    ]);
    await ask('DELETE');
    daemon.signal('SIGTERM');
    expect(await daemon.ended).toBe(0);
    await port.deleteTopics([name]);
  }, 120_000);

  test('follows a rate set by hand, and uncovers what lies beneath: the default of the cluster', async () => {
    const alter = (...change: readonly string[]) =>
      tool(configCommand, ['--alter', '--entity-type', 'brokers', '--entity-default', ...change]);
    await alter('--add-config', `${leaderRate}=222222222`);
    const daemon = startDaemon(folder);
    const topic = await startMove();
    await shows(daemon, 'acting: 1 partition copying');
    const by = await topicwright(['throttle', 'set', '3MB/s', '--for', '1h', '-f', folder]);
    expect(by.code, by.stderr).toBe(0);
    await shows(daemon, /up to 3 MB\/s \(set for all brokers by /);
    expect(await configOf(broker(1), leaderRate)).toBe('3000000');
    const status = await topicwright(['throttle', 'status', '-f', folder]);
    expect(status.stdout).toMatch(/The throttle daemon of .* is running/);
    expect(status.stdout).toContain('all brokers: 3 MB/s until');
    daemon.signal('SIGTERM');
    expect(await daemon.ended).toBe(0);
    await expectForeignOnly(topic);
    const described = await tool(configCommand, [
      ...['--describe', '--entity-type', 'brokers', '--entity-name', '1', '--all'],
    ]);
    expect(described).toMatch(/leader\.replication\.throttled\.rate=222222222 .*DEFAULT_BROKER_CONFIG/);
    await alter('--delete-config', leaderRate);
    await topicwright(['throttle', 'unset', '--everything', '--auto-approve', '-f', folder]);
    await endMove(topic);
  }, 120_000);
});
