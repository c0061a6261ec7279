/** Bearer tokens (RFC 6750): read from a header, and compared in a time that tells nothing of them. */
import { createHash, timingSafeEqual } from 'node:crypto';

/** The token of a header `Authorization`; null: the header is missing, or of another scheme. */
export function bearerToken(authorization: string | undefined): string | null {
  return /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1] ?? null;
}

/** What is kept of a token: its SHA-256. */
export function tokenDigest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Takes as long for any two digests. */
export function isToken(token: string, digest: Buffer): boolean {
  return timingSafeEqual(tokenDigest(token), digest);
}
