/** What kafkajs needs to log in by each mechanism; made once per cluster, so that its connections share their tokens. */
import type Connection from 'kafkajs/src/network/connection.js';
import Encoder from 'kafkajs/src/protocol/encoder.js';
import type { SaslSettings } from '../../model/desired-state.ts';
import { type AccessToken, keepTokens, requestToken } from './access-tokens.ts';

/** Made anew for each connection: kafkajs keeps its state in it. */
export type SaslLogin = () => Connection.SaslOptions;

export function saslLogin(sasl: SaslSettings): SaslLogin {
  if (sasl.mechanism === 'oauthbearer') return tokenLogin(() => requestToken(sasl), sasl.extensions);
  if (sasl.mechanism === 'aws-msk-iam') {
    return tokenLogin(async () => {
      const { signMskToken } = await import('./msk-tokens.ts');
      return signMskToken(sasl);
    });
  }
  const { mechanism, username, password } = sasl;
  return () => ({ mechanism, username, password });
}

function tokenLogin(
  fetchToken: () => Promise<AccessToken>,
  extensions: Readonly<Record<string, string>> = {},
): SaslLogin {
  const newest = keepTokens(fetchToken);
  return () => ({
    mechanism: 'oauthbearer',
    authenticationProvider: ({ saslAuthenticate }) => ({
      authenticate: async () => sendToken(saslAuthenticate, (await newest()).value, extensions),
    }),
  });
}

const separator = '\u0001';

/** RFC 7628, 3: a token that is refused is answered with a reason, where kafkajs's own login takes any answer for success. */
async function sendToken(
  saslAuthenticate: Connection.SaslAuthenticate,
  token: string,
  extensions: Readonly<Record<string, string>>,
): Promise<void> {
  const pairs = Object.entries({ auth: `Bearer ${token}`, ...extensions });
  const message = `n,,${separator}${pairs.map(([key, value]) => `${key}=${value}${separator}`).join('')}${separator}`;
  const reason = await exchange(saslAuthenticate, message);
  if (reason === '') return;
  // Only then does the broker end the exchange, with an error.
  await exchange(saslAuthenticate, separator);
  throw new Error(reason);
}

async function exchange(saslAuthenticate: Connection.SaslAuthenticate, message: string): Promise<string> {
  const answer = await saslAuthenticate({
    request: { encode: async () => new Encoder().writeBytes(Buffer.from(message)).buffer },
    response: { decode: async (bytes) => bytes, parse: async (bytes) => bytes },
  });
  // kafkajs hands the length of the bytes out with them.
  return answer.subarray(4).toString('utf8');
}
