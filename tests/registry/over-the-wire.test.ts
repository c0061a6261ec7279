/** gRPC and HTTP give the same answers and the same errors, each in its own way. */
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { methods, type UnaryName } from '../../src/registry/serve/methods.ts';
import { folderWith } from '../support/cli.ts';
import { cluster } from '../support/cluster.ts';
import { generateFromProto } from '../support/generate-from-proto.ts';
import {
  type GrpcCaller,
  grpcCaller,
  openRegistry,
  type RegistryFixture,
  simulate,
} from '../support/registry.ts';

let registry: RegistryFixture;
let url: string;
let grpc: GrpcCaller;
const token = 'writer-token-000000';
const authorization = `Bearer ${token}`;

beforeAll(async () => {
  const state = cluster()
    .brokers(3, { firstId: 0, racks: ['a', 'b', 'c'], diskBytes: 2 ** 40 })
    .topic('orders', {
      replicas: [
        [0, 1],
        [1, 2],
      ],
      configs: { 'retention.ms': '1000' },
    })
    .topic('users', { replicas: [[2, 0]] })
    .topic('__topicwright', { replicas: [[1]] })
    .build();
  registry = await openRegistry(simulate(state), {
    tokens: `tokens: [{name: ci, role: write, token: ${token}}, {name: eyes, role: read, token: reader-token-000000}]`,
  });
  const served = await registry.serve();
  url = served.url;
  grpc = grpcCaller(served.grpc);
});
afterAll(async () => {
  grpc.close();
  await registry.close();
});

interface HttpAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
}

async function http(
  method: string,
  target: string,
  body?: unknown,
  headers: object = { authorization },
): Promise<HttpAnswer> {
  const response = await fetch(`${url}${target}`, {
    method,
    headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : JSON.parse(text), headers: response.headers };
}
const call = (
  method: UnaryName,
  request: object,
  headers: Readonly<Record<string, string>> = { authorization },
) => grpc.call(method, request, headers);

test('every method is there over both, with the same answer', async () => {
  await http('PUT', '/v1/topics/tag/orders?tag=team:a:b&tag=tier:hot');
  await call('TagBroker', { id: 0, tag: ['tier:hot'] });
  const asked: [UnaryName, object, string][] = [
    ['GetTopics', {}, '/v1/topics'],
    [
      'GetTopics',
      { tag: ['team:a:b', 'tier:hot'], with_replicas: true },
      '/v1/topics?tag=team:a:b&tag=tier:hot&with_replicas=true',
    ],
    ['GetTopics', { tag: ['tier:hot'] }, '/v1/topics?tag=tier%3Ahot'],
    ['ListTopics', { page_size: 1 }, '/v1/topics/list?page_size=1'],
    ['ListTopics', { spanning: true }, '/v1/topics/list?spanning=true'],
    ['GetBrokers', { id: 0 }, '/v1/brokers?id=0'],
    ['ListBrokers', { tag: ['rack:c'] }, '/v1/brokers/list?tag=rack:c'],
    [
      'UnmappedBrokers',
      { exclude: ['orders', 'users'] },
      '/v1/brokers/unmapped?exclude=orders&exclude=users',
    ],
    ['ReassigningTopics', {}, '/v1/topics/reassigning'],
    ['UnderReplicatedTopics', {}, '/v1/topics/underreplicated'],
    ['TopicMappings', { name: 'orders' }, '/v1/mappings/topic/orders'],
    ['BrokerMappings', { id: 0 }, '/v1/mappings/broker/0'],
  ];
  for (const [method, request, target] of asked) {
    const [overGrpc, overHttp] = await Promise.all([call(method, request), http('GET', target)]);
    expect([method, overGrpc.code, overHttp.status]).toEqual([method, 0, 200]);
    expect(overHttp.body, target).toEqual(overGrpc.answer);
  }
});

test('writes do the same over both', async () => {
  expect(await http('POST', '/v2/brokers/tag', { tags: ['pool:x'], ids: [1, 2] })).toMatchObject({
    status: 200,
    body: {},
  });
  expect((await call('ListBrokers', { tag: ['pool:x'] })).answer).toEqual({ ids: [1, 2] });
  expect(await http('PUT', '/v1/brokers/tag/0?tag=zero:yes')).toMatchObject({
    status: 200,
    body: { message: 'success' },
  });
  expect((await http('GET', '/v1/brokers/list?tag=zero:yes')).body).toEqual({ ids: [0] });
  expect((await http('DELETE', '/v1/brokers/tag/0?tag=zero')).status).toBe(200);
  expect((await call('DeleteBrokerTags', { id: 1, tag: ['pool'] })).code).toBe(0);
  expect((await http('GET', '/v1/brokers/list?tag=pool:x')).body).toEqual({ ids: [2] });
  const wanted = (name: string) => ({ topic: { name, partitions: 1, replication: 1, tags: { a: '1' } } });
  expect(await http('POST', '/v1/topics/create', wanted('by-http'))).toMatchObject({ status: 200, body: {} });
  expect((await call('CreateTopic', wanted('by-grpc'))).code).toBe(0);
  expect((await http('GET', '/v1/topics/list?tag=a:1')).body).toEqual({ names: ['by-grpc', 'by-http'] });
  expect((await http('DELETE', '/v1/topics/tag/by-http?tag=a')).status).toBe(200);
  expect((await call('DeleteTopicTags', { name: 'by-grpc', tag: ['a'] })).code).toBe(0);
  expect((await http('DELETE', '/v1/topics/by-http')).status).toBe(200);
  expect((await call('DeleteTopic', { name: 'by-grpc' })).code).toBe(0);
  expect((await http('GET', '/v1/topics/list?tag=a:1')).body).toEqual({});
});

describe('errors', () => {
  test.each<[UnaryName, object, string, string, number, number]>([
    ['TopicMappings', { name: 'nobody' }, 'GET', '/v1/mappings/topic/nobody', 5, 404],
    ['GetTopics', { tag: ['x'] }, 'GET', '/v1/topics?tag=x', 3, 400],
    ['TagTopic', { name: 'orders', tag: ['name:x'] }, 'PUT', '/v1/topics/tag/orders?tag=name:x', 3, 400],
    ['TagTopic', { name: 'nobody', tag: ['a:1'] }, 'PUT', '/v1/topics/tag/nobody?tag=a:1', 5, 404],
    ['DeleteTopic', { name: '__topicwright' }, 'DELETE', '/v1/topics/__topicwright', 7, 403],
    ['TranslateOffsets', { group_id: 'g' }, 'GET', '/v1/translate-offsets/source/g', 5, 404],
  ])('%s %j', async (method, request, verb, target, code, status) => {
    const [overGrpc, overHttp] = await Promise.all([call(method, request), http(verb, target)]);
    expect([overGrpc.code, overHttp.status]).toEqual([code, status]);
    expect(overHttp.body).toEqual({ error: overGrpc.message, code, message: overGrpc.message });
  });

  test.each<[string, string, unknown, number, string]>([
    ['GET', '/v1/topics?tags=a:1', undefined, 400, '"tags" in the query of /v1/topics is unknown'],
    ['GET', '/v1/brokers?id=seven', undefined, 400, 'id in the query must be integer'],
    ['GET', '/v1/brokers?id=-1', undefined, 400, 'id in the query must be >= 0'],
    ['GET', '/v1/mappings/broker/4294967296', undefined, 400, 'id in the path must be <= 4294967295'],
    ['POST', '/v1/topics/create', '{"topic": ', 400, ''],
    ['POST', '/v1/topics/create', { topic: { name: 7 } }, 400, 'topic.name in the body must be string'],
    ['POST', '/v1/topics/create', { topic: { nmae: 'x' } }, 400, '"nmae" in the body'],
    [
      'POST',
      '/v1/topics/create',
      { topic: { name: 'x', partitions: '3' } },
      400,
      'topic.partitions in the body must be integer',
    ],
    ['POST', '/v2/brokers/tag', { tags: ['a:1'], ids: [1.5] }, 400, 'ids.0 in the body must be integer'],
    ['POST', '/v2/brokers/tag', `{"tags": ["a:${'x'.repeat(2 * 1024 * 1024)}"]}`, 413, ''],
  ])('of %s %s say what is wrong', async (method, target, body, status, message) => {
    const answer = await http(method, target, body);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ code: 3, message: expect.stringContaining(message) });
  });

  test('are Unauthenticated without a token, and PermissionDenied with one that may only read', async () => {
    expect((await call('GetTopics', {}, {})).code).toBe(16);
    const refused = await http('GET', '/v1/topics', undefined, {});
    expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    const reader = { authorization: 'Bearer reader-token-000000' };
    expect((await call('GetTopics', {}, reader)).code).toBe(0);
    expect((await call('TagTopic', { name: 'orders', tag: ['a:1'] }, reader)).code).toBe(7);
    expect((await http('PUT', '/v1/topics/tag/orders?tag=a:1', undefined, reader)).status).toBe(403);
  });
});

test('answers tell how old they are', async () => {
  const { headers } = await http('GET', '/v1/topics');
  expect(headers.get('age')).toBe('0');
  expect(Number(headers.get('topicwright-age-ms'))).toBeLessThan(1_000);
  expect(Number((await call('GetTopics', {})).headers['topicwright-age-ms'])).toBeLessThan(1_000);
});

test('a client’s own deadline holds', async () => {
  const late = await http('PUT', '/v1/topics/tag/orders?tag=a:1', undefined, {
    authorization,
    'grpc-timeout': '1n',
  });
  expect([late.status, late.body]).toMatchObject([504, { code: 4 }]);
  expect((await http('GET', '/v1/topics', undefined, { authorization, 'grpc-timeout': 'soon' })).status).toBe(
    400,
  );
});

test('streams tell the same events over both, and end with their readers', async () => {
  const controller = new AbortController();
  const response = await fetch(`${url}/v1/watch?kinds=brokers`, {
    headers: { authorization },
    signal: controller.signal,
  });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const overGrpc: unknown[] = [];
  const { Metadata } = await import('@grpc/grpc-js');
  const metadata = new Metadata();
  metadata.set('authorization', authorization);
  const stream = grpc.client.Watch({ kinds: ['brokers'] }, metadata);
  stream.on('data', (event: unknown) => overGrpc.push(event));
  stream.on('error', () => undefined);
  let text = '';
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const read = async (): Promise<void> => {
    while (!text.includes('watched')) text += (await reader?.read())?.value ?? '';
  };
  const reading = read();
  await expect.poll(() => overGrpc.length).toBe(4);
  await http('PUT', '/v1/brokers/tag/2?tag=watched:yes');
  await reading;
  await expect.poll(() => overGrpc.length).toBe(5);
  const events = text
    .split('\n')
    .filter((line) => line.startsWith('data: '))
    .map((line) => JSON.parse(line.slice('data: '.length)) as unknown);
  expect(events).toEqual(overGrpc);
  expect(registry.registry.watchers.count).toBe(2);
  stream.cancel();
  controller.abort();
  await expect.poll(() => registry.registry.watchers.count).toBe(0);
  expect((await fetch(`${url}/v1/watch`)).status).toBe(401);
});

test('the API describes itself: every route, with what it takes and gives', async () => {
  const { body } = await http('GET', '/openapi.json');
  const { paths } = body as { paths: Record<string, Record<string, { operationId: string }>> };
  for (const [name, { method, path: target }] of Object.entries(methods))
    expect(paths[target]?.[method.toLowerCase()]?.operationId, target).toBe(name);
  expect(paths['/v1/watch']?.['get']?.operationId).toBe('Watch');
  expect(paths['/v1/topics']?.['get']).toMatchObject({
    parameters: expect.arrayContaining([expect.objectContaining({ name: 'tag', in: 'query' })]),
  });
  const page = await fetch(`${url}/docs/`);
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('swagger-ui')]);
});

test('what is generated from the proto is current', () => {
  const folder = folderWith({});
  generateFromProto(path.join(folder, 'types'), path.join(folder, 'descriptors.binpb'));
  const made = readFileSync(path.join(folder, 'descriptors.binpb'));
  expect(made.equals(readFileSync('proto/descriptors.binpb')), 'make it with `npm run proto`').toBe(true);
  for (const file of [
    'registry.ts',
    'registry/Registry.ts',
    'registry/Topic.ts',
    'registry/BrokerRequest.ts',
  ])
    expect(readFileSync(path.join(folder, 'types', file), 'utf8'), 'make it with `npm run proto`').toBe(
      readFileSync(path.join('src/registry/generated', file), 'utf8'),
    );
});

test('garbage on the wire closes a connection, and nothing else', async () => {
  const port = Number(new URL(url).port);
  await new Promise<void>((resolve) => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(Buffer.from([0, 255, 22, 3, 1, 0, 13, 10, 13, 10])),
    );
    socket.on('close', () => resolve()).on('error', () => undefined);
    socket.resume();
  });
  expect((await http('GET', '/v1/topics')).status).toBe(200);
});
