/** What the journal says once a plan is done. */
import type { Plan } from '../../model/plan/plan.ts';
import type { DrainedBroker } from '../../model/plan/plan-summary.ts';
import { mergeMaps, ownValue } from '../../model/values/own-value.ts';
import type { BoundCluster } from '../bind/bind-cluster.ts';
import { configOwnership, declaredRecord, drainedRecord } from '../journal/journal-records.ts';
import { ownTopics } from '../observe/own-topics.ts';

/** Which config keys git owns, and which brokers it has emptied, once the plan is done. */
export function journalAfterwards(
  { observed, topics, access, movesAlone }: BoundCluster,
  drained: readonly DrainedBroker[],
): Plan['journal'] {
  if (movesAlone) return {};
  const { journal } = observed;
  const configs = topics.map(({ name, declared, observed: existing }) => {
    // What Kafka itself would set on a topic is nothing that git owns.
    if (!declared || (ownTopics.includes(name) && !existing)) return null;
    const keys = Object.keys(declared.config).filter((key) => ownValue(declared.config, key) !== null);
    return configOwnership(journal, name, declared.state === 'absent' ? [] : keys);
  });
  const emptied = new Set(
    drained.filter(({ replicasAfter }) => replicasAfter === 0).map(({ broker }) => broker),
  );
  const declarations = topics
    .filter(({ excluded }) => !excluded)
    .map(({ name, declared }) =>
      declaredRecord(journal, name, declared?.state === 'present' && !ownTopics.includes(name)),
    );
  const live = observed.brokers.map(({ id }) => id);
  const brokers = [...new Set([...live, ...emptied])].map((id) =>
    drainedRecord(journal, id, emptied.has(id)),
  );
  return { ...mergeMaps([...configs, ...declarations, ...brokers]), ...access.journal };
}
