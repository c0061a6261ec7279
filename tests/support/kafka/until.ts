/** Waits for a condition of a real cluster, which comes in its own time. */
import { setTimeout as sleep } from 'node:timers/promises';

const pollMs = 200;

/** Throws, with what was waited for, once the time is over. */
export async function until(holds: () => Promise<boolean>, what: string, timeoutMs = 30_000): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`not within ${timeoutMs} ms: ${what}`);
    await sleep(pollMs);
  }
}
