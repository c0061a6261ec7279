/** A registry over a simulated cluster, as serve-registry.ts puts it together, for tests that call it in-process or over the wire. */
import { credentials, loadPackageDefinition, Metadata, type ServiceError } from '@grpc/grpc-js';
import { parseListenAddress } from '../../src/http/listen-address.ts';
import { openServer } from '../../src/http/open-server.ts';
import type { ClusterState } from '../../src/model/cluster/cluster-state.ts';
import type { ClusterPort } from '../../src/model/cluster/port/cluster-port.ts';
import type { DesiredState } from '../../src/model/desired/desired-state.ts';
import { unwrap } from '../../src/model/problem/problem.ts';
import { formatSnapshot } from '../../src/model/snapshot/snapshot-file.ts';
import type { RegistryClient } from '../../src/registry/generated/registry/Registry.ts';
import { Registry, type RegistryOptions } from '../../src/registry/registry.ts';
import { RegistryError } from '../../src/registry/registry-error.ts';
import { Callers, type DefaultAccess } from '../../src/registry/serve/callers.ts';
import { type CallLimits, type CallRecord, Calls, type Incoming } from '../../src/registry/serve/calls.ts';
import { openGrpcServer } from '../../src/registry/serve/grpc-server.ts';
import { addRegistryRoutes, mostBodyBytes } from '../../src/registry/serve/http-routes.ts';
import type { AnswerOf, RequestOf, UnaryName } from '../../src/registry/serve/methods.ts';
import { loadService } from '../../src/registry/serve/service-definition.ts';
import { openSimulation, type Simulation } from '../../src/simulation/open-simulation.ts';
import { desired } from './desired.ts';

export interface RegistryFixtureOptions {
  readonly desired?: DesiredState;
  readonly graceMs?: number;
  readonly timing?: RegistryOptions['timing'];
  readonly limits?: Partial<CallLimits>;
  readonly access?: DefaultAccess;
  readonly tokens?: string;
  /** Stands in for the cluster's own. */
  readonly port?: (port: ClusterPort) => ClusterPort;
}

export interface RegistryFixture {
  readonly registry: Registry;
  readonly calls: Calls;
  readonly records: CallRecord[];
  readonly failures: unknown[];
  readonly call: <Name extends UnaryName>(name: Name, request?: RequestOf<Name>) => Promise<AnswerOf<Name>>;
  /** `NOT_FOUND`, or `OK` where it succeeds. */
  readonly codeOf: <Name extends UnaryName>(name: Name, request?: RequestOf<Name>) => Promise<string>;
  /** Opens both servers on free ports. */
  readonly serve: () => Promise<{ readonly url: string; readonly grpc: string }>;
  readonly close: () => Promise<void>;
}

export function simulate(state: ClusterState): Simulation {
  return unwrap(openSimulation({ text: formatSnapshot(state), file: 'cluster.json' }));
}

/** Another instance on the same simulation sees the same cluster. */
export async function openRegistry(
  simulation: Simulation,
  options: RegistryFixtureOptions = {},
): Promise<RegistryFixture> {
  const failures: unknown[] = [];
  const records: CallRecord[] = [];
  const own = simulation.connect();
  const port = options.port?.(own) ?? own;
  const registry = new Registry({
    ...{ port, lookups: port },
    desired: options.desired ?? desired(),
    graceMs: options.graceMs ?? 60_000,
    onFailure: (_, error) => void failures.push(error),
    timing: { refreshMs: 20, configsMs: 20, pollMs: 10, ...options.timing },
  });
  await registry.start();
  const callers = new Callers(options.access ?? 'open');
  if (options.tokens !== undefined) callers.load(options.tokens, 'tokens.yaml');
  const calls = new Calls({
    ...{ registry, callers },
    limits: { reads: 1e6, writes: 1e6, deadlineMs: 10_000, ...options.limits },
    onCall: (record) => void records.push(record),
  });
  const closers: (() => Promise<void>)[] = [];
  const call: RegistryFixture['call'] = (name, request) => calls.call(name, request ?? ({} as never), local);
  return {
    ...{ registry, calls, records, failures, call },
    codeOf: (name, request) =>
      call(name, request).then(
        () => 'OK',
        (error: unknown) => {
          if (error instanceof RegistryError) return error.code;
          throw error;
        },
      ),
    serve: async () => {
      const parts = { calls, service: loadService(), ageMs: () => registry.cache.ageMs };
      const http = await openServer(
        {
          address: parseListenAddress('127.0.0.1:0'),
          ...{ unready: () => null, metrics: () => '', bodyLimitBytes: mostBodyBytes },
        },
        (app) => addRegistryRoutes(app, { ...parts, version: '0.0.0' }),
      );
      const grpc = await openGrpcServer({ ...parts, address: '127.0.0.1:0', tls: null });
      closers.push(http.close, () => grpc.drain(1_000));
      return { url: http.url, grpc: grpc.address };
    },
    close: async () => {
      registry.close();
      await Promise.all(closers.map((close) => close()));
    },
  };
}

const local: Incoming = {
  ...{ transport: 'grpc', authorization: undefined, certificate: null, address: 'test', timeoutMs: null },
};

interface GrpcAnswer {
  /** gRPC's number; 0: OK. */
  readonly code: number;
  readonly answer: unknown;
  readonly message: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

export interface GrpcCaller {
  readonly call: (
    method: UnaryName,
    request: object,
    headers?: Readonly<Record<string, string>>,
    deadlineMs?: number,
  ) => Promise<GrpcAnswer>;
  readonly client: RegistryClient;
  readonly close: () => void;
}

/** A client of grpc-js. */
export function grpcCaller(address: string): GrpcCaller {
  const { pack } = loadService();
  const loaded = loadPackageDefinition(pack) as unknown as {
    readonly registry: { readonly Registry: new (...args: unknown[]) => RegistryClient };
  };
  const client = new loaded.registry.Registry(address, credentials.createInsecure());
  return {
    client,
    close: () => client.close(),
    call: (method, request, headers = {}, deadlineMs = 10_000) =>
      new Promise((resolve) => {
        const metadata = new Metadata();
        for (const [key, value] of Object.entries(headers)) metadata.set(key, value);
        let received: Readonly<Record<string, unknown>> = {};
        const send = client[method] as unknown as (...args: unknown[]) => {
          on: (event: 'metadata', listener: (metadata: Metadata) => void) => void;
        };
        const options = { deadline: Date.now() + deadlineMs };
        const answered = (error: ServiceError | null, answer: unknown): void =>
          resolve({ code: error?.code ?? 0, message: error?.details ?? '', answer, headers: received });
        send.call(client, request, metadata, options, answered).on('metadata', (sent) => {
          received = sent.getMap();
        });
      }),
  };
}
