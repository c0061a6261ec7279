/** The service over gRPC, with reflection and health. */
import {
  Metadata,
  Server,
  ServerCredentials,
  type ServerUnaryCall,
  type ServerWritableStream,
  type ServiceError,
  type sendUnaryData,
} from '@grpc/grpc-js';
import { HealthImplementation } from 'grpc-health-check';
import type { ServerTls } from '../../http/open-server.ts';
import { errorProblem, ProblemError } from '../../model/problem/problem.ts';
import { asRegistryError, grpcStatusOf, type RegistryError } from '../registry-error.ts';
import type { Calls, Incoming } from './calls.ts';
import { methods, type RequestOf, type UnaryName } from './methods.ts';
import { loadReflection } from './reflection.ts';
import { type LoadedService, serviceName } from './service-definition.ts';

export interface GrpcServerOptions {
  /** `host:port`; port 0 takes any that is free. */
  readonly address: string;
  readonly tls: ServerTls | null;
  readonly calls: Calls;
  readonly service: LoadedService;
  /** How old answers are, in milliseconds. */
  readonly ageMs: () => number;
}

export interface OpenGrpcServer {
  /** Such as `127.0.0.1:8090`. */
  readonly address: string;
  readonly setHealthy: (isHealthy: boolean) => void;
  /** Lets calls that are being answered finish, for so long. */
  readonly drain: (patienceMs: number) => Promise<void>;
}

const mostRequestBytes = 1024 * 1024;
const ageHeader = 'topicwright-age-ms';

/** Throws a ProblemError `cli.usage` where it can't listen. */
export async function openGrpcServer(options: GrpcServerOptions): Promise<OpenGrpcServer> {
  const { address, tls, service } = options;
  const server = new Server({
    'grpc.max_receive_message_length': mostRequestBytes,
    'grpc.max_send_message_length': -1,
    'grpc.max_concurrent_streams': 1_000,
  });
  server.addService(withSerializedOnce(service.definition), implementation(options));
  const health = new HealthImplementation({ '': 'SERVING', [serviceName]: 'SERVING' });
  health.addToServer(server);
  loadReflection().addToServer(server);
  const credentials = tls
    ? ServerCredentials.createSsl(
        tls.clientCa,
        [{ cert_chain: tls.cert, private_key: tls.key }],
        tls.clientCa !== null,
      )
    : ServerCredentials.createInsecure();
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync(address, credentials, (error, bound) =>
      error ? reject(cannotListen(address, error)) : resolve(bound),
    );
  });
  return {
    address: address.replace(/:\d+$/, `:${port}`),
    setHealthy: (isHealthy) => {
      for (const name of ['', serviceName]) health.setStatus(name, isHealthy ? 'SERVING' : 'NOT_SERVING');
    },
    drain: async (patienceMs) => {
      const timer = setTimeout(() => server.forceShutdown(), patienceMs);
      await new Promise<void>((resolve) => server.tryShutdown(() => resolve()));
      clearTimeout(timer);
    },
  };
}

function cannotListen(address: string, { message }: Error): ProblemError {
  return new ProblemError([
    errorProblem('cli.usage', `gRPC can't be served on ${address}`, {
      detail: message.includes('EADDRINUSE') ? 'The port is in use.' : `${message}.`,
      hint: 'Choose another with --grpc-address, such as 127.0.0.1:0 for any free port, or none for no gRPC.',
    }),
  ]);
}

type Call = ServerUnaryCall<unknown, unknown> | ServerWritableStream<unknown, unknown>;

function implementation(options: GrpcServerOptions): Parameters<Server['addService']>[1] {
  const unary = (Object.keys(methods) as UnaryName[]).map((name) => [name, unaryHandler(name, options)]);
  return { ...Object.fromEntries(unary), Watch: watchHandler(options) };
}

function unaryHandler<Name extends UnaryName>(name: Name, { calls, ageMs }: GrpcServerOptions) {
  return (call: ServerUnaryCall<RequestOf<Name>, object>, callback: sendUnaryData<object>): void => {
    calls.call(name, call.request, incomingOf(call)).then(
      (answer) => {
        call.sendMetadata(ageMetadata(ageMs()));
        callback(null, answer);
      },
      (error: unknown) => callback(serviceError(asRegistryError(error))),
    );
  };
}

function watchHandler({ calls, ageMs }: GrpcServerOptions) {
  return (call: ServerWritableStream<object, object>): void => {
    const controller = new AbortController();
    call.on('cancelled', () => controller.abort());
    call.on('close', () => controller.abort());
    const send = async (): Promise<void> => {
      call.sendMetadata(ageMetadata(ageMs()));
      for await (const event of calls.watch(call.request, incomingOf(call), controller.signal)) {
        if (!call.write(event)) await drained(call, controller.signal);
      }
      call.end();
    };
    send().catch((error: unknown) => call.emit('error', serviceError(asRegistryError(error))));
  };
}

function drained(call: ServerWritableStream<object, object>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    call.once('drain', resolve);
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function incomingOf(call: Call): Incoming {
  const deadline = call.getDeadline();
  const endsAtMs = deadline instanceof Date ? deadline.getTime() : deadline;
  const [authorization] = call.metadata.get('authorization');
  const certificate = call.getAuthContext()?.sslPeerCertificate?.subject?.CN;
  return {
    transport: 'grpc',
    authorization: authorization?.toString(),
    certificate: typeof certificate === 'string' ? certificate : null,
    address: call.getPeer().replace(/:\d+$/, ''),
    timeoutMs: Number.isFinite(endsAtMs) ? endsAtMs - Date.now() : null,
  };
}

function ageMetadata(ageMs: number): Metadata {
  const metadata = new Metadata();
  metadata.set(ageHeader, String(Math.round(ageMs)));
  return metadata;
}

function serviceError({ code, message }: RegistryError): ServiceError {
  return Object.assign(new Error(message), {
    code: grpcStatusOf(code),
    details: message,
    metadata: new Metadata(),
  });
}

/** An answer that is given many times is put into bytes once. */
function withSerializedOnce(definition: LoadedService['definition']): LoadedService['definition'] {
  const serialized = new WeakMap<object, Buffer>();
  const entries = Object.entries(definition).map(([name, method]) => {
    const responseSerialize = (answer: object): Buffer => {
      const known = serialized.get(answer);
      if (known) return known;
      const bytes = (method.responseSerialize as (value: object) => Buffer)(answer);
      serialized.set(answer, bytes);
      return bytes;
    };
    return [name, { ...method, responseSerialize }];
  });
  return Object.fromEntries(entries) as LoadedService['definition'];
}
