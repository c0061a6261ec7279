/** Bad input by the thousand: the right codes, no crash, and nothing stored that was not acknowledged. */
import { connect } from 'node:http2';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { methods, type UnaryName } from '../../src/registry/serve/methods.ts';
import type { Simulation } from '../../src/simulation/open-simulation.ts';
import { cluster } from '../support/cluster.ts';
import {
  type GrpcCaller,
  grpcCaller,
  openRegistry,
  type RegistryFixture,
  simulate,
} from '../support/registry.ts';

let simulation: Simulation;
let registry: RegistryFixture;
let url: string;
let address: string;
let grpc: GrpcCaller;

beforeAll(async () => {
  const state = cluster()
    .brokers(3, { firstId: 0, racks: ['a', 'b'], diskBytes: 2 ** 40 })
    .topic('orders', { replicas: [[0]] });
  simulation = simulate(state.topic('__topicwright', { replicas: [[1]] }).build());
  // Nobody who is made up here may write.
  registry = await openRegistry(simulation, {
    tokens:
      'tokens: [{name: eyes, role: read, token: reader-token-000000}, {name: hands, role: write, token: writer-token-000000}]',
  });
  const served = await registry.serve();
  url = served.url;
  address = served.grpc;
  grpc = grpcCaller(address);
});
afterAll(async () => {
  grpc.close();
  await registry.close();
});

const names = Object.keys(methods) as UnaryName[];
const evil = fc.constantFrom(
  ...[
    '',
    ':',
    'a:',
    ':b',
    '__proto__:x',
    'constructor:x',
    'name:x',
    'x'.repeat(5_000),
    '\u0000:a',
    'a:\n',
    '../../etc',
    '%00',
  ],
  ...[
    'é:ü',
    '🦊:🦊',
    'a:b:c',
    "';--",
    '${jndi:ldap://x}',
    'orders',
    '__topicwright',
    '0',
    '-1',
    '4294967296',
    'NaN',
  ],
);
const text = fc.oneof(evil, fc.string({ maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 20 }));
const number = fc.oneof(fc.constantFrom(0, 1, 2, 7, 2 ** 31, 2 ** 32 - 1), fc.nat());
const tags = fc.array(text, { maxLength: 6 });
const fields = {
  ...{
    tag: tags,
    tags,
    exclude: tags,
    name: text,
    group_id: text,
    remote_cluster_alias: text,
    page_token: text,
  },
  ...{ id: number, ids: fc.array(number, { maxLength: 5 }), page_size: number, spanning: fc.boolean() },
  with_replicas: fc.boolean(),
  topic: fc.record(
    {
      ...{ name: text, partitions: number, replication: number },
      ...{
        tags: fc.dictionary(text, text, { maxKeys: 4 }),
        configs: fc.dictionary(text, text, { maxKeys: 4 }),
      },
    },
    { requiredKeys: [] },
  ),
  ...{ target_broker_tags: tags, target_broker_ids: fc.array(number, { maxLength: 4 }) },
};
/** What may come of it: anything but INTERNAL (13), UNKNOWN (2) and UNIMPLEMENTED (12). */
const isClean = (code: number): boolean => ![2, 12, 13].includes(code);
const journal = () => simulation.port.readJournal();
const journalHolds = async (key: string): Promise<boolean> => Object.hasOwn(await journal(), key);

test('requests of the right shape and any content, by those who may only read: nothing is stored', async () => {
  const before = await journal();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names),
      fc.record(fields, { requiredKeys: [] }),
      async (name, request) => {
        const { code, message } = await grpc.call(name, request, {
          authorization: 'Bearer reader-token-000000',
        });
        if (!isClean(code)) throw new Error(`${name}: ${code} ${message}`);
        if (methods[name].kind === 'write' && code !== 7) throw new Error(`${name} was let through: ${code}`);
      },
    ),
    { numRuns: 1_500 },
  );
  expect(await journal()).toEqual(before);
});

test('the same by those who may write: what fails leaves nothing behind', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(
        'TagTopic',
        'TagBroker',
        'TagBrokers',
        'DeleteTopicTags',
        'DeleteTopic',
        'CreateTopic' as const,
      ),
      fc.record(fields, { requiredKeys: [] }),
      async (name, request) => {
        const before = await journal();
        const { code, message } = await grpc.call(name as UnaryName, request, {
          authorization: 'Bearer writer-token-000000',
        });
        if (!isClean(code)) throw new Error(`${name}: ${code} ${message}`);
        if (code !== 0) expect(await journal()).toEqual(before);
      },
    ),
    { numRuns: 600 },
  );
  expect(await journalHolds('tag/topic/orders/name')).toBe(false);
});

test('any path, query and body over HTTP: an answer in JSON, and no fault of the server', async () => {
  const target = fc.oneof(fc.constantFrom(...Object.values(methods).map(({ path }) => path)), fc.webPath());
  const body = fc.oneof(
    fc.json(),
    text,
    fc.record(fields, { requiredKeys: [] }).map((value) => JSON.stringify(value)),
  );
  await fc.assert(
    fc.asyncProperty(
      ...([fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH'), target, text, text, body] as const),
      async (method, path, key, value, content) => {
        const filled = path.replaceAll(/\{\w+\}/g, () => encodeURIComponent(key.toWellFormed()) || 'x');
        const query = new URLSearchParams([
          ['tag', value.toWellFormed()],
          [key.toWellFormed(), value.toWellFormed()],
        ]);
        const controller = new AbortController();
        const response = await fetch(`${url}${filled}?${query}`, {
          ...{ method, signal: controller.signal },
          headers: { authorization: 'Bearer reader-token-000000', 'content-type': 'application/json' },
          ...(method !== 'GET' && { body: content }),
        });
        if (response.status >= 500) throw new Error(`${response.status} ${await response.text()}`);
        controller.abort();
      },
    ),
    { numRuns: 1_000 },
  );
});

test('any bytes as a gRPC message: refused, and the server lives', async () => {
  const client = connect(`http://${address}`);
  client.on('error', () => undefined);
  const send = (path: string, message: Uint8Array): Promise<string> =>
    new Promise((resolve) => {
      const stream = client.request({
        ...{ ':method': 'POST', ':path': path, 'content-type': 'application/grpc', te: 'trailers' },
        authorization: 'Bearer reader-token-000000',
      });
      let status = '';
      stream.on('response', (headers) => {
        status = String(headers['grpc-status'] ?? status);
      });
      stream.on('trailers', (trailers) => {
        status = String(trailers['grpc-status'] ?? status);
      });
      stream.on('error', () => undefined).on('close', () => resolve(status));
      stream.resume();
      const frame = Buffer.alloc(5);
      frame.writeUInt32BE(message.length, 1);
      stream.end(Buffer.concat([frame, message]));
    });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), fc.uint8Array({ maxLength: 60 }), async (name, bytes) => {
      const status = await send(`/registry.Registry/${name}`, bytes);
      expect(status).toMatch(/^\d+$/);
    }),
    { numRuns: 500 },
  );
  client.destroy();
  expect((await grpc.call('ListTopics', {}, { authorization: 'Bearer reader-token-000000' })).code).toBe(0);
});
