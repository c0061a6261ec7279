/** Waits for reassignments that somebody else has started of partitions in the plan, or refuses. */
import type { ClusterState } from '../../model/cluster/cluster-state.ts';
import { partitionName } from '../../model/cluster/partition-name.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { errorProblem, ProblemError } from '../../model/problem/problem.ts';
import { countOf } from '../../model/values/count-of.ts';
import { nameSome } from '../../model/values/name-some.ts';
import { moveRecords } from '../journal/journal-records.ts';
import { type ApplyContext, interrupted } from './apply-context.ts';

const pollMs = 2_000;

/** Whether there was anything to wait for. Throws a ProblemError `apply.other-reassignment` where the policy says to refuse. */
export async function awaitOthers(
  plan: Plan,
  observed: ClusterState,
  { port, clock, desired, signal, onEvent }: ApplyContext,
): Promise<boolean> {
  const own = new Set(moveRecords(observed.journal).map(partitionName));
  const planned = new Set(
    plan.steps
      .flatMap((step) => (step.kind === 'move-replicas' ? step.partitions.map(partitionName) : []))
      .filter((name) => !own.has(name)),
  );
  for (let hasWaited = false; ; hasWaited = true) {
    const others = (await port.listReassignments()).map(partitionName).filter((name) => planned.has(name));
    if (others.length === 0) return hasWaited;
    if (desired.cluster.apply.otherReassignments === 'refuse') throw new ProblemError([refused(others)]);
    if (signal.aborted) throw interrupted();
    if (!hasWaited)
      onEvent({
        kind: 'waiting',
        what: `another tool is reassigning ${nameSome(others)}: waiting until that ends`,
      });
    await clock.sleep(pollMs, signal);
  }
}

function refused(others: readonly string[]): ReturnType<typeof errorProblem> {
  return errorProblem(
    'apply.other-reassignment',
    `Another tool is reassigning ${countOf(others.length, 'partition')} of this plan`,
    {
      detail: `${nameSome(others)}. Nothing was changed.`,
      hint: 'Apply again once that ends, or set spec.apply.otherReassignments: wait in the Cluster document.',
    },
  );
}
