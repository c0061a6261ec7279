/** The exit code of every problem, and of a whole run: the one map. */
import { minOf } from './long-lists.ts';
import type { Problem, ProblemCode } from './problem.ts';

export const exitDone = 0;
export const exitChangesPending = 2;
export const exitError = 1;
const exitInfeasible = 3;
const exitConflict = 4;
export const exitInterrupted = 130;

const exitCodes: Readonly<Record<ProblemCode, number>> = {
  'manifest.unreadable': exitError,
  'manifest.syntax': exitError,
  'manifest.unknown-kind': exitError,
  'manifest.unknown-key': exitError,
  'manifest.invalid': exitError,
  'manifest.missing-variable': exitError,
  'manifest.duplicate': exitError,
  'manifest.contradiction': exitError,
  'manifest.unknown-reference': exitError,
  'manifest.empty': exitError,
  'snapshot.invalid': exitError,
  'snapshot.stale': exitError,
  'plan-file.invalid': exitError,
  'plan.wrong-cluster': exitConflict,
  'plan.stale': exitConflict,
  'plan.unreviewed': exitConflict,
  'plan.infeasible': exitInfeasible,
  'plan.impossible': exitInfeasible,
  'plan.blocked': exitInfeasible,
  'plan.refused': exitInfeasible,
  'plan.data-loss': exitError,
  'plan.less-safety': exitError,
  'plan.note': exitError,
  'cluster.unreachable': exitError,
  'cluster.reached-anew': exitError,
  'cluster.credentials-refused': exitError,
  'cluster.permission-missing': exitError,
  'cluster.request-failed': exitError,
  'cluster.broker-down': exitError,
  'cluster.broker-hung': exitError,
  'cluster.log-dir-failed': exitError,
  'cluster.under-replicated': exitError,
  'cluster.unavailable': exitError,
  'metrics.unavailable': exitError,
  'apply.declined': exitError,
  'apply.failed': exitError,
  'apply.incomplete': exitError,
  'apply.interrupted': exitInterrupted,
  'apply.other-reassignment': exitConflict,
  'apply.partitions-held': exitError,
  'apply.gave-up': exitError,
  'apply.throttle-left': exitError,
  'lease.held': exitConflict,
  'lease.lost': exitConflict,
  'forge.refused': exitError,
  'cli.usage': exitError,
  'cli.output-lost': exitError,
  bug: exitError,
};

/** What keeps a run from even starting counts before what it found out. */
export function exitCodeOf(problems: readonly Problem[]): number {
  const codes = problems.filter(({ severity }) => severity === 'error').map(({ code }) => exitCodes[code]);
  if (codes.includes(exitInterrupted)) return exitInterrupted;
  return codes.length === 0 ? exitDone : minOf(codes);
}
