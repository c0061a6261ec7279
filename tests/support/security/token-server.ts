/** An OAuth 2 token server on the loopback interface: the client credentials grant, signed tokens, and the keys to check them with. */
import { createSign, generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface TokenServer {
  readonly tokenEndpoint: string;
  readonly keysEndpoint: string;
  readonly issuer: string;
  readonly stop: () => Promise<void>;
}

/** Who may ask, and for how long tokens are good: a client `short-…` gets ones of eight seconds. */
export const oauthClient = { clientId: 'oauth-client', clientSecret: 'oauth secret+/:' };
export const audience = 'kafka';
const shortLifetimeSeconds = 8;

export async function startTokenServer(): Promise<TokenServer> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = { ...publicKey.export({ format: 'jwk' }), kid: 'tests', alg: 'RS256', use: 'sig' };
  const server = createServer((request, response) => {
    void answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { issuer, tokenEndpoint: `${issuer}/token`, keysEndpoint: `${issuer}/keys`, stop };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('content-type', 'application/json');
    if (request.url === '/keys') {
      response.end(JSON.stringify({ keys: [key] }));
      return;
    }
    const form = new URLSearchParams(await text(request));
    const [clientId = '', secret] = readBasic(request.headers.authorization ?? '');
    if (secret !== oauthClient.clientSecret || form.get('grant_type') !== 'client_credentials') {
      response.statusCode = 401;
      response.setHeader('www-authenticate', 'Basic realm="tokens"');
      response.end(JSON.stringify({ error: 'invalid_client', error_description: 'no such client' }));
      return;
    }
    const lifetime = clientId.startsWith('short-') ? shortLifetimeSeconds : 300;
    const access_token = sign({ sub: clientId, aud: form.get('audience') ?? audience }, lifetime);
    response.end(JSON.stringify({ access_token, token_type: 'Bearer', expires_in: lifetime }));
  }

  function sign(claims: object, lifetime: number): string {
    const now = Math.floor(Date.now() / 1000);
    const body = [
      { alg: 'RS256', kid: 'tests', typ: 'JWT' },
      { ...claims, iss: issuer, iat: now, exp: now + lifetime },
    ]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');
    return `${body}.${createSign('RSA-SHA256').update(body).sign(privateKey, 'base64url')}`;
  }
}

function readBasic(header: string): readonly string[] {
  const text = Buffer.from(header.replace(/^Basic /, ''), 'base64').toString();
  return text.split(':').map((part) => decodeURIComponent(part.replaceAll('+', '%20')));
}
