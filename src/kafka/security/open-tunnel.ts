/** TCP connections through a SOCKS 5 or HTTP proxy, which looks the brokers' names up itself. */
import { request } from 'node:http';
import type { Socket } from 'node:net';
import type { ProxySettings } from '../../model/desired/desired-state.ts';

/** Throws an Error that names the proxy and what it says. */
export async function openTunnel(
  proxy: ProxySettings,
  host: string,
  port: number,
  timeoutMs: number,
): Promise<Socket> {
  try {
    return await (proxy.protocol === 'http'
      ? connectOverHttp(proxy, host, port, timeoutMs)
      : connectOverSocks(proxy, host, port, timeoutMs));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`the proxy ${proxy.protocol}://${proxy.host}:${proxy.port} gives no way: ${reason}`);
  }
}

async function connectOverSocks(
  { host: proxyHost, port: proxyPort, username, password }: ProxySettings,
  host: string,
  port: number,
  timeout: number,
): Promise<Socket> {
  const { SocksClient } = await import('socks');
  const { socket } = await SocksClient.createConnection({
    command: 'connect',
    destination: { host, port },
    timeout,
    proxy: {
      ...{ host: proxyHost, port: proxyPort, type: 5 },
      ...(username !== null && { userId: username }),
      ...(password !== null && { password }),
    },
  });
  return socket;
}

/** RFC 9110, 9.3.6. */
function connectOverHttp(
  { host: proxyHost, port: proxyPort, username, password }: ProxySettings,
  host: string,
  port: number,
  timeoutMs: number,
): Promise<Socket> {
  const authority = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  const credentials = Buffer.from(`${username}:${password ?? ''}`).toString('base64');
  return new Promise((resolve, reject) => {
    const asking = request({
      ...{ host: proxyHost, port: proxyPort, method: 'CONNECT', path: authority, agent: false },
      timeout: timeoutMs,
      headers: {
        host: authority,
        ...(username !== null && { 'proxy-authorization': `Basic ${credentials}` }),
      },
    });
    asking.on('connect', ({ statusCode, statusMessage }, socket) => {
      if (statusCode === 200) {
        // Its time limit was for the answer to CONNECT.
        socket.setTimeout(0);
        resolve(socket as Socket);
        return;
      }
      socket.destroy();
      reject(new Error(`it answers ${statusCode} ${statusMessage}`));
    });
    asking.on('timeout', () => asking.destroy(new Error(`no answer within ${timeoutMs / 1000} s`)));
    asking.on('error', reject);
    asking.end();
  });
}
