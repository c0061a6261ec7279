/** Brokers behind a proxy: every connection goes through it, TLS and logins included. */
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { KafkaSettings } from '../../src/kafka/connect/kafka-settings.ts';
import { connectKafka } from '../../src/kafka/connect-kafka.ts';
import type { ProxySettings } from '../../src/model/desired/desired-state.ts';
import { type Problem, ProblemError } from '../../src/model/problem/problem.ts';
import { sharedClusters } from '../support/kafka/shared-clusters.ts';
import { proxyUser, startHttpProxy, startSocksProxy, type TestProxy } from '../support/security/proxies.ts';
import { scramUser } from '../support/security/secured-listeners.ts';

const { ca } = inject('credentials');

describe.each(sharedClusters())('on $name', ({ bootstrapServers, serversByListener }) => {
  const proxies = new Map<ProxySettings['protocol'], TestProxy>();
  beforeAll(async () => {
    proxies.set('socks5', await startSocksProxy());
    proxies.set('http', await startHttpProxy());
  });
  afterAll(() => {
    for (const proxy of proxies.values()) proxy.stop();
  });

  const through = (
    protocol: ProxySettings['protocol'],
    more: Partial<ProxySettings> = {},
  ): ProxySettings => ({
    ...{ protocol, host: '127.0.0.1', port: proxies.get(protocol)?.port ?? 0 },
    ...proxyUser,
    ...more,
  });
  const plain = { bootstrapServers, tls: null, sasl: null };
  const secured: Omit<KafkaSettings, 'proxy'> = {
    bootstrapServers: serversByListener['SASLTLS'] ?? [],
    ...{ tls: { ca }, sasl: { mechanism: 'scram-sha-512', ...scramUser } },
  };

  test.each([
    ['socks5', 'in plaintext', plain],
    ['socks5', 'over TLS with a login', secured],
    ['http', 'in plaintext', plain],
    ['http', 'over TLS with a login', secured],
  ] as const)('%s carries all connections, %s', async (protocol, _, settings) => {
    const before = proxies.get(protocol)?.asked.length ?? 0;
    const port = await connectKafka({ ...settings, proxy: through(protocol) });
    const { brokers } = await port.observe();
    expect(brokers.map(({ id }) => id)).toEqual([1, 2, 3]);
    const asked = proxies.get(protocol)?.asked.slice(before) ?? [];
    expect([...new Set(asked)].sort()).toEqual([...settings.bootstrapServers].sort());
    await port.close();
  });

  test.each([
    [
      'socks5',
      { password: 'guessed' },
      /the proxy socks5:\/\/127\.0\.0\.1:\d+ gives no way: .*authentication/i,
    ],
    ['http', { password: 'guessed' }, /the proxy http:\/\/127\.0\.0\.1:\d+ gives no way: it answers 407/],
    ['http', { port: 1 }, /the proxy http:\/\/127\.0\.0\.1:1 gives no way: .*ECONNREFUSED/],
    ['socks5', { port: 1 }, /the proxy socks5:\/\/127\.0\.0\.1:1 gives no way: .*ECONNREFUSED/],
  ] as const)('%s that does not let through is told', async (protocol, more, told) => {
    const { detail, hint } = await problemOf({ ...plain, proxy: through(protocol, more) });
    expect(detail).toMatch(told);
    expect(hint).toContain('spec.proxy');
    expect(detail + hint).not.toMatch(/guessed|proxy secret/);
  });

  test('a program opens connections in its own way', async () => {
    const opened: string[] = [];
    const port = await connectKafka({
      ...secured,
      proxy: null,
      openSocket: (host, port) =>
        new Promise((resolve) => {
          opened.push(`${host}:${port}`);
          const socket = connect(port, host, () => resolve(socket));
        }),
    });
    expect((await port.observe()).brokers).toHaveLength(3);
    expect([...new Set(opened)].sort()).toEqual([...secured.bootstrapServers].sort());
    await port.close();
  });
});

async function problemOf(settings: KafkaSettings): Promise<Problem> {
  const failure: unknown = await connectKafka(settings).catch((error: unknown) => error);
  if (failure instanceof ProblemError && failure.problems[0]) return failure.problems[0];
  throw new Error(`expected a ProblemError, not ${failure}`);
}
