/** How a request fails: gRPC's code with a sentence, and its HTTP twin. */
import { status } from '@grpc/grpc-js';
import { type Problem, ProblemError } from '../model/problem/problem.ts';

export type FailureCode =
  | 'INVALID_ARGUMENT'
  | 'NOT_FOUND'
  | 'ALREADY_EXISTS'
  | 'FAILED_PRECONDITION'
  | 'PERMISSION_DENIED'
  | 'UNAUTHENTICATED'
  | 'RESOURCE_EXHAUSTED'
  | 'DEADLINE_EXCEEDED'
  | 'CANCELLED'
  | 'UNAVAILABLE'
  | 'INTERNAL';

export class RegistryError extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** As grpc-gateway maps them. */
const httpStatuses: Readonly<Record<FailureCode, number>> = {
  INVALID_ARGUMENT: 400,
  NOT_FOUND: 404,
  ALREADY_EXISTS: 409,
  FAILED_PRECONDITION: 412,
  PERMISSION_DENIED: 403,
  UNAUTHENTICATED: 401,
  RESOURCE_EXHAUSTED: 429,
  DEADLINE_EXCEEDED: 504,
  CANCELLED: 499,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

export const httpStatusOf = (code: FailureCode): number => httpStatuses[code];
export const grpcStatusOf = (code: FailureCode): number => status[code];

/** What anything that was thrown means for the client; what is unexpected is a bug, and nobody's business outside. */
export function asRegistryError(error: unknown): RegistryError {
  if (error instanceof RegistryError) return error;
  if (error instanceof ProblemError)
    return new RegistryError(codeOf(error.problems), problemsText(error.problems));
  return new RegistryError('INTERNAL', 'Internal error of the registry: see its log');
}

/** Of a problem that git, or the cluster as it is, has with a request. */
export function refusal(problems: readonly Problem[]): RegistryError {
  const isForbidden = problems.some(({ code }) => code === 'plan.blocked');
  return new RegistryError(isForbidden ? 'PERMISSION_DENIED' : 'FAILED_PRECONDITION', problemsText(problems));
}

function codeOf(problems: readonly Problem[]): FailureCode {
  if (problems.some(({ code }) => code === 'journal.newer-version' || code === 'journal.corrupt'))
    return 'FAILED_PRECONDITION';
  const isOutside = problems.every(({ code }) => code.startsWith('cluster.'));
  return isOutside ? 'UNAVAILABLE' : 'INTERNAL';
}

function problemsText(problems: readonly Problem[]): string {
  return problems
    .map(({ summary, detail, hint }) =>
      [summary, detail, hint].filter(Boolean).join('. ').replaceAll('..', '.'),
    )
    .join('; ');
}
