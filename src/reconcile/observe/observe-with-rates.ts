/** The cluster as plans need it, with the traffic of its partitions where git balances it and a metrics system tells it. */
import type { ClusterState } from '../../model/cluster/cluster-state.ts';
import type { ClusterReads } from '../../model/cluster/port/cluster-reads.ts';
import type { DesiredState } from '../../model/desired/desired-state.ts';
import type { MeasuredTraffic } from '../../model/metrics/measured-traffic.ts';
import type { MetricsSource } from '../../model/metrics/metrics-source.ts';
import { declaredRates, needsRates } from './needs-rates.ts';
import { observeFor } from './observe-for.ts';

/** `known`: rates that somebody measured before; nothing is asked for then. Throws as observeFor, and `metrics.unavailable`. */
export async function observeWithRates(
  desired: DesiredState,
  port: ClusterReads,
  metrics: MetricsSource | null,
  known?: MeasuredTraffic,
): Promise<ClusterState> {
  const observed = await observeFor(desired, port);
  if (known || !metrics || !needsRates(desired)) return observed;
  const reading = await metrics.readTraffic(observed.topics, declaredRates(desired));
  return reading ? { ...observed, traffic: reading.traffic } : observed;
}
