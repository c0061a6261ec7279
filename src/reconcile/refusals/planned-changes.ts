/** What a plan would have brokers do, as far as they can be asked about it beforehand. */
import { type AccessChange, describeEntity } from '../../model/cluster/access.ts';
import type { ProposedChange } from '../../model/cluster/port/cluster-changes.ts';
import type { Plan, PlanStep } from '../../model/plan/plan.ts';
import type { SourcePosition } from '../../model/problem/problem.ts';
import { toQuotaChange } from '../apply/steps/apply-access.ts';
import { toConfigChange } from '../apply/steps/config-change.ts';
import { describeStep } from '../apply/steps/describe-step.ts';

export interface PlannedChange {
  readonly proposed: ProposedChange;
  /** Such as `create topic orders`. */
  readonly what: string;
  /** As `Topic/orders`; null: it has no name of that form. */
  readonly resource: string | null;
  readonly source: SourcePosition | undefined;
}

/** In the order of the plan. Moves and elections can't be validated, nor can what is possible only after the moves of its topic. */
export function plannedChanges({ steps, access }: Pick<Plan, 'steps' | 'access'>): readonly PlannedChange[] {
  const moved = new Set<string>();
  const ofSteps = steps.flatMap((step) => {
    if (step.kind === 'move-replicas') moved.add(step.topic);
    const waits = step.kind === 'add-partitions' && moved.has(step.topic);
    return waits ? [] : changeOfStep(step);
  });
  return [...ofSteps, ...access.flatMap(changeOfAccess)];
}

function changeOfStep(step: PlanStep): readonly PlannedChange[] {
  const { topic, source } = step;
  const planned = (proposed: ProposedChange): PlannedChange[] => [
    { proposed, what: describeStep(step), resource: `Topic/${topic}`, source },
  ];
  switch (step.kind) {
    case 'create-topic': {
      const { assignments, configs } = step;
      return planned({ kind: 'create-topic', topic: { name: topic, assignments, configs } });
    }
    case 'add-partitions': {
      const { existing, assignments } = step;
      return planned({
        kind: 'add-partitions',
        addition: { topic, existing, assignments },
      });
    }
    case 'set-config':
      return planned({ kind: 'alter-configs', change: toConfigChange(step) });
    case 'delete-topic':
      return planned({ kind: 'delete-topic', name: topic });
    case 'move-replicas':
    case 'move-log-dirs':
    case 'elect-leaders':
      return [];
  }
}

/** Kafka validates quotas alone. */
function changeOfAccess(change: AccessChange): readonly PlannedChange[] {
  if (change.kind !== 'set-quota') return [];
  const what = `change the quota of ${describeEntity(change.entity)}`;
  const proposed = { kind: 'alter-quota', change: toQuotaChange(change) } as const;
  return [{ proposed, what, resource: null, source: change.source }];
}
