/** What can be wrong, as data: every stage returns Problems, entries render them and choose the exit code. */

/** A place in a manifest; line and column count from 1. */
export interface SourcePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Every problem that topicwright can report. The part before the dot says which stage found it. */
export type ProblemCode =
  | 'manifest.unreadable' // a file or folder that can't be read
  | 'manifest.syntax' // not YAML, or not JSON where JSON is wanted
  | 'manifest.unknown-kind'
  | 'manifest.unknown-key'
  | 'manifest.invalid' // a value of the wrong type, out of range, or against Kafka's rules
  | 'manifest.missing-variable' // ${env:}, ${file:} or ${var:} without a value
  | 'manifest.duplicate'
  | 'manifest.contradiction' // two statements that can't both hold
  | 'manifest.unknown-reference' // a name (pool, cluster, rack, broker) that nothing declares
  | 'manifest.empty' // nothing to work on
  | 'snapshot.invalid'
  | 'snapshot.stale' // its metrics are older than is allowed
  | 'plan-file.invalid' // not a plan, or edited by hand
  | 'plan.wrong-cluster'
  | 'plan.stale'
  | 'plan.unreviewed' // what would be applied, nobody has seen on a pull request
  | 'plan.infeasible'
  | 'plan.impossible' // what Kafka can't do, such as fewer partitions
  | 'plan.blocked' // a Guardrails document forbids it
  | 'plan.refused' // brokers would refuse it: a policy, an invalid config, a name, deletion switched off
  | 'plan.data-loss' // deletes data without --allow-data-loss
  | 'plan.less-safety' // fewer copies, racks or the like without --allow-less-safety
  | 'plan.note' // a remark that a reader of the plan needs
  | 'cluster.unreachable'
  | 'cluster.reached-anew' // a pull request changes where credentials would be sent
  | 'cluster.credentials-refused' // a login that fails
  | 'cluster.permission-missing' // an ACL that this user lacks
  | 'cluster.request-failed'
  | 'cluster.broker-down'
  | 'cluster.broker-hung' // live to Kafka, and does not answer
  | 'cluster.log-dir-failed'
  | 'cluster.under-replicated'
  | 'cluster.unavailable' // partitions without a live replica in sync
  | 'metrics.unavailable' // a metrics source that gives no answer
  | 'apply.declined'
  | 'apply.failed'
  | 'apply.incomplete' // a part was done, as Kafka refused another one
  | 'apply.interrupted'
  | 'apply.other-reassignment' // somebody else is reassigning partitions of the plan
  | 'apply.partitions-held' // what Kafka can't change for now was left as it is
  | 'apply.gave-up' // nothing came forward for the time that the policy allows
  | 'apply.throttle-left' // a throttle could not be taken back, as its broker is down
  | 'lease.held' // another apply is at work
  | 'lease.lost' // another apply has taken over
  | 'forge.refused' // GitHub or GitLab refuses a request
  | 'cli.usage'
  | 'cli.output-lost' // results that standard output did not take
  | 'bug';

export interface Problem {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  /** One line: what is wrong. */
  readonly summary: string;
  /** Why it matters, with the values at hand; may be empty. */
  readonly detail: string;
  /** What to do about it; may be empty. */
  readonly hint: string;
  readonly source?: SourcePosition;
  /** The resource as `Kind/name`, such as `Topic/orders`. */
  readonly resource?: string;
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
  more: { detail?: string; hint?: string; source?: SourcePosition | undefined; resource?: string } = {},
): Problem {
  const { detail = '', hint = '', source, resource } = more;
  return {
    code,
    severity: 'error',
    summary,
    detail,
    hint,
    ...(source && { source }),
    ...(resource && { resource }),
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
