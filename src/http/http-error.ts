/** The HTTP status of each problem. */
import type { Problem, ProblemCode } from '../model/problem/problem.ts';

/** What a handler throws where the request itself is at fault, or can't be served now. */
export class HttpError extends Error {
  readonly statusCode: number;

  constructor(statusCode: number, message: string) {
    super(message);
    this.statusCode = statusCode;
  }
}

/** Kafka can't be asked, or does not do it, now. */
const unavailable: ReadonlySet<ProblemCode> = new Set(['cluster.unreachable', 'cluster.request-failed']);

export function statusOf(problems: readonly Problem[]): number {
  return problems.every(({ code }) => unavailable.has(code)) ? 503 : 500;
}
