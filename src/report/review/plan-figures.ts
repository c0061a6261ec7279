/** A plan in numbers, for programs that decide by them. */
import type { Plan } from '../../model/plan/plan.ts';

export type Risk = 'none' | 'low' | 'medium' | 'high';

export interface PlanFigures {
  readonly create: number;
  /** Topics that grow or are configured. */
  readonly update: number;
  readonly delete: number;
  /** Replicas to copy. */
  readonly moves: number;
  readonly leaderChanges: number;
  readonly bytesToMove: number;
  readonly crossRackBytes: number;
  readonly risk: Risk;
}

export function planFigures(plan: Plan): PlanFigures {
  const { steps, summary } = plan;
  const updated = steps.filter(({ kind }) => kind === 'set-config' || kind === 'add-partitions');
  return {
    create: summary.topicsCreated,
    update: new Set(updated.map(({ topic }) => topic)).size,
    delete: summary.topicsDeleted,
    moves: summary.replicasMoved,
    leaderChanges: summary.leadersChanged,
    bytesToMove: summary.bytesMoved,
    crossRackBytes: summary.bytesAcrossRacks,
    risk: riskOf(plan),
  };
}

/** high: data is lost, or something gets less safe. medium: replicas or leaders move, keys change their partition, disks fill. low: the rest. */
function riskOf({ steps }: Plan): Risk {
  const hazards = steps.flatMap((step) => step.hazards);
  if (steps.length === 0) return 'none';
  if (hazards.some(({ consent }) => consent !== null)) return 'high';
  const moving: readonly Plan['steps'][number]['kind'][] = [
    'move-replicas',
    'move-log-dirs',
    'elect-leaders',
  ];
  const moves = steps.some(({ kind }) => moving.includes(kind));
  return moves || hazards.length > 0 ? 'medium' : 'low';
}
