/** Proxies on the loopback interface that ask for a user and a password: SOCKS 5 (RFC 1928, 1929) and HTTP CONNECT. */
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

export const proxyUser = { username: 'proxy-user', password: 'proxy secret' };

export interface TestProxy {
  readonly port: number;
  /** What it was asked to connect to, as `host:port`. */
  readonly asked: readonly string[];
  readonly stop: () => void;
}

export async function startSocksProxy(): Promise<TestProxy> {
  const asked: string[] = [];
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    void serveSocks(socket, asked);
  });
  return listen(server, asked);
}

export async function startHttpProxy(): Promise<TestProxy> {
  const asked: string[] = [];
  const server = createHttpServer();
  const wanted = Buffer.from(`${proxyUser.username}:${proxyUser.password}`).toString('base64');
  server.on('connect', ({ url = '', headers }, client: Socket) => {
    if (headers['proxy-authorization'] !== `Basic ${wanted}`) {
      client.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
      return;
    }
    asked.push(url);
    const { hostname, port } = new URL(`http://${url}`);
    const upstream = connect(Number(port), hostname, () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      join(client, upstream);
    });
    upstream.on('error', () => client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'));
  });
  return listen(server, asked);
}

async function listen(server: Server, asked: readonly string[]): Promise<TestProxy> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = (): void => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return { port: (server.address() as AddressInfo).port, asked, stop };
}

function join(a: Socket, b: Socket): void {
  for (const socket of [a, b]) socket.on('error', () => socket.destroy());
  a.pipe(b).pipe(a);
}

async function serveSocks(client: Socket, asked: string[]): Promise<void> {
  const greeting = await nextChunk(client);
  const passwordMethod = 2;
  if (!greeting.subarray(2).includes(passwordMethod)) {
    client.end(Buffer.from([5, 0xff]));
    return;
  }
  client.write(Buffer.from([5, passwordMethod]));
  const login = await nextChunk(client);
  const userLength = login[1] ?? 0;
  const user = login.subarray(2, 2 + userLength).toString();
  const password = login.subarray(3 + userLength).toString();
  const isKnown = user === proxyUser.username && password === proxyUser.password;
  client.write(Buffer.from([1, isKnown ? 0 : 1]));
  if (!isKnown) return;
  const request = await nextChunk(client);
  const host = request[3] === 1 ? [...request.subarray(4, 8)].join('.') : request.subarray(5, -2).toString();
  const port = request.readUInt16BE(request.length - 2);
  asked.push(`${host}:${port}`);
  const upstream = connect(port, host, () => {
    client.write(Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]));
    join(client, upstream);
  });
  upstream.on('error', () => client.end(Buffer.from([5, 5, 0, 1, 0, 0, 0, 0, 0, 0])));
}

const nextChunk = (socket: Socket): Promise<Buffer> =>
  new Promise((resolve) => socket.once('data', (chunk: Buffer) => resolve(chunk)));
