/** What each broker gets and loses in a plan, most bytes first. */
import { addedReplicas, type Plan, type PlanBroker, removedReplicas } from '../../../model/plan/plan.ts';
import { type BrokerId, formatBytes } from '../../../model/values/units.ts';
import { brokerNames } from '../../text/broker-names.ts';
import type { BeforeAfter, BrokerChange, LeaderChanges } from '../review.ts';

interface Traffic {
  readonly replicas: number;
  readonly bytes: number;
}

const none: Traffic = { replicas: 0, bytes: 0 };

/** Live brokers that get or lose a replica or the lead of a partition. */
export function brokerChanges(plan: Plan, leaders: LeaderChanges | null): readonly BrokerChange[] {
  const { into, outOf } = trafficOf(plan);
  const nameOf = brokerNames(plan);
  const leading = new Set(leaders?.brokers.map(({ broker }) => broker));
  return plan.brokers
    .map((broker) => ({
      ...{ broker, gets: into.get(broker.id) ?? none, loses: outOf.get(broker.id) ?? none },
    }))
    .filter(({ broker, gets, loses }) => {
      const leads = leading.has(nameOf(broker.id)) && broker.before.leaders !== broker.after.leaders;
      return leads || gets.replicas + loses.replicas > 0;
    })
    .toSorted((a, b) => weightOf(b) - weightOf(a) || a.broker.id - b.broker.id)
    .map(({ broker, gets, loses }) => ({
      ...{ broker: nameOf(broker.id), roles: broker.roles.join(', ') },
      ...{ gets: trafficText(gets), loses: trafficText(loses), disk: diskOf(broker) },
      ...{ replicas: countsOf(broker, 'replicas'), leaders: countsOf(broker, 'leaders') },
    }));
}

const weightOf = ({ gets, loses }: { readonly gets: Traffic; readonly loses: Traffic }): number =>
  gets.bytes + loses.bytes;

const trafficText = ({ replicas, bytes }: Traffic): string =>
  replicas === 0 ? '' : `${replicas.toLocaleString('en')} (${formatBytes(bytes)})`;

const countsOf = ({ before, after }: PlanBroker, key: 'replicas' | 'leaders'): BeforeAfter => ({
  ...{ before: before[key].toLocaleString('en'), after: after[key].toLocaleString('en') },
});

function diskOf({ before, after, capacityBytes }: PlanBroker): BeforeAfter {
  const used = (bytes: number): string =>
    capacityBytes ? `${((100 * bytes) / capacityBytes).toFixed(1)}%` : formatBytes(bytes);
  return { before: used(before.bytes), after: used(after.bytes) };
}

function trafficOf({ steps }: Plan): Record<'into' | 'outOf', ReadonlyMap<BrokerId, Traffic>> {
  const into = new Map<BrokerId, Traffic>();
  const outOf = new Map<BrokerId, Traffic>();
  const count = (to: typeof into, id: BrokerId, size: number): void => {
    const { replicas, bytes } = to.get(id) ?? none;
    to.set(id, { replicas: replicas + 1, bytes: bytes + size });
  };
  for (const step of steps) {
    if (step.kind !== 'move-replicas') continue;
    for (const change of step.partitions) {
      for (const id of addedReplicas(change)) count(into, id, change.sizeBytes);
      for (const id of removedReplicas(change)) count(outOf, id, change.sizeBytes);
    }
  }
  return { into, outOf };
}
