/** Who may write over HTTP where one secret guards it: anybody on this machine, those who have the token, or nobody. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
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
      const given = /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1];
      if (given === undefined)
        throw new HttpError(401, 'Writes need a bearer token in the header Authorization');
      if (!isSame(given, token)) throw new HttpError(401, 'Invalid token');
    },
  };
}

/** Takes as long for any two. */
function isSame(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
