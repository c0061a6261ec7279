/** Brokers by id and rack: `1003 (c)`. */
import type { Plan } from '../../model/plan/plan.ts';
import type { BrokerId } from '../../model/values/units.ts';

export type BrokerName = (id: BrokerId) => string;

/** A broker that is down has no rack that is known. */
export function brokerNames(plan: Plan): BrokerName {
  const racks = new Map(plan.brokers.map(({ id, rack }) => [id, rack]));
  return (id) => {
    const rack = racks.get(id);
    return rack === null || rack === undefined ? `${id}` : `${id} (${rack})`;
  };
}
