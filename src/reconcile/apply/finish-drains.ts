/** Moves what came onto drained brokers while an apply was running, such as topics that were created. */
import type { ClusterState } from '../../model/cluster/cluster-state.ts';
import { nameBrokers } from '../../model/plan/describe-held.ts';
import type { Plan, PlanStep } from '../../model/plan/plan.ts';
import { type Problem, warningProblem } from '../../model/problem/problem.ts';
import { countOf } from '../../model/values/count-of.ts';
import { append } from '../../model/values/long-lists.ts';
import { nameSome } from '../../model/values/name-some.ts';
import type { BrokerId } from '../../model/values/units.ts';
import { planObstacles } from '../guardrails/plan-obstacles.ts';
import type { Consents } from '../hazards/require-consent.ts';
import { makePlan } from '../plan/make-plan.ts';
import type { ApplyContext } from './apply-context.ts';
import { brokersToEmpty, observeDrained } from './observe-drained.ts';

/** Somebody who creates topics all the time doesn't keep an apply from ending. */
const rounds = 3;

export interface FinishedDrains {
  /** The cluster as it was seen last. */
  readonly seen: ClusterState;
  /** What was done beside the plan. */
  readonly more: readonly PlanStep[];
}

/**
 * Only on brokers that are empty once the plan is applied: what came since is moved as well, as git wants it. What git does not govern,
 * what can't be moved for now, and what nobody has consented to stays. `run` applies a plan and returns what it has seen at its end.
 */
export async function finishDrains(
  plan: Plan,
  seen: ClusterState,
  consents: Consents,
  { desired, signal, onEvent }: Pick<ApplyContext, 'desired' | 'signal' | 'onEvent'>,
  run: (plan: Plan, observed: ClusterState) => Promise<ClusterState>,
): Promise<FinishedDrains> {
  const wanted = brokersToEmpty(desired);
  const promised = plan.summary.drained
    .filter(({ broker, replicasAfter }) => replicasAfter === 0 && wanted.includes(broker))
    .map(({ broker }) => broker);
  const more: PlanStep[] = [];
  let now = seen;
  for (let round = 0; round < rounds && !signal.aborted; round += 1) {
    const holding = observeDrained(promised, now).filter(({ replicas }) => replicas > 0);
    const next = planRest(
      holding.map(({ broker }) => broker),
      desired,
      now,
      consents,
    );
    if (!next) break;
    onEvent({ kind: 'warning', problem: cameMeanwhile(next, holding) });
    now = await run(next, now);
    append(more, next.steps);
  }
  return { seen: now, more };
}

/** null: nothing that may be moved. */
function planRest(
  brokers: readonly BrokerId[],
  desired: ApplyContext['desired'],
  observed: ClusterState,
  consents: Consents,
): Plan | null {
  if (brokers.length === 0) return null;
  const made = makePlan(desired, observed, { emptying: brokers, withoutRates: true });
  if (!made.ok) return null;
  const steps = made.value.steps.filter(({ kind }) => kind === 'move-replicas');
  const plan = { ...made.value, steps };
  return steps.length === 0 || planObstacles(plan, { consents }).length > 0 ? null : plan;
}

function cameMeanwhile(
  { summary }: Plan,
  holding: readonly { readonly broker: BrokerId; readonly topics: readonly string[] }[],
): Problem {
  const replicas = countOf(summary.partitionsMoved, 'partition');
  const topics = nameSome([...new Set(holding.flatMap((one) => one.topics))]);
  return warningProblem(
    'plan.note',
    `${replicas} came to ${nameBrokers(holding.map(({ broker }) => broker))} during the apply`,
    { detail: `Of ${topics}: git drains these brokers, so they move as well.`, hint: '' },
  );
}
