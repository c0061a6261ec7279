/** Puts the registry together and keeps it running until it is told to end. */
import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { type Logger, pino } from 'pino';
import { type ListenAddress, parseListenAddress } from '../../http/listen-address.ts';
import { openServer, type ServerTls } from '../../http/open-server.ts';
import { type ClusterConnection, type DesiredState, ProblemError } from '../../index.ts';
import { errorProblem } from '../../model/problem/problem.ts';
import { outlet } from '../../output/outlet.ts';
import { Registry } from '../../registry/registry.ts';
import { CallStatistics } from '../../registry/serve/call-statistics.ts';
import { Callers } from '../../registry/serve/callers.ts';
import { type CallRecord, Calls } from '../../registry/serve/calls.ts';
import { openGrpcServer } from '../../registry/serve/grpc-server.ts';
import { addRegistryRoutes, mostBodyBytes } from '../../registry/serve/http-routes.ts';
import { loadService } from '../../registry/serve/service-definition.ts';
import { renderRegistryMetrics } from '../../report/metrics/render-registry-metrics.ts';
import type { CommonOptions } from '../common-options.ts';
import { watchFiles } from '../files/file-watch.ts';
import { readTextFile } from '../files/text-files.ts';
import { lookAtFilesMs, type WatchedManifests, watchManifests } from '../files/watch-manifests.ts';
import { topicwrightVersion } from '../version.ts';

export interface ServeOptions extends CommonOptions {
  readonly grpcAddress: string;
  readonly httpAddress: string;
  readonly tokensFile?: string;
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  readonly tlsClientCa?: string;
  readonly readLimit: number;
  readonly writeLimit: number;
  /** Milliseconds. */
  readonly tagGrace: number;
  readonly logLevel: string;
}

const deadlineMs = 30_000;
const drainMs = 10_000;
/** So old, what is known is still told, but another instance may know more. */
const unreadyAfterMs = 60_000;

/** Until `signal`. Throws a ProblemError where something of it can't be opened. */
export async function serveRegistry(
  desired: DesiredState,
  { port, connect }: ClusterConnection,
  options: ServeOptions,
  signal: AbortSignal,
): Promise<void> {
  const log = openLog(desired.cluster.name, options.logLevel);
  const addresses = listenAddresses(options);
  const tls = readTls(options);
  const callers = new Callers(defaultAccess(addresses, tls));
  const stopTokens = keepTokens(callers, options, log);
  const lookups = await connect();
  const registry = new Registry({
    ...{ port, lookups, desired, graceMs: options.tagGrace },
    onFailure: (what, error) => log.warn({ error: reasonOf(error) }, what),
  });
  /** Ends what streams and watches: servers close once no answer is under way. */
  const stop = (): void => {
    stopTokens();
    registry.close();
  };
  // What stays open would keep the process.
  await registry.start().catch(async (error: unknown) => {
    stop();
    await lookups.close();
    throw error;
  });
  const statistics = new CallStatistics();
  const calls = new Calls({
    ...{ registry, callers },
    limits: { reads: options.readLimit, writes: options.writeLimit, deadlineMs },
    onCall: (record) => {
      statistics.add(record);
      logCall(log, record);
    },
  });
  const manifests = keepManifests(registry, options, log);
  const service = loadService();
  const parts = { calls, service, ageMs: () => registry.cache.ageMs };
  const metrics = (): string =>
    renderRegistryMetrics(desired.cluster.name, {
      topics: registry.catalog.topics.size,
      brokers: registry.catalog.brokers.size,
      watchers: registry.watchers.count,
      running: calls.running,
      ageMs: registry.cache.ageMs,
      failedRefreshes: registry.cache.failures,
      manifestsAreBad: manifests.areBad(),
      calls: statistics.counts(),
    });
  const unready = (): string | null =>
    signal.aborted ? 'This instance ends' : whyUnready(registry.cache.ageMs);
  const closers: (() => Promise<void>)[] = [];
  try {
    if (addresses.http) {
      const addRoutes = (app: FastifyInstance): Promise<void> =>
        addRegistryRoutes(app, { ...parts, version: topicwrightVersion() });
      const server = await openServer(
        { address: addresses.http, tls, unready, metrics, bodyLimitBytes: mostBodyBytes },
        addRoutes,
      );
      closers.push(server.close);
      log.info({ url: server.url, access: callers.kind }, `HTTP is served on ${server.url}`);
    }
    if (addresses.grpc) {
      const server = await openGrpcServer({ ...parts, address: options.grpcAddress, tls });
      closers.push(() => server.drain(drainMs));
      signal.addEventListener('abort', () => server.setHealthy(false));
      log.info({ address: server.address, access: callers.kind }, `gRPC is served on ${server.address}`);
    }
    warnOfRisks(log, addresses, tls, callers);
    await untilAborted(signal);
  } finally {
    manifests.stop();
    stop();
    await Promise.all(closers.map((close) => close()));
    await lookups.close();
    log.info('ended');
  }
}

const whyUnready = (ageMs: number): string | null =>
  ageMs < unreadyAfterMs ? null : `Kafka was last looked at ${Math.round(ageMs / 1000)} s ago`;

function openLog(cluster: string, level: string): Logger {
  const settings = {
    ...{ level, base: { cluster }, timestamp: pino.stdTimeFunctions.isoTime },
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return pino(settings, { write: (line) => outlet.writeJson('stderr', line) });
}

interface Addresses {
  readonly grpc: ListenAddress | null;
  readonly http: ListenAddress | null;
}

function listenAddresses({ grpcAddress, httpAddress }: ServeOptions): Addresses {
  const parse = (text: string): ListenAddress | null => (text === 'none' ? null : parseListenAddress(text));
  const addresses = { grpc: parse(grpcAddress), http: parse(httpAddress) };
  if (!addresses.grpc && !addresses.http)
    throw usage(
      'Neither gRPC nor HTTP is enabled',
      'Give one of --grpc-address and --http-address an address.',
    );
  return addresses;
}

function defaultAccess(
  { grpc, http }: Addresses,
  tls: ServerTls | null,
): 'open' | 'read-only' | 'by-certificate' {
  if (tls?.clientCa) return 'by-certificate';
  return [grpc, http].every((address) => address === null || address.isLoopback) ? 'open' : 'read-only';
}

function readTls({ tlsCert, tlsKey, tlsClientCa }: ServeOptions): ServerTls | null {
  if (tlsCert === undefined && tlsKey === undefined && tlsClientCa === undefined) return null;
  if (tlsCert === undefined || tlsKey === undefined)
    throw usage('TLS needs a certificate and its key', 'Give both --tls-cert and --tls-key.');
  return {
    cert: readBytes(tlsCert),
    key: readBytes(tlsKey),
    clientCa: tlsClientCa === undefined ? null : readBytes(tlsClientCa),
  };
}

function readBytes(file: string): Buffer {
  readTextFile(file);
  return readFileSync(file);
}

/** Read anew when the file changes; what can't be used is told, and what was before still holds. */
function keepTokens(callers: Callers, { tokensFile }: ServeOptions, log: Logger): () => void {
  if (tokensFile === undefined) return () => undefined;
  callers.load(readTextFile(tokensFile), tokensFile);
  return watchFiles([tokensFile], lookAtFilesMs, () => {
    try {
      callers.load(readTextFile(tokensFile), tokensFile);
      log.info({ file: tokensFile }, 'tokens reloaded');
    } catch (error) {
      log.error({ file: tokensFile, error: reasonOf(error) }, 'the previous tokens stay in force');
    }
  });
}

function keepManifests(registry: Registry, options: ServeOptions, log: Logger): WatchedManifests {
  return watchManifests(options, registry.desired.cluster.name, {
    onRead: (desired) => {
      registry.follow(desired);
      log.info('manifests reloaded');
    },
    onBad: (error) => log.error({ error: reasonOf(error) }, 'the previous manifests stay in force'),
  });
}

/** Every write is told, whatever came of it: who, what, when. */
function logCall(log: Logger, { bug, request, ...record }: CallRecord): void {
  const { method, code, durationMs } = record;
  const line = { ...record, durationMs: Math.round(durationMs * 1000) / 1000 };
  if (bug !== null) log.error({ ...line, request, error: reasonOf(bug) }, `${method} failed: this is a bug`);
  else if (record.kind === 'write') log.info({ ...line, request, audit: true }, `${method} ${code}`);
  else log.debug(line, `${method} ${code}`);
}

function warnOfRisks(log: Logger, addresses: Addresses, tls: ServerTls | null, callers: Callers): void {
  const isReached = [addresses.grpc, addresses.http].some((address) => address && !address.isLoopback);
  if (!isReached) return;
  if (callers.kind === 'read-only') log.warn('nobody can write: give --tokens-file to say who may');
  if (callers.kind === 'by-token' && !tls)
    log.warn('tokens cross the network in the clear: give --tls-cert and --tls-key, or have a proxy encrypt');
}

function reasonOf(error: unknown): string {
  if (error instanceof ProblemError)
    return error.problems
      .map(({ summary, detail }) => [summary, detail].filter(Boolean).join('. '))
      .join('; ');
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function usage(summary: string, hint: string): ProblemError {
  return new ProblemError([errorProblem('cli.usage', summary, { hint })]);
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
