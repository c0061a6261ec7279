/** How long a metrics server may take for an answer, and why there was none. */
export const timeoutMs = 10_000;

/** Undici hides what went wrong in the cause. */
export function reasonOf(error: Error): string {
  if (error.name === 'TimeoutError') return `no answer within ${timeoutMs / 1000} s`;
  const { cause } = error;
  return cause instanceof Error && cause.message ? cause.message : error.message;
}
