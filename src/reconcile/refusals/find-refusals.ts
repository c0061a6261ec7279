/** Asks the brokers about each change of a plan before anything is changed: what they would refuse, and what they could not be asked. */

import { failureKind } from '../../model/cluster/failure-kind.ts';
import type { ClusterReads } from '../../model/cluster/port/cluster-reads.ts';
import { describeOutcome, type Outcome } from '../../model/cluster/port/outcome.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { errorProblem, type Problem, warningProblem } from '../../model/problem/problem.ts';
import { countOf } from '../../model/values/count-of.ts';
import { type PlannedChange, plannedChanges } from './planned-changes.ts';

export interface Refusals {
  /** Of code `plan.refused`: for the first changes that would be refused, in the order of the plan, and one for the others. */
  readonly refused: readonly Problem[];
  /** A warning; null: there was an answer to every question. */
  readonly unasked: Problem | null;
}

/** Where the plan holds nothing that brokers can be asked about, nobody is asked. */
export async function findRefusals(
  plan: Pick<Plan, 'steps' | 'access'>,
  port: Pick<ClusterReads, 'validate'>,
): Promise<Refusals> {
  const changes = plannedChanges(plan);
  if (changes.length === 0) return { refused: [], unasked: null };
  const outcomes = await port.validate(changes.map(({ proposed }) => proposed));
  const failed = changes.flatMap((change, index): readonly Failed[] => {
    const outcome = outcomes[index];
    return outcome?.error ? [{ change, outcome, kind: failureKind(outcome.error) }] : [];
  });
  const isRefused = ({ kind }: Failed): boolean => kind === 'refused';
  const unasked = failed.filter((one) => !isRefused(one));
  return {
    refused: firstOf(failed.filter(isRefused)),
    unasked: unasked.length === 0 ? null : unaskedNote(unasked, changes.length),
  };
}

interface Failed {
  readonly change: PlannedChange;
  readonly outcome: Outcome<unknown>;
  readonly kind: ReturnType<typeof failureKind>;
}

/** Of so many each is a problem of its own; whoever mends those sees the others next. */
const mostProblems = 20;

function firstOf(refused: readonly Failed[]): readonly Problem[] {
  const told = refused.length > mostProblems + 1 ? refused.slice(0, mostProblems) : refused;
  const left = refused.length - told.length;
  return [...told.map(refusedProblem), ...(left > 0 ? [othersRefused(left)] : [])];
}

function othersRefused(count: number): Problem {
  return errorProblem('plan.refused', `Kafka would refuse ${count} more changes`, {
    hint: 'Fix these and plan again to see the others.',
  });
}

function refusedProblem({ change: { what, resource, source }, outcome }: Failed): Problem {
  return errorProblem('plan.refused', `Kafka would refuse to ${what}`, {
    detail: describeOutcome(outcome),
    hint: 'Change the manifest or the policy of the brokers, and plan again. `--exclude TOPIC` plans the rest without a topic.',
    source,
    ...(resource !== null && { resource }),
  });
}

/** One for all: of each kind of change and answer, the first stands for the others. */
function unaskedNote(unasked: readonly Failed[], total: number): Problem {
  const byAnswer = Map.groupBy(
    unasked,
    ({ change, outcome }) => `${change.proposed.kind} ${outcome.error?.name}`,
  );
  const reasons = [...byAnswer.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const more = others.length > 0 ? `, and ${countOf(others.length, 'other change')} likewise` : '';
    return [`To ${first.change.what}${more}: ${describeOutcome(first.outcome)}`];
  });
  const some = unasked.length === total ? 'this plan' : `${unasked.length} of ${countOf(total, 'change')}`;
  return warningProblem('plan.note', `Kafka was not asked whether it accepts ${some}`, {
    detail: reasons.join(' '),
    hint: 'It may refuse them. `apply` asks with its own login before it changes anything.',
  });
}
