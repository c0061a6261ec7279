/** Tokens for SASL/OAUTHBEARER: asked for once for all connections of a cluster, and anew before they expire. */
import type { OAuthSettings } from '../../model/desired/desired-state.ts';
import { errorProblem, ProblemError } from '../../model/problem/problem.ts';

export interface AccessToken {
  readonly value: string;
  /** Milliseconds since 1970. */
  readonly expiresAtMs: number;
}

/** As Kafka's own clients do (`sasl.login.refresh.window.factor`). */
const refreshAfterShare = 0.8;
const answerTimeoutMs = 4_000;
/** Of a token whose server does not tell. */
const defaultLifetimeMs = 5 * 60_000;

/** The newest token; one request at a time. An old one that is still good bridges an outage of the token server. */
export function keepTokens(
  fetchToken: () => Promise<AccessToken>,
  now: () => number = Date.now,
): () => Promise<AccessToken> {
  let current: (AccessToken & { readonly refreshAtMs: number }) | null = null;
  let fetching: Promise<AccessToken> | null = null;
  const fetchNew = async (): Promise<AccessToken> => {
    const startMs = now();
    try {
      const token = await fetchToken();
      current = { ...token, refreshAtMs: startMs + refreshAfterShare * (token.expiresAtMs - startMs) };
      return token;
    } catch (error) {
      if (current && now() < current.expiresAtMs) return current;
      throw error;
    } finally {
      fetching = null;
    }
  };
  return async () => {
    if (current && now() < current.refreshAtMs) return current;
    fetching ??= fetchNew();
    return fetching;
  };
}

/** The client credentials grant (RFC 6749, 4.4). Throws a ProblemError `cluster.credentials-refused`. */
export async function requestToken(settings: OAuthSettings): Promise<AccessToken> {
  const { tokenEndpoint, clientId, scope, audience } = settings;
  const oauth = await import('oauth4webapi');
  const server = { issuer: new URL(tokenEndpoint).origin, token_endpoint: tokenEndpoint };
  const client = { client_id: clientId };
  const parameters = { ...(scope !== null && { scope }), ...(audience !== null && { audience }) };
  try {
    const response = await oauth.clientCredentialsGrantRequest(
      server,
      client,
      (_server, _client, _body, headers) => headers.set('authorization', basicHeader(settings)),
      parameters,
      { signal: AbortSignal.timeout(answerTimeoutMs), [oauth.allowInsecureRequests]: true },
    );
    const token = await oauth.processClientCredentialsResponse(server, client, response);
    const lifetimeMs = token.expires_in === undefined ? defaultLifetimeMs : token.expires_in * 1000;
    return { value: token.access_token, expiresAtMs: Date.now() + lifetimeMs };
  } catch (error) {
    throw noToken(
      `${tokenEndpoint}: ${await describe(error)}.`,
      'Check tokenEndpoint, clientId, clientSecret and scope.',
    );
  }
}

/** RFC 7617; client and secret as Kafka's own client encodes them, or leaves them. */
function basicHeader({ clientId, clientSecret, headerUrlencode }: OAuthSettings): string {
  const encode = (text: string): string =>
    headerUrlencode ? new URLSearchParams({ text }).toString().slice('text='.length) : text;
  return `Basic ${Buffer.from(`${encode(clientId)}:${encode(clientSecret)}`).toString('base64')}`;
}

/** The token server's own words (RFC 6749, 5.2), or those of a connection that failed. */
async function describe(error: unknown): Promise<string> {
  if (!(error instanceof Error)) return String(error);
  if ('status' in error && 'error' in error) return describeRefusal(error.status, error);
  if ('response' in error && error.response instanceof Response) return describeAnswer(error.response);
  if (error.cause instanceof Response && !error.cause.ok) return describeAnswer(error.cause);
  if (error.name === 'TimeoutError') return `no answer within ${answerTimeoutMs / 1000} s`;
  return error.cause instanceof Error && error.cause.message ? error.cause.message : error.message;
}

async function describeAnswer(response: Response): Promise<string> {
  const body: unknown = response.bodyUsed ? null : await response.json().catch(() => null);
  const hasReason = typeof body === 'object' && body !== null && 'error' in body;
  return hasReason ? describeRefusal(response.status, body) : `it answers ${response.status}`;
}

function describeRefusal(status: unknown, body: { readonly error?: unknown }): string {
  const description =
    'error_description' in body && body.error_description ? ` (${body.error_description})` : '';
  return `it answers ${status}: ${body.error}${description}`;
}

export function noToken(detail: string, hint: string): ProblemError {
  return new ProblemError([
    errorProblem('cluster.credentials-refused', 'Could not get a token to log in to Kafka', {
      detail,
      hint,
    }),
  ]);
}
