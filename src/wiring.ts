/** Turns a Cluster document into ports: the only file that builds adapters. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ClusterState } from './model/cluster/cluster-state.ts';
import type { ClusterPort } from './model/cluster/port/cluster-port.ts';
import type { ClusterDeclaration, Connection } from './model/desired/desired-state.ts';
import { connectionSecrets } from './model/desired/secrets-of.ts';
import type { EventSink } from './model/metrics/event-sink.ts';
import type { MetricsSource, TrafficReading } from './model/metrics/metrics-source.ts';
import { errorProblem, ProblemError, unwrap } from './model/problem/problem.ts';
import { formatSnapshot } from './model/snapshot/snapshot-file.ts';
import type { Clock } from './model/values/clock.ts';
import type { BrokerId } from './model/values/units.ts';
import { rememberSecrets } from './output/known-secrets.ts';

export interface ClusterConnection {
  readonly port: ClusterPort;
  /**
   * Another port to the same cluster, over connections of its own: a broker answers what came over one connection one after
   * the other. Whoever asks for it closes it.
   */
  readonly connect: () => Promise<ClusterPort>;
  readonly clock: Clock;
  readonly metrics: MetricsSource;
  /** null: there is none to post to. */
  readonly events: EventSink | null;
  /** Of a simulated cluster, whose time flies: one renewal a second would be most of what happens there. */
  readonly leaseTiming?: { readonly termMs: number; readonly renewEveryMs: number };
}

const simulatedLease = { termMs: 15 * 60_000, renewEveryMs: 60_000 };

export interface ConnectOptions {
  /** A simulated cluster's time flies; this slows each of its sleeps down, for people to watch. */
  readonly simulationPaceMs?: number;
}

/** Throws a ProblemError: `manifest.missing-variable`, `cluster.unreachable`, or `snapshot.invalid` for a simulation's file. */
export async function connectCluster(
  cluster: ClusterDeclaration,
  options: ConnectOptions = {},
): Promise<ClusterConnection> {
  const { connection, missing } = cluster;
  if (missing.length > 0) throw new ProblemError(missing);
  return connection.kind === 'kafka'
    ? openKafka(cluster, connection)
    : openSimulatedCluster(cluster, connection, options);
}

async function openKafka(
  cluster: ClusterDeclaration,
  connection: Extract<Connection, { kind: 'kafka' }>,
): Promise<ClusterConnection> {
  const { connectKafka } = await import('./kafka/connect-kafka.ts');
  const { resolveSettings } = await import('./kafka/security/resolve-settings.ts');
  const settings = await resolveSettings(connection, process.env);
  rememberSecrets(connectionSecrets(settings));
  const port = await connectKafka(settings);
  const connect = (): Promise<ClusterPort> => connectKafka(settings);
  return { port, connect, clock: systemClock, ...(await openMetrics(cluster, port, systemClock)) };
}

async function openSimulatedCluster(
  cluster: ClusterDeclaration,
  { file }: Extract<Connection, { kind: 'simulation' }>,
  { simulationPaceMs = 0 }: ConnectOptions,
): Promise<ClusterConnection> {
  const { openSimulation } = await import('./simulation/open-simulation.ts');
  const text = readSimulation(cluster, file);
  const save = (changed: string): void => writeWhole(file, changed);
  const { port, connect, clock } = unwrap(
    openSimulation({ text, file, save, realMsPerSleep: simulationPaceMs }),
  );
  return {
    port,
    connect: async () => connect(),
    clock,
    leaseTiming: simulatedLease,
    ...(await openMetrics(cluster, port, clock)),
  };
}

async function openMetrics(
  { metrics }: ClusterDeclaration,
  port: ClusterPort,
  clock: Clock,
): Promise<Pick<ClusterConnection, 'metrics' | 'events'>> {
  if (metrics.source === 'logdirs') {
    const { logDirsMetrics } = await import('./metrics/log-dirs.ts');
    return { metrics: logDirsMetrics(port, clock), events: null };
  }
  const { withoutWaiting } = await import('./metrics/without-waiting.ts');
  const hostsOf = async () => {
    const { brokers } = await port.observe();
    return new Map(brokers.map(({ id, host }) => [id, host]));
  };
  if (metrics.source === 'prometheus') {
    const { prometheusMetrics } = await import('./metrics/prometheus.ts');
    return { metrics: withoutWaiting(prometheusMetrics(metrics, { clock, hostsOf })), events: null };
  }
  const { datadogClient } = await import('./metrics/datadog-client.ts');
  const { datadogMetrics } = await import('./metrics/datadog.ts');
  const { datadogEvents } = await import('./metrics/datadog-events.ts');
  const client = datadogClient(metrics);
  return {
    metrics: withoutWaiting(datadogMetrics(metrics, { client, clock, hostsOf })),
    events: metrics.eventTags === null ? null : datadogEvents(metrics.eventTags, client),
  };
}

/** The traffic of partitions as Kafka itself shows it within that time. */
export async function measureTrafficOf(
  { port, clock }: Pick<ClusterConnection, 'port' | 'clock'>,
  observed: ClusterState,
  overMs: number,
): Promise<TrafficReading> {
  const { measureTraffic } = await import('./metrics/measure-traffic.ts');
  return measureTraffic(port, clock, observed, overMs);
}

export interface SimulatedCopy extends Omit<ClusterConnection, 'metrics' | 'connect'> {
  /** Of a copy nothing but its own moves is known. */
  readonly metrics: null;
  /** What each broker has replicated so far, by id. */
  readonly traffic: () => readonly {
    readonly broker: BrokerId;
    readonly sentBytes: number;
    readonly receivedBytes: number;
  }[];
}

/** A cluster as it was observed, in memory: whatever is done to it happens nowhere else. */
export async function copyToSimulation(observed: ClusterState): Promise<SimulatedCopy> {
  const { openSimulation } = await import('./simulation/open-simulation.ts');
  const { port, clock, control } = unwrap(
    openSimulation({ text: formatSnapshot(observed), file: 'observed' }),
  );
  return {
    ...{ port, clock, leaseTiming: simulatedLease, metrics: null, events: null },
    traffic: control.traffic,
  };
}

function readSimulation(cluster: ClusterDeclaration, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new ProblemError([
      errorProblem('manifest.unreadable', `The simulated cluster's file ${file} can't be read`, {
        detail: `${(error as Error).message}.`,
        hint: 'spec.simulation is relative to the manifest; `topicwright snapshot` writes such a file.',
        source: cluster.source,
        resource: `Cluster/${cluster.name}`,
      }),
    ]);
  }
}

/** A reader never sees half a file, and a kill leaves the old one. */
function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.tmp`, text);
  renameSync(`${file}.tmp`, file);
}

const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (durationMs, signal) => {
    await sleep(durationMs, undefined, signal ? { signal } : {}).catch((error: Error) => {
      if (error.name !== 'AbortError') throw error;
    });
  },
};
