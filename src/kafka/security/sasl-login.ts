/** What kafkajs needs to log in by each mechanism; made once per cluster, so that its connections share their tokens. */
import type Connection from 'kafkajs/src/network/connection.js';
import Encoder from 'kafkajs/src/protocol/encoder.js';
import type { SaslSettings } from '../../model/desired/desired-state.ts';
import { type AccessToken, keepTokens, requestToken } from './access-tokens.ts';

export interface SaslLogin {
  /** Made anew for each connection: kafkajs keeps its state in it. */
  readonly options: () => Connection.SaslOptions;
  /** Who the newest token is for; null: there is none, or it does not tell. */
  readonly tokenSubject: () => string | null;
}

export function saslLogin(sasl: SaslSettings): SaslLogin {
  if (sasl.mechanism === 'oauthbearer') return tokenLogin(() => requestToken(sasl), sasl.extensions);
  if (sasl.mechanism === 'aws-msk-iam') {
    return tokenLogin(async () => {
      const { signMskToken } = await import('./msk-tokens.ts');
      return signMskToken(sasl);
    });
  }
  const { mechanism, username, password } = sasl;
  return { options: () => ({ mechanism, username, password }), tokenSubject: () => null };
}

function tokenLogin(
  fetchToken: () => Promise<AccessToken>,
  extensions: Readonly<Record<string, string>> = {},
): SaslLogin {
  const newest = keepTokens(fetchToken);
  let last: string | null = null;
  const logIn = async (saslAuthenticate: Connection.SaslAuthenticate): Promise<void> => {
    last = (await newest()).value;
    await sendToken(saslAuthenticate, last, extensions);
  };
  return {
    options: () => ({
      mechanism: 'oauthbearer',
      authenticationProvider: ({ saslAuthenticate }) => ({ authenticate: () => logIn(saslAuthenticate) }),
    }),
    tokenSubject: () => (last === null ? null : readSubject(last)),
  };
}

/** Of a JSON Web Token (RFC 7519); other tokens tell nothing. */
function readSubject(token: string): string | null {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    return typeof claims === 'object' && claims && 'sub' in claims ? String(claims.sub) : null;
  } catch {
    return null;
  }
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
