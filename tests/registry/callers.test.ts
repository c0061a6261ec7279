/** Who may do what, how often, and for how long. */
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { ProblemError } from '../../src/model/problem/problem.ts';
import { Callers, type Credentials } from '../../src/registry/serve/callers.ts';
import { cluster } from '../support/cluster.ts';
import {
  openRegistry,
  type RegistryFixture,
  type RegistryFixtureOptions,
  simulate,
} from '../support/registry.ts';

const none: Credentials = { authorization: undefined, certificate: null, address: '10.0.0.1' };
const bearer = (token: string): Credentials => ({ ...none, authorization: `Bearer ${token}` });

function codeOf(work: () => unknown): string {
  try {
    work();
    return 'OK';
  } catch (error) {
    return (error as { readonly code: string }).code;
  }
}

const reads = 'reader-token-000000';
const writes = 'writer-token-000000';
const file = `
tokens:
  - {name: dashboards, role: read, token: ${reads}}
  - {name: ci, role: write, sha256: ${createHash('sha256').update(writes).digest('hex')}}
  - {name: ops, role: write, certificate: ops.example.com}
`;

describe('without a file', () => {
  test.each([
    ['open', none, 'OK', 'OK'],
    ['read-only', none, 'OK', 'PERMISSION_DENIED'],
    ['by-certificate', none, 'UNAUTHENTICATED', 'UNAUTHENTICATED'],
    ['by-certificate', { ...none, certificate: 'anybody' }, 'OK', 'OK'],
  ] as const)('%s, for %j: reads %s, writes %s', (kind, credentials, read, write) => {
    const callers = new Callers(kind);
    expect(codeOf(() => callers.require('read', credentials))).toBe(read);
    expect(codeOf(() => callers.require('write', credentials))).toBe(write);
  });
});

describe('with a file', () => {
  const callers = new Callers('open');
  callers.load(file, 'tokens.yaml');

  test.each<[string, Credentials, string, string]>([
    ['nobody', none, 'UNAUTHENTICATED', 'UNAUTHENTICATED'],
    ['a reader', bearer(reads), 'OK', 'PERMISSION_DENIED'],
    ['a writer', bearer(writes), 'OK', 'OK'],
    ['a wrong token', bearer('wrong-token-000000'), 'UNAUTHENTICATED', 'UNAUTHENTICATED'],
    ['another scheme', { ...none, authorization: `Basic ${reads}` }, 'UNAUTHENTICATED', 'UNAUTHENTICATED'],
    ['a known certificate', { ...none, certificate: 'ops.example.com' }, 'OK', 'OK'],
    ['an unknown certificate', { ...none, certificate: 'who' }, 'UNAUTHENTICATED', 'UNAUTHENTICATED'],
  ])('%s', (_, credentials, read, write) => {
    expect(codeOf(() => callers.require('read', credentials))).toBe(read);
    expect(codeOf(() => callers.require('write', credentials))).toBe(write);
  });

  test('callers have names', () => {
    expect(callers.require('read', bearer(writes)).name).toBe('ci');
  });

  test.each([
    ['', 'must be object'],
    ['tokens: []', 'fewer than 1'],
    ['tokens: [{name: a, role: admin, token: 0123456789abcdef}]', '/tokens/0/role'],
    ['tokens: [{name: a, role: read, token: short}]', '/tokens/0/token'],
    ['tokens: [{name: a, role: read}]', '/tokens/0'],
    ['tokens: [{name: a, role: read, secret: 0123456789abcdef}]', '/tokens/0'],
    [`tokens: [{name: a, role: read, token: ${reads}}, {name: a, role: read, token: ${writes}}]`, 'twice'],
    ['tokens: [', 'not YAML'],
  ])('%s is refused, and shows no secret', (text, why) => {
    const other = new Callers('open');
    try {
      other.load(text, 'tokens.yaml');
      expect.unreachable();
    } catch (error) {
      const [problem] = (error as ProblemError).problems;
      expect(error).toBeInstanceOf(ProblemError);
      expect(problem?.detail).toContain(why);
      expect(JSON.stringify(problem)).not.toMatch(/0123456789abcdef|reader-token|writer-token/);
    }
  });
});

describe('calls', () => {
  const opened: RegistryFixture[] = [];
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.close();
  });
  async function open(options: RegistryFixtureOptions): Promise<RegistryFixture> {
    const state = cluster()
      .brokers(1)
      .topic('orders', { replicas: [[1]] })
      .topic('__topicwright', { replicas: [[1]] });
    const one = await openRegistry(simulate(state.build()), options);
    opened.push(one);
    return one;
  }
  const tag = { name: 'orders', tag: ['a:1'] };

  test('of one client are limited, reads and writes apart, for a second', async () => {
    const registry = await open({ limits: { reads: 3, writes: 1 } });
    expect(await registry.codeOf('TagTopic', tag)).toBe('OK');
    expect(await registry.codeOf('TagTopic', tag)).toBe('RESOURCE_EXHAUSTED');
    const codes = await Promise.all([1, 2, 3, 4].map(() => registry.codeOf('GetTopics')));
    expect(codes.toSorted()).toEqual(['OK', 'OK', 'OK', 'RESOURCE_EXHAUSTED']);
    await sleep(1_050);
    expect(await registry.codeOf('TagTopic', tag)).toBe('OK');
  });

  test('that take too long say so, and that nobody knows whether they are done', async () => {
    const registry = await open({
      limits: { deadlineMs: 30 },
      port: (port) => ({
        ...port,
        appendJournal: async (records) => {
          await sleep(200);
          await port.appendJournal(records);
        },
      }),
    });
    await expect(registry.call('TagTopic', tag)).rejects.toMatchObject({
      code: 'DEADLINE_EXCEEDED',
      message: expect.stringContaining('not known'),
    });
  });

  test('are told to whoever keeps the audit: who, what, and what came of it', async () => {
    const registry = await open({ access: 'read-only' });
    await registry.codeOf('TagTopic', tag);
    await registry.codeOf('GetTopics');
    expect(registry.records).toMatchObject([
      ...[
        {
          method: 'TagTopic',
          kind: 'write',
          caller: null,
          address: 'test',
          subject: 'topic orders',
          code: 'PERMISSION_DENIED',
        },
      ],
      ...[{ method: 'GetTopics', kind: 'catalog', caller: 'test', subject: null, code: 'OK' }],
    ]);
  });

  test('that hit a bug tell the log what, and the client nothing', async () => {
    const registry = await open({
      port: (port) => ({ ...port, appendJournal: () => Promise.reject(new TypeError('secret details')) }),
    });
    await expect(registry.call('TagTopic', tag)).rejects.toMatchObject({
      code: 'INTERNAL',
      message: expect.not.stringContaining('secret'),
    });
    expect(registry.records.at(-1)?.bug).toBeInstanceOf(TypeError);
  });
});
