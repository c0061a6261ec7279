/** Judges a change without making it, as Kafka's controllers do with validate_only: the simulated port's validate. */

import type { ProposedChange } from '../../model/cluster/port/cluster-changes.ts';
import type { KafkaError } from '../../model/cluster/port/outcome.ts';
import { checkQuota } from '../parts/simulated-access.ts';
import type { SimulatedCluster } from '../parts/simulated-cluster.ts';
import { judgeConfigs } from './alter-configs.ts';
import { checkAddition, checkCreation, checkDeletions } from './change-topics.ts';

export function validateChange(cluster: SimulatedCluster, change: ProposedChange): KafkaError | null {
  switch (change.kind) {
    case 'create-topic':
      return checkCreation(cluster, change.topic);
    case 'add-partitions':
      return checkAddition(cluster, change.addition);
    case 'alter-configs': {
      const judged = judgeConfigs(cluster, change.change);
      return 'error' in judged ? judged.error : null;
    }
    case 'alter-quota':
      return checkQuota(cluster, change.change);
    case 'delete-topic':
      return checkDeletions(cluster);
  }
}
