/** How people read what a pool is balanced by. */
import type { UnreachableGoal } from '../../model/plan/plan-summary.ts';

const names: Readonly<Record<UnreachableGoal['dimension'], string>> = {
  storage: 'storage',
  replicas: 'replicas',
  leaders: 'leaders',
  produce: 'produce',
  networkIn: 'network in',
  networkOut: 'network out',
  cpu: 'CPU',
  topicReplicas: 'replicas of each topic',
  topicLeaders: 'leaders of each topic',
  failover: 'leaders after losing a broker',
  rackFailover: 'leaders after losing a rack',
  disks: 'log dirs of each broker',
  'leader-rules': 'leader-rules',
  replace: 'replacement of brokers',
};

export const dimensionName = (dimension: UnreachableGoal['dimension']): string => names[dimension];
