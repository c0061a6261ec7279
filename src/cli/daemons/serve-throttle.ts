/**
 * The HTTP side of `throttle run`: opened where --http-address says, and told of every turn. It has a connection of its own: once an
 * apply has taken the lease, Kafka refuses whatever the daemon's connection appends to the journal, rates set by hand included.
 */
import { guardWrites } from '../../http/guard-writes.ts';
import { parseListenAddress } from '../../http/listen-address.ts';
import {
  type ClusterConnection,
  type DaemonTurn,
  type DesiredState,
  parseDuration,
  parseRate,
  rateReasonText,
} from '../../index.ts';
import { rememberSecrets } from '../../output/known-secrets.ts';
import { renderThrottleMetrics, type ThrottleMetrics } from '../../report/metrics/render-throttle-metrics.ts';
import { readTextFile } from '../files/text-files.ts';
import type { WatchedManifests } from '../files/watch-manifests.ts';
import type { Terminal } from '../terminal/terminal.ts';

export interface HttpOptions {
  readonly httpAddress: string;
  readonly httpTokenFile?: string;
}

interface Served {
  readonly connection: Pick<ClusterConnection, 'connect' | 'clock'>;
  readonly manifests: Pick<WatchedManifests, 'areBad'>;
}

export interface ThrottleServer {
  readonly onTurn: (turn: DaemonTurn) => void;
  readonly close: () => Promise<void>;
}

/** A daemon that has not looked at its cluster for so long is not ready. */
const turnLastsMs = 30_000;

/** Throws a ProblemError `cli.usage` where it can't listen. */
export async function serveThrottle(
  { cluster }: DesiredState,
  { connection: { connect, clock }, manifests }: Served,
  options: HttpOptions,
  terminal: Pick<Terminal, 'err'>,
): Promise<ThrottleServer> {
  if (options.httpAddress === 'none') return { onTurn: () => undefined, close: async () => undefined };
  const { openServer } = await import('../../http/open-server.ts');
  const { addThrottleRoutes } = await import('../../http/throttle-routes.ts');
  const address = parseListenAddress(options.httpAddress);
  const token = options.httpTokenFile === undefined ? null : readTextFile(options.httpTokenFile).trim();
  rememberSecrets([token]);
  const guard = guardWrites(address, token);
  let latest: DaemonTurn | null = null;
  let latestAtMs: number | null = null;
  let failedReads = 0;
  const port = await connect();
  const server = await openServer(
    {
      address,
      guard: guard.check,
      unready: () => {
        if (latestAtMs === null) return 'The cluster has not been looked at yet';
        const ageMs = Date.now() - latestAtMs;
        return ageMs < turnLastsMs
          ? null
          : `The cluster was last looked at ${Math.round(ageMs / 1000)} s ago`;
      },
      metrics: () =>
        renderThrottleMetrics(cluster.name, {
          ...{ ...metricsOf(latest), lastTurnAtMs: latestAtMs, failedReads },
          manifestsAreBad: manifests.areBad(),
        }),
    },
    (app) =>
      addThrottleRoutes(app, {
        ...{ cluster: cluster.name, port, clock, latestTurn: () => latest },
        ...{ reasonText: rateReasonText, parseRate, parseDuration },
      }),
  ).catch(async (error: unknown) => {
    // What stays open would keep the process.
    await port.close();
    throw error;
  });
  const writes = {
    open: '',
    closed: ', to be read only: --http-token-file is missing',
    'by-token': ', for writes with the token',
  };
  terminal.err(`listening on ${server.url}${writes[guard.writes]}`);
  return {
    onTurn: (turn) => {
      latest = turn;
      latestAtMs = Date.now();
      if (turn.kind === 'acting') failedReads = turn.failedReads;
    },
    close: async () => {
      await server.close();
      await port.close();
    },
  };
}

function metricsOf(
  turn: DaemonTurn | null,
): Omit<ThrottleMetrics, 'lastTurnAtMs' | 'failedReads' | 'manifestsAreBad'> {
  if (turn?.kind !== 'acting') return { isActing: false, movingPartitions: 0, rates: [], overrides: 0 };
  return {
    isActing: true,
    movingPartitions: turn.moving.length,
    rates: turn.rates.map(({ why, ...rate }) => ({ ...rate, isUnknown: why.kind === 'unknown' })),
    overrides: turn.overrides.length,
  };
}
