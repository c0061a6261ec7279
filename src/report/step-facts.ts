/** What a step does, in numbers; called by the reporters that have a table of steps. */
import { countOf } from '../model/count-of.ts';
import { addedReplicas, type PlanStep } from '../model/plan.ts';
import { formatBytes } from '../model/units.ts';

export function stepFacts(step: PlanStep): string {
  switch (step.kind) {
    case 'create-topic':
      return `create ${countOf(step.assignments.length, 'partition')}, replication factor ${step.replicationFactor}`;
    case 'add-partitions':
      return `grow from ${step.existing} to ${step.existing + step.assignments.length} partitions`;
    case 'set-config':
      return `change ${countOf(step.changes.length, 'config')}`;
    case 'move-replicas': {
      const copied = step.partitions.reduce((sum, change) => sum + change.bytes, 0);
      const moved = step.partitions.reduce((sum, change) => sum + addedReplicas(change).length, 0);
      return `${countOf(step.partitions.length, 'partition')} change, ${countOf(moved, 'replica')} to copy, ${formatBytes(copied)}`;
    }
    case 'elect-leaders':
      return `elect ${countOf(step.partitions.length, 'leader')}`;
    case 'delete-topic':
      return `delete ${countOf(step.partitions, 'partition')}, ${formatBytes(step.bytes)}`;
  }
}
