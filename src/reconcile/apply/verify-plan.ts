/** Observes the cluster once more and compares it with what the plan promised. */
import { describeAccessChange } from '../../model/cluster/access.ts';
import type { ClusterState } from '../../model/cluster/cluster-state.ts';
import type { Plan, PlanStep } from '../../model/plan/plan.ts';
import { errorProblem, type Problem, ProblemError } from '../../model/problem/problem.ts';
import { indexAccess } from '../access/access-index.ts';
import type { ApplyContext } from './apply-context.ts';
import { remainingSteps } from './remaining-steps.ts';
import { isDone } from './steps/apply-access.ts';

/** Brokers learn of a change one after the other: a difference counts once it has lasted this long. */
const patienceMs = 10_000;
const pollMs = 500;

/** Returns the cluster as it was seen when nothing was missing any more. */
export async function verifyPlan(plan: Plan, { port, clock, onEvent }: ApplyContext): Promise<ClusterState> {
  const deadline = clock.now() + patienceMs;
  let seen = await port.observe();
  for (;;) {
    const problems = [...unmet(plan, seen), ...(await unmetAccess(plan, port))];
    if (problems.length === 0) break;
    if (clock.now() >= deadline) throw new ProblemError(problems);
    await clock.sleep(pollMs);
    seen = await port.observe();
  }
  const partitions = plan.steps.reduce((sum, step) => sum + movedBy(step), 0);
  const topics = new Set(plan.steps.map(({ topic }) => topic)).size;
  onEvent({ kind: 'verified', partitions, topics, access: plan.access.length });
  return seen;
}

function movedBy(step: PlanStep): number {
  if (step.kind === 'move-log-dirs') return step.replicas.length;
  return step.kind === 'move-replicas' ? step.partitions.length : 0;
}

function unmet(plan: Plan, observed: ClusterState): readonly Problem[] {
  const left = remainingSteps(plan, observed);
  if (!left.ok) return left.problems.map((problem) => ({ ...problem, code: 'apply.failed' as const }));
  return left.value.filter((step) => step.kind !== 'elect-leaders').map(notDone);
}

async function unmetAccess({ access }: Plan, port: ApplyContext['port']): Promise<readonly Problem[]> {
  if (access.length === 0) return [];
  const now = indexAccess(await port.readAccess());
  return access
    .filter((change) => !isDone(change, now))
    .map((change) =>
      errorProblem(
        'apply.failed',
        `Kafka accepted the change, but the cluster does not show it: ${describeAccessChange(change)}`,
        { hint: 'Look at the cluster with `topicwright plan`, and apply again.' },
      ),
    );
}

function notDone({ topic, kind }: PlanStep): Problem {
  return errorProblem(
    'apply.failed',
    `Kafka accepted the step ${kind} of ${topic}, but the cluster does not show it`,
    {
      hint: 'Look at the cluster with `topicwright plan`, and apply again.',
      resource: `Topic/${topic}`,
    },
  );
}
