/** Whether git says something of the traffic of partitions, so that plans need to know it. */
import { trafficDimensions } from '../../model/desired/balance-tolerances.ts';
import type { DesiredState, PoolDeclaration } from '../../model/desired/desired-state.ts';

export const usesTraffic = ({ balance, network }: PoolDeclaration): boolean =>
  network.inBytesPerSecond !== null ||
  network.outBytesPerSecond !== null ||
  trafficDimensions.some((dimension) => balance[dimension] !== null);

export const needsRates = ({ pools }: Pick<DesiredState, 'pools'>): boolean => pools.some(usesTraffic);
