/** Who may write over HTTP where one secret guards it: anybody on this machine, those who have the token, or nobody. */
import type { FastifyRequest } from 'fastify';
import { bearerToken, isToken, tokenDigest } from './bearer-token.ts';
import { HttpError } from './http-error.ts';
import type { ListenAddress } from './listen-address.ts';

export interface WriteGuard {
  /** Whether anybody may write, nobody, or those who have the token. */
  readonly writes: 'open' | 'closed' | 'by-token';
  /** Throws an HttpError. */
  readonly check: (request: FastifyRequest) => void;
}

const readMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** `token`: what writes have to bring as a bearer token; null: only a loopback address takes writes. */
export function guardWrites({ isLoopback }: ListenAddress, token: string | null): WriteGuard {
  const writes = token !== null ? 'by-token' : isLoopback ? 'open' : 'closed';
  return {
    writes,
    check: ({ method, headers }) => {
      if (readMethods.has(method)) return;
      if (writes === 'closed')
        throw new HttpError(
          403,
          'Nothing can be written here: the daemon was given no token to guard it with',
        );
      if (token === null) return;
      const given = bearerToken(headers.authorization);
      if (given === null) throw new HttpError(401, 'Writes need a bearer token in the header Authorization');
      if (!isToken(given, tokenDigest(token))) throw new HttpError(401, 'Invalid token');
    },
  };
}
