/** The throttle over HTTP: what `throttle status`, `set` and `unset` do, for programs. Served by `throttle run`. */

import type { FastifyInstance } from 'fastify';
import type { ClusterReads } from '../model/cluster/port/cluster-reads.ts';
import type { JournalPort } from '../model/cluster/port/journal-port.ts';
import type { ThrottleOverride } from '../model/cluster/throttle-status.ts';
import type { Clock } from '../model/values/clock.ts';
import { type BrokerId, type BytesPerSecond, brokerId } from '../model/values/units.ts';
import { readThrottle, setOverrides, unsetOverrides } from '../reconcile/daemon/override-throttle.ts';
import type { DaemonTurn } from '../reconcile/daemon/run-throttle.ts';
import { HttpError } from './http-error.ts';

export interface ThrottleService {
  readonly cluster: string;
  readonly port: ClusterReads & JournalPort;
  readonly clock: Clock;
  /** null: there has been none yet. */
  readonly latestTurn: () => DaemonTurn | null;
  readonly reasonText: (turn: Extract<DaemonTurn, { kind: 'acting' }>['rates'][number]['why']) => string;
  readonly parseRate: (text: string) => BytesPerSecond | null;
  /** To milliseconds. */
  readonly parseDuration: (text: string) => number | null;
}

interface OverrideBody {
  readonly rate: string | number;
  readonly for?: string;
  readonly autoremove?: boolean;
  readonly by?: string;
}

const overrideSchema = {
  type: 'object',
  required: ['rate'],
  additionalProperties: false,
  properties: {
    rate: { type: ['string', 'number'] },
    for: { type: 'string' },
    autoremove: { type: 'boolean' },
    by: { type: 'string', minLength: 1, maxLength: 200 },
  },
};

interface BrokerPath {
  readonly Params: { readonly broker: string };
}

export function addThrottleRoutes(app: FastifyInstance, service: ThrottleService): void {
  const { port } = service;
  app.get('/throttle', async () => ({
    ...(await readThrottle(service.cluster, service)),
    ...turnOf(service),
  }));
  app.post<{ Body: OverrideBody }>('/throttle', { schema: { body: overrideSchema } }, async ({ body }) => {
    const [set] = await setOverrides(port, [], overrideOf(body, service));
    return set;
  });
  app.delete('/throttle', async () => {
    const [unset] = await unsetOverrides(port, [], { everything: false });
    if (!unset) throw new HttpError(404, 'No rate is set by hand for all brokers');
    return unset;
  });
  app.get<BrokerPath>(
    '/throttle/:broker',
    async ({ params }) => await describeBroker(readId(params), service),
  );
  app.post<BrokerPath & { Body: OverrideBody }>(
    '/throttle/:broker',
    { schema: { body: overrideSchema } },
    async ({ params, body }) => {
      const broker = readId(params);
      const override = overrideOf(body, service);
      await requireBroker(broker, port);
      const [set] = await setOverrides(port, [broker], override);
      return set;
    },
  );
  app.delete<BrokerPath>('/throttle/:broker', async ({ params }) => {
    const broker = readId(params);
    const [unset] = await unsetOverrides(port, [broker], { everything: false });
    if (!unset) throw new HttpError(404, `No rate is set by hand for broker ${broker}`);
    return unset;
  });
}

function turnOf({ latestTurn, reasonText }: ThrottleService) {
  const turn = latestTurn();
  if (turn === null || turn.kind === 'standing-by')
    return { role: 'standing-by', moving: [], rates: [] } as const;
  const rates = turn.rates.map(({ broker, side, rate, why }) => ({
    broker,
    side,
    rate,
    why: reasonText(why),
  }));
  return { role: turn.kind, moving: turn.moving, rates } as const;
}

async function describeBroker(broker: BrokerId, service: ThrottleService): Promise<object> {
  const { overrides, throttled } = await readThrottle(service.cluster, service);
  const rates = turnOf(service).rates.filter((one) => one.broker === broker);
  const own = overrides.find((one) => one.broker === broker);
  const override = own ?? overrides.find((one) => one.broker === null) ?? null;
  const set = throttled.find(({ resource }) => resource === `Broker/${broker}`) ?? null;
  if (!own && rates.length === 0 && !set) await requireBroker(broker, service.port);
  return { broker, override, rates, throttled: set };
}

/** One that is down counts: its rate is for when it comes back. */
async function requireBroker(broker: BrokerId, port: ClusterReads & JournalPort): Promise<void> {
  const { aliveBrokers } = await port.describePartitions([]);
  if (aliveBrokers.includes(broker)) return;
  const { partitions } = await port.describePartitions('all');
  if (partitions.some(({ replicas }) => replicas.includes(broker))) return;
  throw new HttpError(404, `There is no broker ${broker}; alive are ${aliveBrokers.join(', ')}`);
}

function readId({ broker }: BrokerPath['Params']): BrokerId {
  if (!/^\d{1,10}$/.test(broker) || Number(broker) > 2 ** 31 - 1)
    throw new HttpError(400, `${broker} is no broker id: it is a whole number such as 1003`);
  return brokerId(Number(broker));
}

function overrideOf(body: OverrideBody, service: ThrottleService): Omit<ThrottleOverride, 'broker'> {
  const rate = service.parseRate(String(body.rate));
  if (rate === null || rate <= 0)
    throw new HttpError(400, 'rate is such as "50MB/s" or "1Gbit/s", or a number of bytes per second');
  const durationMs = body.for === undefined ? null : service.parseDuration(body.for);
  if (body.for !== undefined && (durationMs === null || durationMs <= 0))
    throw new HttpError(400, 'for is a duration such as "30m" or "2h"');
  const sinceMs = service.clock.now();
  const { autoremove = false, by = 'the HTTP API' } = body;
  return { rate, untilMs: durationMs === null ? null : sinceMs + durationMs, autoremove, by, sinceMs };
}
