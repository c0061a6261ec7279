/** A step that sets configs, as the port takes it. */
import type { ConfigChange } from '../../../model/cluster/port/cluster-changes.ts';
import type { SetConfigStep } from '../../../model/plan/plan.ts';

export function toConfigChange({ topic, changes }: SetConfigStep): ConfigChange {
  return {
    resource: { kind: 'topic', name: topic },
    operations: changes.map(({ key, to }) =>
      to === null ? { operation: 'delete', key } : { operation: 'set', key, value: to },
    ),
  };
}
