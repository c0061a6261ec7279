/** A pull request can't lead the credentials of its own plan away: judged by whether anybody is contacted at all. */

import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { formatSnapshot } from '../../src/index.ts';
import { actionFixture, live, payments } from '../support/github/action-fixture.ts';
import { document, documents } from '../support/manifests.ts';

const fixture = actionFixture();
let trap: Server;
let contacts = 0;

beforeAll(async () => {
  trap = createServer((socket) => {
    contacts += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => trap.close(resolve)));

const address = (): string => `127.0.0.1:${(trap.address() as AddressInfo).port}`;
const rest = documents(
  document('BrokerPool', 'all', '{drain: [4]}'),
  document('Placement', 'default', '{select: {topics: ["*"]}, pool: all}'),
  payments,
);
const reached = (spec: string): string => documents(document('Cluster', 'prod', spec), rest);
const asOfMain = (): string => reached(`{bootstrapServers: ["${address()}"]}`);

/** Main has the first text; the pull request has the second one, and changes that file and others. */
function proposes(before: string, now: string, ...others: readonly string[]): void {
  const main = fixture.github.branches.get('main');
  main?.files.clear();
  main?.files.set('kafka/kafka.yaml', before);
  fixture.write('kafka/kafka.yaml', now);
  const files = [...(before === now ? [] : ['kafka/kafka.yaml']), ...others];
  fixture.merge({ files, state: 'open', mergeCommit: null });
}

beforeEach(() => {
  contacts = 0;
  fixture.write('kafka/snapshot.json', formatSnapshot(live().build()));
});

const offline = { 'fallback-snapshot': 'kafka/snapshot.json' };

test('where it changes nothing of that, the cluster is contacted', async () => {
  proposes(
    asOfMain(),
    `# A remark.\n${reached(`{apply: {movesPerMinute: 7}, bootstrapServers: ["${address()}"]}`)}`,
  );
  const result = await fixture.plan({}, offline);
  expect(contacts, result.log).toBeGreaterThan(0);
  expect(result.code).toBe(1);
});

test.each<[string, () => string]>([
  ['the address', () => asOfMain()],
  ['a proxy', () => reached(`{bootstrapServers: ["127.0.0.1:1"], proxy: {url: "socks5://${address()}"}}`)],
  [
    'the server of tokens',
    () =>
      reached(
        `{bootstrapServers: ["127.0.0.1:1"], security: {sasl: {mechanism: oauthbearer, tokenEndpoint: "http://${address()}/t", clientId: a, clientSecret: "\${env:HOME}"}}}`,
      ),
  ],
  [
    'the metrics',
    () =>
      reached(
        `{bootstrapServers: ["127.0.0.1:1"], metrics: {source: prometheus, url: "http://${address()}"}}`,
      ),
  ],
  ['a name, and with it all', () => asOfMain().replace('name: prod', 'name: other')],
])('where it changes %s, nobody is contacted', async (_, now) => {
  proposes(reached('{bootstrapServers: ["127.0.0.1:1"]}'), now());
  const refused = await fixture.plan();
  expect(refused.code).toBe(1);
  expect(refused.log.replace(/\s+/g, ' ')).toMatch(
    /The pull request changes how cluster \w+ is reached, so it is not contacted/,
  );
  const planned = await fixture.plan({}, offline);
  expect(planned.code, planned.log).toBe(0);
  expect(planned.log).toContain('as in kafka/snapshot.json');
  expect(contacts).toBe(0);
});

test.each<[string, string]>([
  ['a certificate', 'kafka/tls/ca.pem'],
  ['a file that the cluster names', 'kafka/settings'],
])('where it changes %s, nobody is contacted', async (_, file) => {
  const text = reached(`{bootstrapServers: ["${address()}"], clientProperties: ./settings}`);
  fixture.write('kafka/settings', '');
  proposes(text, text, file);
  const result = await fixture.plan();
  expect(result.log.replace(/\s+/g, ' ')).toContain('is not contacted');
  expect(contacts).toBe(0);
});

test('a Cluster that comes in another file, or in one that main can’t read, is new', async () => {
  const main = fixture.github.branches.get('main');
  proposes('kind: [', asOfMain());
  expect((await fixture.plan()).log.replace(/\s+/g, ' ')).toContain('is not contacted');
  fixture.github.pulls.length = 0;
  main?.files.clear();
  fixture.merge({ files: ['kafka/kafka.yaml'], state: 'open', mergeCommit: null });
  expect((await fixture.plan()).log.replace(/\s+/g, ' ')).toContain('is not contacted');
  expect(contacts).toBe(0);
});

test('where GitHub does not tell what it changes, nobody is contacted', async () => {
  proposes(asOfMain(), asOfMain());
  fixture.github.tokens.set('no-files', { login: null, mayWrite: true, mayNot: ['GET /pulls'] });
  const result = await fixture.plan({ token: 'no-files' });
  expect(result.code).toBe(1);
  expect(contacts, result.log).toBe(0);
});
