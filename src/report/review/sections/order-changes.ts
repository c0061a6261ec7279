/** All partitions that only get another order of their replicas: who leads once the leader is lost. */
import { partitionName } from '../../../model/cluster/partition-name.ts';
import { changesFollowers, type Plan } from '../../../model/plan/plan.ts';
import { countOf } from '../../../model/values/count-of.ts';
import { brokerNames } from '../../text/broker-names.ts';
import type { OrderChanges } from '../review.ts';

/** null: none. */
export function orderChanges(plan: Plan): OrderChanges | null {
  const nameOf = brokerNames(plan);
  const changes = plan.steps
    .flatMap((step) => (step.kind === 'move-replicas' ? step.partitions : []))
    .filter(changesFollowers);
  if (changes.length === 0) return null;
  const topics = new Set(changes.map(({ topic }) => topic)).size;
  const verb = changes.length === 1 ? 'gets' : 'get';
  return {
    text: `Order: ${countOf(changes.length, 'partition')} of ${countOf(topics, 'topic')} ${verb} another order of replicas (no data and no leader moves)`,
    rows: changes.map(({ from, to, reason, ...partition }) => ({
      partition: partitionName(partition),
      from: from.map(nameOf).join(', '),
      to: to.map(nameOf).join(', '),
      why: reason.text,
    })),
  };
}
