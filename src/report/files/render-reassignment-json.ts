/** A plan's moves as kafka-reassign-partitions.sh reads them. */
import type { Plan } from '../../model/plan/plan.ts';

/** Changed partitions only, one a line; the preferred leader first. */
export function renderReassignmentJson(plan: Plan): string {
  const partitions = plan.steps
    .flatMap((step) => (step.kind === 'move-replicas' ? step.partitions : []))
    .map(({ topic, partition, to }) => JSON.stringify({ topic, partition, replicas: to }));
  return `{"version":1,"partitions":[${partitions.map((line) => `\n${line}`).join(',')}\n]}\n`;
}
