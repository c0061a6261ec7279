/** The request for a token, as a token server sees it, and what is told when it refuses. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { requestToken } from '../../src/kafka/security/access-tokens.ts';
import type { OAuthSettings } from '../../src/model/desired/desired-state.ts';
import { ProblemError } from '../../src/model/problem/problem.ts';

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks a token server that answers so; with what it was asked. */
async function ask(answer: Answer, more: Partial<OAuthSettings> = {}) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const [, encoded = ''] = (request.headers.authorization ?? '').split(' ');
    asked.push(Buffer.from(encoded, 'base64').toString('utf8'));
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const tokenEndpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`;
  const asking = requestToken({
    ...{ mechanism: 'oauthbearer', tokenEndpoint, clientId: 'a-client:1', clientSecret: 'ä+/ s%' },
    ...{ scope: null, audience: null, extensions: {}, headerUrlencode: true, ...more },
  });
  const told = await asking.then(
    ({ value }) => value,
    (error: unknown) => (error instanceof ProblemError ? error.problems[0]?.detail : String(error)),
  );
  server.closeAllConnections();
  server.close();
  return { asked, told };
}

const token = { status: 200, body: '{"access_token": "t", "token_type": "Bearer", "expires_in": 60}' };

test('client and secret are encoded as a form has them, or stay as they are', async () => {
  expect(await ask(token)).toEqual({ asked: ['a-client%3A1:%C3%A4%2B%2F+s%25'], told: 't' });
  expect(await ask(token, { headerUrlencode: false })).toEqual({ asked: ['a-client:1:ä+/ s%'], told: 't' });
});

const invalid = '{"error": "invalid_client", "error_description": "no such client"}';

test.each([
  [
    'with a challenge',
    { status: 401, body: invalid, headers: { 'www-authenticate': 'Basic realm="x"' } },
    '401: invalid_client (no such client)',
  ],
  ['without a challenge', { status: 401, body: invalid }, '401: invalid_client (no such client)'],
  ['without a description', { status: 400, body: '{"error": "invalid_scope"}' }, '400: invalid_scope'],
  ['without a reason', { status: 503, body: 'busy' }, '503'],
])('a refusal %s is told with the reason that there is', async (_, answer, reason) => {
  expect((await ask(answer)).told).toMatch(/^http:.*\/token: /);
  expect((await ask(answer)).told?.replace(/^http:\S* /, '')).toBe(`it answers ${reason}.`);
});
