/**
 * A fetch that ends in time, tries again where that may help, and keeps to the rate limits that Datadog tells
 * (X-RateLimit-Reset). The retries of Datadog's own client wait for as long as it is told, which may be an hour.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { timeoutMs } from './request-failures.ts';

const tries = 3;
const longestWaitMs = 5_000;

/** Asked again before the limit is over. */
export class RateLimited extends Error {}

export function patientFetch(): typeof fetch {
  const notBefore = new Map<string, number>();
  return async (input, init) => {
    const url = new URL(String(input));
    const limit = limitOf(url, init);
    for (let attempt = 1; ; attempt++) {
      await waitFor(notBefore.get(limit) ?? 0, attempt);
      const isLast = attempt === tries || init?.method !== 'GET';
      const response = await ask(url, init, isLast);
      if (response?.status === 429) notBefore.set(limit, Date.now() + resetMs(response));
      else if (response && (response.status < 500 || isLast)) return response;
      else await sleep(500 * attempt);
      await response?.body?.cancel();
    }
  };
}

/** Datadog counts each kind of request apart; which host is asked for makes no difference. */
function limitOf({ pathname }: URL, init: RequestInit | undefined): string {
  return `${init?.method} ${pathname.replace(/(\/tags\/hosts)\/.*/, '$1')}`;
}

async function waitFor(atMs: number, attempt: number): Promise<void> {
  const waitMs = atMs - Date.now();
  if (waitMs <= 0) return;
  if (waitMs > longestWaitMs || attempt === tries)
    throw new RateLimited(
      `Datadog's rate limit is used up; it is asked again in ${Math.ceil(waitMs / 1000)} s`,
    );
  await sleep(waitMs);
}

/** null: the connection failed, and it may be tried again. */
async function ask(url: URL, init: RequestInit | undefined, isLast: boolean): Promise<Response | null> {
  try {
    return await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) });
  } catch (error) {
    if (isLast || (error as Error).name === 'TimeoutError') throw error;
    return null;
  }
}

/** The header holds seconds; one that says nothing sensible counts as ten. */
function resetMs({ headers }: Response): number {
  const seconds = Number(headers.get('x-ratelimit-reset') ?? 'NaN');
  return 1000 * (Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds, 3_600) : 10);
}
