/** Brokers that are down, and what depends on them. */

import type { HeldPartition } from '../../../model/plan/plan-summary.ts';
import { type Problem, warningProblem } from '../../../model/problem/problem.ts';
import { countOf } from '../../../model/values/count-of.ts';
import type { BrokerId } from '../../../model/values/units.ts';
import type { BoundCluster } from '../../bind/bind-cluster.ts';
import type { KnownBroker } from '../../observe/observed-brokers.ts';

/** One that is down, registered, and without replicas is not worth a word: that is how brokers are after a drain. */
export function brokerWarnings(
  { brokers, pools }: BoundCluster,
  held: readonly HeldPartition[],
): readonly Problem[] {
  const drained = new Set(
    pools.flatMap((pool) => [...pool.drained, ...pool.replace.map(({ from }) => from)]),
  );
  return brokers.flatMap((broker) => {
    if (broker.alive || broker.replicaCount === 0) return [];
    return [brokerDown(broker, drained.has(broker.id), dependingOn(broker.id, held))];
  });
}

function brokerDown({ id, replicaCount }: KnownBroker, isDrained: boolean, depending: string): Problem {
  const count = `${countOf(replicaCount, 'replica is', 'replicas are')} on it`;
  const future = isDrained
    ? `${count}, and git drains it.`
    : `${count}. They stay, as it may return; nothing new is placed there.`;
  return warningProblem('cluster.broker-down', `Broker ${id} is down`, {
    detail: `${future}${depending}`,
    hint: isDrained
      ? ''
      : `If it is gone for good, add ${id} to the drain of its BrokerPool: its replicas are then copied to others.`,
    resource: `Broker/${id}`,
  });
}

function dependingOn(broker: BrokerId, held: readonly HeldPartition[]): string {
  const waiting = held.filter(({ waitsFor }) => waitsFor.includes(broker));
  const lost = waiting.filter(({ why }) => why === 'unavailable').length;
  const others = waiting.length - lost;
  return [
    lost > 0 ? ` ${countOf(lost, 'partition is', 'partitions are')} unavailable without it.` : '',
    others > 0 ? ` ${countOf(others, 'partition waits', 'partitions wait')} for it.` : '',
  ].join('');
}
