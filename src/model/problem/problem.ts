/** What can be wrong, as data: every stage returns Problems, entries render them and choose the exit code. */
import type { ProblemCode } from './problem-codes.ts';

export type { ProblemCode } from './problem-codes.ts';

/** A place in a manifest. */
export interface SourcePosition {
  /** The manifest. */
  readonly file: string;
  /** The line, from 1. */
  readonly line: number;
  /** The column, from 1. */
  readonly column: number;
}

/** Something wrong, or worth knowing. */
export interface Problem {
  /**
   * What kind of problem it is, such as `plan.note`.
   * @open
   */
  readonly code: ProblemCode;
  /** How serious it is. A plan with errors is not written. */
  readonly severity: 'error' | 'warning';
  /** What is wrong, on one line. */
  readonly summary: string;
  /** Why it matters, with the values at hand; may be empty. */
  readonly detail: string;
  /** What to do about it; may be empty. */
  readonly hint: string;
  /** Where in the manifests it is. */
  readonly source?: SourcePosition;
  /** The resource as `Kind/name`, such as `Topic/orders`. */
  readonly resource?: string;
  /** The config of the topic that is wrong, such as `min.insync.replicas`. */
  readonly config?: string;
}

/** A pure stage's answer: a value with warnings, or all problems at once. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The one error that orchestration and adapters throw on purpose; only entries catch it. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.summary).join('; '));
    this.name = 'ProblemError';
    this.problems = problems;
  }
}

/** Builds an error Problem; leaves out what is not given. */
export function errorProblem(
  code: ProblemCode,
  summary: string,
  more: Partial<Pick<Problem, 'detail' | 'hint' | 'resource' | 'config'>> & {
    readonly source?: SourcePosition | undefined;
  } = {},
): Problem {
  const { detail = '', hint = '', source, resource, config } = more;
  return {
    code,
    severity: 'error',
    summary,
    detail,
    hint,
    ...(source && { source }),
    ...(resource && { resource }),
    ...(config && { config }),
  };
}

/** The same as a warning. */
export function warningProblem(...args: Parameters<typeof errorProblem>): Problem {
  return { ...errorProblem(...args), severity: 'warning' };
}

/** The value of a result, or a ProblemError with everything that was wrong. */
export function unwrap<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new ProblemError(result.problems);
}
