/** Every shell block of the documentation runs, on embedded clusters; those that need real brokers or a package run elsewhere, as the last test says. */
import { cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatSnapshot } from '../../src/model/snapshot/snapshot-file.ts';
import { folderWith } from '../support/cli.ts';
import { cluster } from '../support/cluster.ts';
import { topicwright } from '../support/command-line.ts';
import { allBlocks, type Block, blocksOf, ReadersShell, root } from '../support/documented-blocks.ts';
import { ensureGrpcurl } from '../support/grpcurl.ts';
import { document, documents } from '../support/manifests.ts';
import { ensurePrometheus } from '../support/prometheus.ts';
import { runCommand } from '../support/run-command.ts';
import { killServers, startServe } from '../support/serve.ts';

const inSection = (file: string, section: string): readonly Block[] =>
  blocksOf(file).filter((block) => block.section === section);
const executed = new Set<string>();
const idOf = ({ file, line }: Block): string => `${file}:${line}`;

function run(shell: ReadersShell, blocks: readonly Block[]): string {
  expect(blocks.length).toBeGreaterThan(0);
  for (const block of blocks) executed.add(idOf(block));
  return shell.run(blocks);
}

/** In the folder that `topicwright demo` leaves. */
async function shellOnDemo(): Promise<ReadersShell> {
  const folder = folderWith({});
  await topicwright(['demo'], { cwd: folder });
  return new ReadersShell(path.join(folder, 'demo'));
}

describe('README.md', () => {
  test('its tour', () => {
    const shell = new ReadersShell(folderWith({}));
    cpSync(path.join(root, 'examples'), path.join(shell.folder, 'examples'), { recursive: true });
    const told = run(shell, inSection('README.md', 'Five minutes'));
    expect(told).toContain('No changes. The cluster matches git.');
  }, 300_000);

  test('npm run demo, in a checkout', () => {
    const folder = folderWith({});
    for (const name of ['src', 'examples', 'package.json'])
      cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
    const { status, stdout, stderr } = new ReadersShell(folder).sh('npm run demo');
    expect(status, stderr).toBe(0);
    expect(stdout).toContain('No changes. The cluster matches git.');
    expect(existsSync(path.join(folder, 'demo/cluster.yaml'))).toBe(true);
  }, 180_000);
});

test('every recipe', () => {
  const shell = new ReadersShell(folderWith({}));
  cpSync(path.join(root, 'examples'), path.join(shell.folder, 'examples'), { recursive: true });
  run(shell, blocksOf('docs/recipes.md'));
}, 300_000);

test('before the first apply, as the operating guide has it', async () => {
  const told = run(await shellOnDemo(), inSection('docs/operating.md', 'Before the first apply'));
  expect(told).toContain('No problems found.');
});

test('rates set by hand', async () => {
  const told = run(await shellOnDemo(), inSection('docs/throttling.md', 'Rates set by hand'));
  expect(told).toContain('broker 1003: 20 MB/s');
});

describe('a plan that another checker has a say in', () => {
  /** In place of conftest, which no package brings: it takes what it is told in that block, and applies the rule of that policy. */
  const conftest = `
[ "$*" = "test --parser json --policy policy/ -" ] && [ -s policy/plan.rego ] || { echo "conftest was told: $*"; exit 64; }
jq --exit-status --raw-output '
  [.steps[] | select(.kind == "create-topic" and (.topic | startswith("__") | not)) | {topic, count: (.assignments | length)} | select(.count > 48)]
  | if . == [] then true else (.[] | "FAIL - \\(.topic) has \\(.count) partitions"), false end'`;
  const blocks = inSection('docs/guardrails.md', 'Other checkers');

  test('passes, and is applied', async () => {
    const shell = await shellOnDemo();
    shell.addCommand('conftest', conftest);
    run(shell, blocks);
  });

  test('is refused where the policy says so', async () => {
    const shell = await shellOnDemo();
    shell.addCommand('conftest', conftest);
    shell.write('large.yaml', document('Topic', 'large', '{partitions: 49}'));
    shell.run(blocks.filter(({ language }) => language === 'rego'));
    const [plan = ''] = (blocks.find(({ language }) => language === 'sh')?.text ?? '').split('\n');
    const { status, stdout } = shell.sh(plan);
    expect({ status, stdout }).toEqual({
      status: 3,
      stdout: expect.stringContaining('FAIL - large has 49 partitions'),
    });
  });
});

describe('docs/registry.md', () => {
  beforeAll(ensureGrpcurl, 300_000);
  afterEach(killServers);

  /** An embedded cluster called prod, and what git says beside. */
  const folderOf = (...more: readonly string[]): string => {
    const state = cluster()
      .brokers(3, { racks: ['a', 'b', 'c'] })
      .topic('orders', { partitions: 24, replicationFactor: 2 });
    const prod = document('Cluster', 'prod', '{simulation: ./cluster.json}');
    return folderWith({
      'kafka/cluster.json': formatSnapshot(state.build()),
      'kafka/kafka.yaml': documents(prod, ...more),
    });
  };
  const serveProd = (folder: string) =>
    startServe(path.join(folder, 'kafka'), { args: ['--cluster', 'prod'] });
  const ask = async (
    block: Block | undefined,
    addresses: Readonly<Record<string, string>>,
  ): Promise<string> => {
    const shell = new ReadersShell(folderWith({}));
    const program = await ensureGrpcurl();
    shell.addCommand(
      'grpcurl',
      program === null ? 'echo "there is no Go to build it"' : `exec ${program} "$@"`,
    );
    if (!block) throw new Error('the block is gone');
    executed.add(idOf(block));
    const text = Object.entries(addresses).reduce(
      (changed, [written, real]) => changed.replaceAll(written, real),
      block.text,
    );
    return shell.run([{ ...block, text }]);
  };

  test('serve, and what it is asked', async () => {
    const [serve, questions] = inSection('docs/registry.md', 'The registry');
    expect(serve?.text).toMatch(/^topicwright serve -f kafka\/ --cluster prod +#/);
    if (serve) executed.add(idOf(serve));
    const { url, grpc } = await serveProd(
      folderOf(document('Tags', 'teams', '{topics: {orders: {team: payments}}}')),
    );
    const told = await ask(questions, { 'http://127.0.0.1:8080': url, '127.0.0.1:8090': grpc });
    expect(told).toContain('"orders":{');
    const answer = await fetch(`${url}/v1/topics?name=orders`);
    expect(await answer.json()).toMatchObject({
      topics: { orders: { tags: { tier: 'gold', runbook: 'https://wiki/orders' } } },
    });
    if ((await ensureGrpcurl()) !== null) expect(told).toMatch(/"rack": "a"/);
  }, 180_000);

  test('the tags of an old registry move over, also when it is done twice', async () => {
    const [move] = inSection('docs/registry.md', 'Coming from kafka-kit').filter(
      ({ language }) => language === 'sh',
    );
    const [old, next] = await Promise.all([folderOf(), folderOf()].map(serveProd));
    if (!old || !next) throw new Error('two were started');
    const tag = encodeURIComponent('note:a & b "c"');
    await fetch(`${old.url}/v1/topics/tag/orders?tag=team:payments&tag=${tag}`, { method: 'PUT' });
    await fetch(`${old.url}/v1/brokers/tag/2?tag=tier:hot`, { method: 'PUT' });
    const addresses = { 'http://old-registry:8080': old.url, 'http://127.0.0.1:8080': next.url };
    await ask(move, addresses);
    await ask(move, addresses);
    const tagsOf = async (route: string): Promise<unknown> => (await fetch(`${next.url}${route}`)).json();
    expect(await tagsOf('/v1/topics?name=orders')).toMatchObject({
      topics: { orders: { tags: { team: 'payments', note: 'a & b "c"' } } },
    });
    expect(await tagsOf('/v1/brokers?id=2')).toMatchObject({ brokers: { 2: { tags: { tier: 'hot' } } } });
  }, 180_000);
});

test('the program of docs/architecture.md', async () => {
  const folder = folderWith({ 'package.json': '{"type": "module"}' });
  await topicwright(['demo'], { cwd: folder });
  const modules = path.join(folder, 'node_modules');
  mkdirSync(modules);
  symlinkSync(root, path.join(modules, 'topicwright'));
  const [program] = inSection('docs/architecture.md', 'Use it from a program');
  writeFileSync(path.join(folder, 'program.js'), program?.text ?? '');
  const { stdout, stderr } = new ReadersShell(folder).sh(`"${process.execPath}" program.js`);
  expect({ stdout, stderr }).toEqual({ stdout: 'nothing to do\n', stderr: '' });
});

describe('before a commit', () => {
  const [config] = inSection('docs/operating.md', 'Before a commit');
  const [hook] = (
    parse(config?.text ?? '') as { repos: [{ hooks: { entry: string; files: string }[] }] }
  ).repos.flatMap(({ hooks }) => hooks);

  test.each([
    ['passes', 'partitions: 3', 0],
    ['is stopped at a mistake', 'partitons: 3', 1],
  ])('the hook %s', async (_, partitions, status) => {
    const prod = document('Cluster', 'prod', '{bootstrapServers: [kafka-1:9092]}');
    const topic = document('Topic', 'orders', `{${partitions}}`);
    const shell = new ReadersShell(folderWith({ 'kafka/prod.yaml': documents(prod, topic) }));
    expect(new RegExp(hook?.files ?? '').test('kafka/prod.yaml')).toBe(true);
    expect(shell.sh(hook?.entry ?? '')).toMatchObject({ status });
  });
});

describe('alerts', () => {
  const rules = allBlocks.filter(({ text }) => text.startsWith('- alert:'));
  beforeAll(ensurePrometheus, 300_000);

  test('are rules that Prometheus takes', async () => {
    const groups = rules.map(({ text }, index) => ({ name: `g${index}`, rules: parse(text) as unknown }));
    expect(groups.length).toBeGreaterThan(1);
    const folder = folderWith({ 'rules.yml': JSON.stringify({ groups }) });
    const { exitCode, output } = await runCommand('promtool', ['check', 'rules', `${folder}/rules.yml`]);
    expect(output).toMatch(/SUCCESS: \d+ rules found/);
    expect(exitCode).toBe(0);
  });
});

/** Whatever is added to the documentation is to be run as well. */
test('no block is left out', () => {
  const elsewhere: Readonly<Record<string, string>> = {
    'README.md topicwright': 'the gate is these two commands, and `npm run demo` is run above',
    'README.md Install': 'tests/packaging/package.test.ts installs the package so',
    'CONTRIBUTING.md Contributing': '.ci/run runs them',
    'CONTRIBUTING.md Releasing': 'tests/packaging/release.test.ts rehearses it',
    'SECURITY.md Verify a release': 'there has to be one',
    'docs/security.md What it may do': 'tests/e2e/documented-acls.test.ts has a Kafka to run them on',
  };
  const missed = allBlocks
    .filter(({ language }) => ['sh', 'bash', 'shell', 'console'].includes(language))
    .filter((block) => !executed.has(idOf(block)) && !(`${block.file} ${block.section}` in elsewhere));
  expect(missed.map(idOf)).toEqual([]);
});
