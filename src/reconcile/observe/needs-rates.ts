/** Whether git says something of the traffic of partitions, so that plans need to know it. */
import { trafficDimensions } from '../../model/desired/balance-tolerances.ts';
import type { DesiredState, PoolDeclaration } from '../../model/desired/desired-state.ts';
import type { RateWindow } from '../../model/metrics/rate-window.ts';

export const usesTraffic = ({ balance, network }: PoolDeclaration): boolean =>
  network.inBytesPerSecond !== null ||
  network.outBytesPerSecond !== null ||
  trafficDimensions.some((dimension) => balance[dimension] !== null);

export const needsRates = ({ pools }: Pick<DesiredState, 'pools'>): boolean => pools.some(usesTraffic);

/** Which rates pools go by; undefined: none says so. Where they differ, plans say so. */
export const declaredRates = ({ pools }: Pick<DesiredState, 'pools'>): RateWindow | undefined =>
  pools.find((pool) => usesTraffic(pool) && pool.rates)?.rates;
