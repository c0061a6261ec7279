/** Servers that can't be reached: each is named with its own reason, within a time limit, and the hint fits. */
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { afterEach, describe, expect, test } from 'vitest';
import type { KafkaSettings } from '../../src/kafka/connect/kafka-settings.ts';
import { connectKafka } from '../../src/kafka/connect-kafka.ts';
import { type Problem, ProblemError } from '../../src/model/problem/problem.ts';
import { findFreePorts } from '../support/kafka/find-free-ports.ts';
import { type Certificate, issueCertificate, newAuthority } from '../support/security/certificates.ts';

const servers: { readonly server: Server; readonly sockets: Set<Socket> }[] = [];

/** A server that does this with each connection; its address. */
async function listen(behave: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    behave(socket);
  });
  servers.push({ server, sockets });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  return `127.0.0.1:${port}`;
}

afterEach(() => {
  for (const { server, sockets } of servers.splice(0)) {
    for (const socket of sockets) socket.destroy();
    server.close();
  }
});

interface Names {
  readonly hosts?: readonly string[];
  readonly expired?: boolean;
  readonly foreign?: boolean;
}

/** A server with this certificate; its address. */
async function listenTls(certificate: Certificate): Promise<string> {
  const server = createTlsServer(certificate, (socket) => socket.on('error', () => undefined));
  server.on('tlsClientError', () => undefined);
  servers.push({ server, sockets: new Set() });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function problemOf(
  settings: Partial<KafkaSettings> & Pick<KafkaSettings, 'bootstrapServers'>,
): Promise<Problem> {
  const connecting = connectKafka(
    { tls: null, sasl: null, proxy: null, ...settings },
    { connectTimeoutMs: 700 },
  );
  const failure = await connecting.catch((error: unknown) => error);
  if (!(failure instanceof ProblemError)) throw new Error(`expected a ProblemError, not ${failure}`);
  const [problem] = failure.problems;
  if (!problem) throw new Error('expected a problem');
  expect(problem.code).toBe('cluster.unreachable');
  return problem;
}

describe('a cluster that cannot be reached', () => {
  test('names every server with its own reason', async () => {
    const [closed] = await findFreePorts(1);
    const mute = await listen(() => undefined);
    const bootstrapServers = [`127.0.0.1:${closed}`, 'no-such-host.invalid:9092', mute];
    const { detail, hint } = await problemOf({ bootstrapServers });
    const lines = detail.split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe(`127.0.0.1:${closed}: connection refused (ECONNREFUSED).`);
    expect(lines[1]).toMatch(/^no-such-host\.invalid:9092: the host name .*\((ENOTFOUND|EAI_AGAIN)\)\.$/);
    expect(lines[2]).toBe(`${mute}: no answer within 0.7 s.`);
    expect(hint).toContain('VPN');
  });

  test('is given up after some ten seconds by default', async () => {
    const mute = await listen(() => undefined);
    const settings = { bootstrapServers: [mute, mute], tls: null, sasl: null, proxy: null };
    await expect(connectKafka(settings)).rejects.toThrow(ProblemError);
  }, 60_000);

  test('points at TLS when a plaintext client meets a TLS port', async () => {
    // What OpenSSL and Java send to bytes that are no handshake: a fatal alert, unexpected_message.
    const server = await listen((socket) =>
      socket.once('data', () => socket.write(Buffer.from('15030300020250', 'hex'))),
    );
    const { detail, hint } = await problemOf({ bootstrapServers: [server] });
    expect(detail).toContain('the port speaks TLS');
    expect(hint).toContain('security: {tls: {}}');
  });

  test('points at TLS or SASL when the broker just closes the connection', async () => {
    const server = await listen((socket) => socket.once('data', () => socket.end()));
    const { detail, hint } = await problemOf({ bootstrapServers: [server] });
    expect(detail).toContain('the connection was closed without an answer');
    expect(hint).toMatch(/VPN.*tls.*security\.sasl/);
  });

  test.each([
    [
      'is for other names, which are told',
      { hosts: ['kafka-1.example.com', '10.0.0.1'] },
      'its certificate is for DNS:kafka-1.example.com, IP Address:10.0.0.1, not for 127.0.0.1.',
      /security\.tls\.serverName/,
    ],
    ['is for nobody', {}, 'its certificate is for broker, not for 127.0.0.1.', /security\.tls\.serverName/],
    ['has expired', { hosts: ['127.0.0.1'], expired: true }, 'its certificate has expired', /Renew .* clock/],
    ['is of another authority', { hosts: ['127.0.0.1'], foreign: true }, 'authority', /security\.tls\.ca/],
  ])(
    'points at the certificate, and not at the network, when it %s',
    async (_, { foreign = false, ...names }: Names, told, cause) => {
      const ca = newAuthority('ca');
      const server = await listenTls(issueCertificate(ca, { commonName: 'broker', ...names }));
      const trusted = foreign ? newAuthority('other') : ca;
      const { detail, hint } = await problemOf({ bootstrapServers: [server], tls: { ca: trusted.cert } });
      expect(detail).toContain(told);
      expect(hint).toMatch(cause);
      expect(hint).not.toMatch(/VPN|Check the port/);
    },
  );

  test('points at the port when a TLS client meets a plaintext port', async () => {
    const server = await listen((socket) => socket.once('data', () => socket.destroy()));
    const { detail } = await problemOf({ bootstrapServers: [server], tls: {} });
    expect(detail).toMatch(/TLS handshake was cut off|closed without an answer/);
  });

  test('says which request a broker that is too old does not know', async () => {
    // ApiVersions alone, and Metadata up to version 1.
    const answer = Buffer.from('00000001' + '0000' + '00000002' + '001200000000' + '000300000001', 'hex');
    const server = await listen((socket) =>
      socket.on('data', (data: Buffer) => {
        data.copy(answer, 0, 8, 12);
        const size = Buffer.alloc(4);
        size.writeInt32BE(answer.length);
        socket.write(Buffer.concat([size, answer]));
      }),
    );
    const settings = { bootstrapServers: [server], tls: null, sasl: null, proxy: null };
    const failure: unknown = await connectKafka(settings).catch((error: unknown) => error);
    const [problem] = failure instanceof ProblemError ? failure.problems : [];
    expect(problem).toMatchObject({
      code: 'cluster.request-failed',
      summary: `Broker ${server} does not support Metadata version 12`,
      detail: 'It supports versions 0 to 1.',
      hint: expect.stringContaining('Kafka 3.7 or newer'),
    });
  });

  test('says what is wrong with a server that is no address', async () => {
    const { summary } = await problemOf({ bootstrapServers: ['kafka-1:port'] });
    expect(summary).toContain('"kafka-1:port" is not host:port');
  });
});
