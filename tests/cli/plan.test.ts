/** The command plan: its exit codes, its formats, its files, and that the same question always gets the same answer. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { formatSnapshot } from '../../src/index.ts';
import { folderWith } from '../support/cli.ts';
import { type ClusterBuilder, cluster } from '../support/cluster.ts';
import { topicwright } from '../support/command-line.ts';
import { document, simulatedManifest } from '../support/manifests.ts';

const gib = 1024 ** 3;

const manifest = simulatedManifest(
  '{drain: [4]}',
  document('Topic', 'payments', '{partitions: 3, replicationFactor: 2, config: {retention.ms: 7d}}'),
);

const live = (): ClusterBuilder =>
  cluster()
    .brokers(4, { racks: ['a', 'b', 'c'], diskBytes: 100 * gib })
    .topic('orders', { partitions: 8, replicationFactor: 2, sizeBytes: gib })
    .topic('clicks', { partitions: 4, replicationFactor: 2, sizeBytes: gib });

let folder = '';
beforeEach(() => {
  folder = folderWith({ 'kafka.yaml': manifest, 'cluster.json': formatSnapshot(live().build()) });
});
const plan = (...args: string[]) => topicwright(['plan', '-f', folder, ...args]);
const inFolder = (file: string): string => path.join(folder, file);

interface PlanJson {
  readonly digest: string;
  readonly steps: readonly { readonly kind: string; readonly topic: string }[];
  readonly summary: { readonly replicasMoved: number; readonly bytesMoved: number };
}

describe('exits', () => {
  test('0 when changes are pending, as a plan that was made is a success', async () => {
    expect((await plan()).code).toBe(0);
  });

  test('2 when changes are pending and --detailed-exitcode asks for it, 0 when none are', async () => {
    expect((await plan('--detailed-exitcode')).code).toBe(2);
    expect((await topicwright(['apply', '--auto-approve', '-f', folder])).code).toBe(0);
    const again = await plan('--detailed-exitcode');
    expect(again).toMatchObject({ code: 0, stderr: '' });
    expect(again.stdout).toContain('No changes');
  });

  test('1 for an option that does not exist, naming the one that was meant', async () => {
    const result = await plan('--snapshoot', 'x.json');
    expect(result.code).toBe(1);
    expect(result.stderr).toMatch(/Did you mean --snapshot/);
  });

  test('3 for a plan that Guardrails block, which is shown and saved all the same', async () => {
    const rules = document(
      'Guardrails',
      'rules',
      '{limits: {moves: 1}, naming: {allow: ["[op]*"], enforce: warn}}',
    );
    writeFileSync(inFolder('rules.yaml'), rules);
    const out = inFolder('plan.json');
    const result = await plan('--out', out);
    expect(result.code).toBe(3);
    expect(result.stdout).toContain('! Blocked by Guardrails/rules (limits): copies');
    expect(result.stderr).toMatch(/error\[plan\.blocked\]: The plan: copies \d+ replicas; 1 at most/);
    const applied = await topicwright(['apply', out, '--auto-approve', '-f', folder]);
    expect(applied).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('Guardrails/rules (limits) forbids it'),
    });
  });

  test('3 for a plan of which brokers would refuse a part, which is shown and saved all the same, and not applied', async () => {
    const colliding = document('Topic', 'cli_cks', '{partitions: 1, replicationFactor: 2}');
    const state = live().topic('cli.cks', { partitions: 1, replicationFactor: 2 }).build();
    writeFileSync(inFolder('cluster.json'), formatSnapshot(state));
    writeFileSync(inFolder('kafka.yaml'), `${manifest}\n---\n${colliding}`);
    const result = await plan('--out', inFolder('plan.json'));
    expect(result.code).toBe(3);
    expect(result.stdout.split('\n').slice(0, 12).join(' ')).toMatch(
      /What could hurt.*Kafka would refuse to\s+create topic cli_cks/s,
    );
    expect(result.stderr).toMatch(
      /Kafka would refuse to create topic cli_cks\s+in \S+kafka\.yaml:\d+[\s\S]*INVALID_TOPIC_EXCEPTION: /,
    );
    const before = readFileSync(inFolder('cluster.json'), 'utf8');
    for (const args of [[inFolder('plan.json')], []]) {
      const applied = await topicwright(['apply', ...args, '--auto-approve', '-f', folder]);
      expect(applied.code).toBe(3);
      expect(applied.stderr).toContain('Kafka would refuse to create topic cli_cks');
    }
    const topics = (text: string): unknown => (JSON.parse(text) as { topics: unknown[] }).topics;
    expect(topics(readFileSync(inFolder('cluster.json'), 'utf8'))).toEqual(topics(before));
    expect((await plan('--exclude', 'cli_cks')).code).toBe(0);
  });

  test('3 for a plan that a checker refuses, 1 for a checker that is not there', async () => {
    const counts = `node -e 'const p = JSON.parse(require("fs").readFileSync(0)); console.log(p.kind, p.steps.length); process.exit(p.steps.length > 3)'`;
    const refused = await plan('--check', counts);
    expect(refused.code).toBe(3);
    expect(refused.stderr).toMatch(/refuses the plan\n[\s\S]*Plan \d+/);
    expect((await plan('--check', 'cat > /dev/null')).code).toBe(0);
    expect((await plan('--check', 'true')).code).toBe(0);
    const absent = await plan('--check', 'no-such-checker -');
    expect(absent.code).toBe(1);
    expect(absent.stderr).toContain("The check `no-such-checker -` can't be run");
    const applied = await topicwright(['apply', '--auto-approve', '-f', folder, '--check', counts]);
    expect(applied.code).toBe(3);
    expect((await plan('--detailed-exitcode')).code).toBe(2);
  });

  test('1 for a target of no known kind', async () => {
    const result = await plan('--target', 'Broker/4');
    expect(result).toMatchObject({ code: 1, stdout: '' });
    expect(result.stderr).toContain('Write it as Topic/orders');
  });

  test('1 for a target that is not declared, naming it', async () => {
    const result = await plan('--target', 'Topic/paymants');
    expect(result).toMatchObject({ code: 1, stdout: '' });
    expect(result.stderr).toContain('paymants');
  });
});

describe('the same facts', () => {
  test('are in text, Markdown and JSON', async () => {
    const { stdout } = await plan('--format', 'json');
    const { summary } = JSON.parse(stdout) as PlanJson;
    expect(summary.replicasMoved).toBeGreaterThan(0);
    const size = `${summary.bytesMoved / gib} GiB`;
    for (const format of ['text', 'markdown']) {
      const said = (await plan('--format', format)).stdout;
      expect(said).toContain(size);
      expect(said).toMatch(new RegExp(`\\b${summary.replicasMoved} replicas\\b`));
      expect(said).toMatch(/payments/);
    }
  });

  test('carry no colour when piped, and do when FORCE_COLOR asks for it, unless --no-color', async () => {
    expect((await plan()).stdout).not.toContain('\u001b[');
    const forced = { env: { FORCE_COLOR: '1' } };
    expect((await topicwright(['plan', '-f', folder], forced)).stdout).toContain('\u001b[');
    expect((await topicwright(['plan', '-f', folder, '--no-color'], forced)).stdout).not.toContain('\u001b[');
    const env = { FORCE_COLOR: '1', NO_COLOR: '1' };
    expect((await topicwright(['plan', '-f', folder], { env })).stdout).not.toContain('\u001b[');
  });
});

describe('on a snapshot', () => {
  test('answers with the same bytes twice, and when brokers, topics and partitions are listed in another order', async () => {
    const json = async (file: string): Promise<string> =>
      (await plan('--snapshot', inFolder(file), '--format', 'json')).stdout;
    const snapshot = JSON.parse(readFileSync(inFolder('cluster.json'), 'utf8')) as {
      brokers: object[];
      topics: { partitions: object[] }[];
    };
    const permuted = {
      ...snapshot,
      brokers: snapshot.brokers.toReversed(),
      topics: snapshot.topics
        .toReversed()
        .map((topic) => ({ ...topic, partitions: topic.partitions.toReversed() })),
    };
    writeFileSync(inFolder('permuted.json'), JSON.stringify(permuted));
    const first = await json('cluster.json');
    expect(JSON.parse(first)).toMatchObject({ clusterId: 'test-cluster' });
    expect(await json('cluster.json')).toBe(first);
    expect(await json('permuted.json')).toBe(first);
  });

  test('needs no cluster at all', async () => {
    writeFileSync(
      inFolder('kafka.yaml'),
      manifest.replace('simulation: ./cluster.json', 'bootstrapServers: ["127.0.0.1:1"]'),
    );
    expect((await plan('--snapshot', inFolder('cluster.json'))).stdout).toContain('payments');
  });
});

describe('--out', () => {
  test('saves what apply then does, to the byte', async () => {
    const { stdout } = await plan('--out', inFolder('plan.json'), '--format', 'json');
    expect(readFileSync(inFolder('plan.json'), 'utf8')).toBe(stdout);
    const applied = await topicwright(['apply', inFolder('plan.json'), '--auto-approve', '-f', folder]);
    expect(applied.code, applied.stderr).toBe(0);
    expect((await plan('--detailed-exitcode')).code).toBe(0);
    const twice = await topicwright(['apply', inFolder('plan.json'), '--auto-approve', '-f', folder]);
    expect(twice.code, 'a plan whose every step is done has nothing left to do').toBe(0);
    expect(twice.stdout).toContain('steps were already done');
  });

  test('is still good when something else in the cluster has changed', async () => {
    await plan('--out', inFolder('plan.json'), '--target', 'Topic/payments');
    writeFileSync(inFolder('cluster.json'), formatSnapshot(live().topic('other', { partitions: 2 }).build()));
    const applied = await topicwright(['apply', inFolder('plan.json'), '--auto-approve', '-f', folder]);
    expect(applied.code, applied.stderr).toBe(0);
  });

  test('is refused, naming the partition, when a replica that it moves is elsewhere by now', async () => {
    await plan('--out', inFolder('plan.json'));
    const [first] = (
      JSON.parse(readFileSync(inFolder('plan.json'), 'utf8')) as {
        steps: { kind: string; partitions: { topic: string; partition: number; to: number[] }[] }[];
      }
    ).steps
      .filter(({ kind }) => kind === 'move-replicas')
      .flatMap(({ partitions }) => partitions);
    const snapshot = JSON.parse(readFileSync(inFolder('cluster.json'), 'utf8')) as {
      topics: { name: string; partitions: { id: number; replicas: number[] }[] }[];
    };
    const partition = snapshot.topics.find(({ name }) => name === first?.topic)?.partitions[
      first?.partition ?? 0
    ];
    const [elsewhere, another] = [1, 2, 3].toSorted(
      (a, b) => Number(first?.to.includes(a)) - Number(first?.to.includes(b)),
    );
    partition?.replicas.splice(0, 2, elsewhere ?? 0, another ?? 0);
    const meanwhile = JSON.stringify(snapshot);
    writeFileSync(inFolder('cluster.json'), meanwhile);
    const applied = await topicwright(['apply', inFolder('plan.json'), '--auto-approve', '-f', folder]);
    expect(applied.code, applied.stderr).toBe(4);
    expect(applied.stderr).toContain(`${first?.topic}/${first?.partition}`);
    expect(readFileSync(inFolder('cluster.json'), 'utf8'), 'the cluster was changed').toBe(meanwhile);
  });

  test('tells where it could not be written', async () => {
    const result = await plan('--out', inFolder('no/such/folder.json'));
    expect(result.code).toBe(1);
    expect(result.stderr).toContain('no/such/folder.json');
  });
});

test('--reassignment-json writes the changed partitions only, as kafka-reassign-partitions.sh reads them', async () => {
  await plan('--reassignment-json', inFolder('moves.json'));
  const written = JSON.parse(readFileSync(inFolder('moves.json'), 'utf8')) as {
    version: number;
    partitions: { topic: string; partition: number; replicas: number[] }[];
  };
  expect(written.version).toBe(1);
  const before = live().build().topics;
  for (const { topic, partition, replicas } of written.partitions) {
    expect(replicas).not.toContain(4);
    expect(before.find(({ name }) => name === topic)?.partitions[partition]?.replicas).not.toEqual(replicas);
  }
  const onDrained = before
    .flatMap(({ partitions }) => partitions)
    .filter(({ replicas }) => replicas.some((id) => id === 4));
  expect(written.partitions).toHaveLength(onDrained.length);
});

test('--target leaves everything else alone', async () => {
  const { stdout } = await plan('--format', 'json', '--target', 'Topic/payments');
  const { steps } = JSON.parse(stdout) as PlanJson;
  expect(steps.map(({ kind, topic }) => ({ kind, topic }))).toContainEqual({
    kind: 'create-topic',
    topic: 'payments',
  });
  expect(steps.filter(({ kind }) => kind === 'move-replicas')).toEqual([]);
});

describe('a plan can be narrowed', () => {
  const moved = async (...args: string[]): Promise<{ topics: string[]; bytes: number; left: number }> => {
    const { stdout, stderr } = await plan('--format', 'json', ...args);
    expect(stderr).toBe('');
    const { steps, summary } = JSON.parse(stdout) as PlanJson & {
      summary: { leftOver: { bytes: number } | null };
    };
    const topics = steps.filter(({ kind }) => kind === 'move-replicas').map(({ topic }) => topic);
    return { topics, bytes: summary.bytesMoved, left: summary.leftOver?.bytes ?? 0 };
  };

  test('to a budget of bytes or replicas, and says what is left', async () => {
    const all = await moved();
    const part = await moved('--max-bytes', '2GiB');
    expect(part.bytes).toBe(2 * gib);
    expect(part.left).toBe(all.bytes - 2 * gib);
    expect((await moved('--max-moves', '3')).bytes).toBe(3 * gib);
    expect((await plan('--max-bytes', '2GiB')).stdout).toMatch(
      /2\s+GiB,\s+the\s+budget\s+leaves\s+\d+\s+GiB/,
    );
    expect((await plan('--max-bytes', 'some')).stderr).toContain('500GiB');
  });

  test('to all but some topics', async () => {
    expect((await moved('--exclude', 'click*')).topics).toEqual(['orders']);
    expect((await plan('--exclude', '^a')).stderr).toContain('neither a topic name nor a glob');
  });

  test('to relief, where no disk is too full and nothing is drained, created or configured', async () => {
    const { stdout } = await plan('--relief');
    expect(stdout).toContain('No broker is above its storage limit');
    expect(stdout).not.toContain('payments');
  });
});

describe('a saved plan', () => {
  const why = (name: string) => topicwright(['show', inFolder('plan.json'), '--why', name]);

  test('explains one of its partitions', async () => {
    await plan('--out', inFolder('plan.json'));
    const change = (
      JSON.parse(readFileSync(inFolder('plan.json'), 'utf8')) as {
        steps: { kind: string; partitions: { topic: string; partition: number }[] }[];
      }
    ).steps.find(({ kind }) => kind === 'move-replicas')?.partitions[0];
    const { stdout } = await why(`${change?.topic}/${change?.partition}`);
    expect(stdout).toContain('Why: broker 4 is drained');
    expect(stdout).toMatch(/^4 .*drained$/m);
    const other = await why('orders/99');
    expect(other).toMatchObject({ code: 1, stdout: '' });
    expect(other.stderr).toContain('orders/99');
  });

  test('can be taken back', async () => {
    await plan('--out', inFolder('plan.json'));
    expect((await topicwright(['apply', inFolder('plan.json'), '--auto-approve', '-f', folder])).code).toBe(
      0,
    );
    const shown = await topicwright(['show', inFolder('plan.json'), '--undo', inFolder('back.json')]);
    expect(shown.stdout).toContain('taken back');
    const back = await topicwright([
      'apply',
      inFolder('back.json'),
      '--allow-less-safety',
      '--auto-approve',
      '-f',
      folder,
    ]);
    expect(back.code, back.stderr).toBe(0);
    const replicas = (text: string): unknown =>
      (JSON.parse(text) as { topics: { name: string; partitions: { replicas: number[] }[] }[] }).topics
        .filter(({ name }) => !name.startsWith('__'))
        .map(({ name, partitions }) => [name, partitions.map((partition) => partition.replicas)]);
    expect(replicas(readFileSync(inFolder('cluster.json'), 'utf8'))).toEqual(
      replicas(formatSnapshot(live().build())),
    );
  });
});
