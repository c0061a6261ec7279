/** Whatever a cluster, its journal or a file says: nothing that is printed moves a cursor, turns text around or forges a line. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { runCommandLine } from '../../src/cli/command-line.ts';
import { formatSnapshot } from '../../src/index.ts';
import { folderWith } from '../support/cli.ts';
import { cluster } from '../support/cluster.ts';
import { document, simulatedManifest } from '../support/manifests.ts';

/** Each says EVIL where it would take effect. */
const sequences = [
  '\x1b[31mEVIL\x1b[0m',
  '\x1b]8;;https://evil.example\x07EVIL\x1b]8;;\x07',
  '\x1b]52;c;RVZJTA==\x07EVIL',
  '\x1b[2J\x1b[HEVIL',
  '\x9b2JEVIL',
  '\x9d0;EVIL\x9c',
  '\u202eEVIL\u202c',
  '\u2066EVIL\u2069',
  'a\nEVILLINE',
  'a\r\nEVILLINE',
  'a\u2028EVILLINE',
  'a\bEVIL\x7f',
  'a\n::add-mask::EVIL',
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...sequences), fc.string({ unit: 'binary', maxLength: 8 })), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.join('').toWellFormed())
  .filter((text) => text !== '');

/** What may still be in it: line breaks, tabs and, with colors, our own styles. */
const csi = String.raw`\x1b\[`;
const allowed = new RegExp(String.raw`${csi}(?:\d|[2-4]\d|9\d)m|[\n\t]`, 'g');
const styledEvil = new RegExp(String.raw`${csi}[\d;]*mEVIL`);
const dangerous = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f]/u;

function expectHarmless(output: string, what: string): void {
  const rest = output.replace(allowed, '');
  const at = rest.search(dangerous);
  expect(at < 0 ? '' : `${what}: ${JSON.stringify(rest.slice(Math.max(0, at - 60), at + 40))}`).toBe('');
  expect(output, what).not.toMatch(/^\s*EVILLINE/m);
  expect(output, what).not.toMatch(styledEvil);
}

/** Each text of the cluster by one of these. */
function hostileFolder(texts: readonly string[]): string {
  let used = 0;
  const next = (): string => texts[used++ % texts.length] ?? 'x';
  const keyed = (): Record<string, string> => ({ [`k${next()}`]: next(), plain: next() });
  const state = cluster()
    .brokers(3, { racks: ['a', 'b', 'c'], diskBytes: 2 ** 40 })
    .topic('orders', { partitions: 6, replicationFactor: 2, sizeBytes: 2 ** 30 })
    .topic('__topicwright', { replicas: [[1, 2]] })
    .build();
  const run = (id: string, outcome: string): string =>
    JSON.stringify({
      ...{ id, outcome, who: next(), host: next(), commit: next(), planDigest: next(), detail: next() },
      ...{ startedAt: '2026-01-01T00:00:00.000Z', endedAt: null },
    });
  const override = { rate: 1e6, untilMs: null, autoremove: false, by: next(), sinceMs: 0 };
  const throttle = { resource: { kind: 'broker', id: 1 }, before: {}, set: keyed() };
  const lease = { role: 'apply', run: 'r', who: next(), host: next(), pid: 1, since: next(), beat: 1 };
  const journal = {
    [`tag/topic/orders/${next()}`]: next(),
    'run/1': run('1', 'done'),
    'run/2': run('2', 'failed'),
    'override/all': JSON.stringify({ ...override, broker: null }),
    'throttle/broker/1': JSON.stringify(throttle),
    lease: JSON.stringify(lease),
  };
  const told = {
    ...state,
    clusterId: next(),
    brokers: state.brokers.map((broker) => ({
      ...{ ...broker, host: next(), rack: next(), tags: keyed(), configs: keyed() },
      logDirs: broker.logDirs.map((dir) => ({ ...dir, path: next() })),
    })),
    topics: state.topics.map((topic) => ({ ...topic, tags: keyed(), configs: keyed() })),
    topicDefaults: keyed(),
    journal,
  };
  const declared = document('Topic', 'orders', '{partitions: 6, config: {retention.ms: 1000, plain: null}}');
  return folderWith({
    'kafka.yaml': simulatedManifest('{drain: [3]}', declared),
    'cluster.json': formatSnapshot(told),
  });
}

async function printed(args: readonly string[]): Promise<string> {
  const chunks: string[] = [];
  const collect = (chunk: unknown, ...more: unknown[]): boolean => {
    chunks.push(String(chunk));
    for (const callback of more) if (typeof callback === 'function') callback();
    return true;
  };
  const spies = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation(collect),
  );
  try {
    await runCommandLine(args);
  } finally {
    for (const spy of spies) spy.mockRestore();
    process.exitCode = 0;
  }
  return chunks.join('');
}

const commands: readonly (readonly string[])[] = [
  ['plan', '--verbose'],
  ['plan', '--format', 'markdown'],
  ['plan', '--format', 'html'],
  ['plan', '--format', 'json'],
  ['show'],
  ['show', '--format', 'markdown'],
  ['show', '--format', 'json'],
  ['drift', '--verbose'],
  ['drift', '--format', 'markdown'],
  ['status'],
  ['status', '--history'],
  ['status', '--history', '--format', 'markdown'],
  ['throttle', 'status'],
  ['throttle', 'unset', '--everything'],
  ['doctor'],
  ['snapshot'],
  ['import'],
];

describe.each(['with colors', 'without colors'])('%s', (colors) => {
  afterEach(() => vi.unstubAllEnvs());

  test('nothing of hostile texts reaches the terminal as it is', async () => {
    vi.stubEnv('FORCE_COLOR', colors === 'with colors' ? '1' : '');
    vi.stubEnv('TERM', 'xterm');
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: 5, maxLength: 40 }), async (texts) => {
        const folder = hostileFolder([...sequences, ...texts]);
        for (const command of commands) {
          const output = await printed([...command, '-f', folder]);
          expect(output.length, command.join(' ')).toBeGreaterThan(0);
          expectHarmless(output, command.join(' '));
        }
      }),
      { numRuns: 4, interruptAfterTimeLimit: 60_000 },
    );
  }, 120_000);

  test('nor those of a manifest that is wrong, its lines included, or of a file that is no snapshot', async () => {
    vi.stubEnv('FORCE_COLOR', colors === 'with colors' ? '1' : '');
    vi.stubEnv('TERM', 'xterm');
    const folder = hostileFolder(sequences);
    const manifest = path.join(folder, 'kafka.yaml');
    writeFileSync(manifest, `${readFileSync(manifest, 'utf8')}# \x1b[2J\u202e\nfoo\x9b: [word\n`);
    for (const args of [['validate'], ['plan'], ['plan', '\x1b[2J'], ['pla\x1b[2Jn']])
      expectHarmless(await printed([...args, '-f', folder]), args.join(' '));
    writeFileSync(path.join(folder, 'bad.json'), '{"apiVersion": "\\u001b[2J", "kind\x1b[2J": 1}');
    expectHarmless(await printed(['plan', '--snapshot', path.join(folder, 'bad.json'), '-f', folder]), 'bad');
  });
});
