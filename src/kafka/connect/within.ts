/** Limits how long a promise may take. */

/** Throws `late` when time is up; the work goes on, and nobody hears what it throws then. */
export async function within<Value>(work: Promise<Value>, timeoutMs: number, late: Error): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late), timeoutMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
