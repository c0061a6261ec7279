/**
 * An HTTP server as daemons have it: JSON in and out, problems by RFC 9457, writes guarded, health and metrics. Routes are
 * added by whoever opens it.
 */
import fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { errorProblem, type Problem, type ProblemCode, ProblemError } from '../model/problem/problem.ts';
import { HttpError, statusOf } from './http-error.ts';
import { formatAddress, isLoopback, type ListenAddress } from './listen-address.ts';

export interface ServerOptions {
  readonly address: ListenAddress;
  /** Throws an HttpError for who may not; nothing given: the routes see to it. */
  readonly guard?: (request: FastifyRequest) => void;
  /** null: HTTP without TLS. */
  readonly tls?: ServerTls | null;
  /** Of what is sent here. */
  readonly bodyLimitBytes?: number;
  /** Null while all is well; otherwise why the daemon can't do its work right now. */
  readonly unready: () => string | null;
  /** In Prometheus' text format. */
  readonly metrics: () => string;
}

export interface OpenServer {
  /** Such as `http://127.0.0.1:8081`. */
  readonly url: string;
  /** Lets requests that are being answered finish. */
  readonly close: () => Promise<void>;
}

export interface ServerTls {
  readonly cert: Buffer;
  readonly key: Buffer;
  /** Clients have to show a certificate of this authority; null: they need none. */
  readonly clientCa: Buffer | null;
}

const usualBodyLimitBytes = 16 * 1024;
const requestTimeoutMs = 30_000;

/** Throws a ProblemError `cli.usage` where the address can't be listened on. */
export async function openServer(
  options: ServerOptions,
  addRoutes: (app: FastifyInstance) => void | Promise<void>,
): Promise<OpenServer> {
  const { host, port } = options.address;
  const { tls = null } = options;
  const app: FastifyInstance = fastify({
    bodyLimit: options.bodyLimitBytes ?? usualBodyLimitBytes,
    requestTimeout: requestTimeoutMs,
    forceCloseConnections: 'idle',
    // A mistyped key is told, not dropped, and "5" is no number.
    ajv: {
      customOptions: { removeAdditional: false, coerceTypes: false, allErrors: true, allowUnionTypes: true },
    },
    ...(tls && { https: httpsOptions(tls) }),
  });
  app.removeContentTypeParser('text/plain');
  app.setErrorHandler((error, _, reply) => sendError(error as FastifyError, reply));
  app.setNotFoundHandler((request, reply) => sendNotFound(app, request, reply));
  app.addHook('onRequest', async (request) => {
    if (options.address.isLoopback) requireThisMachine(request);
    options.guard?.(request);
  });
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', () => {
    const why = options.unready();
    if (why !== null) throw new HttpError(503, why);
    return { status: 'ready' };
  });
  app.get('/metrics', (_, reply) =>
    reply.type('text/plain; version=0.0.4; charset=utf-8').send(options.metrics()),
  );
  await addRoutes(app);
  try {
    await app.listen({ host, port });
  } catch (error) {
    await app.close();
    throw cannotListen(formatAddress(host, port), error as NodeJS.ErrnoException);
  }
  const bound = app.server.address();
  const boundPort = typeof bound === 'object' && bound ? bound.port : port;
  const url = `${tls ? 'https' : 'http'}://${formatAddress(host, boundPort)}`;
  return { url, close: () => closeGently(app) };
}

const idleLookMs = 100;

/** A client keeps its connection for later: it is closed as soon as it is idle, which may be after the close began. */
async function closeGently(app: FastifyInstance): Promise<void> {
  const looking = setInterval(() => app.server.closeIdleConnections(), idleLookMs);
  try {
    await app.close();
  } finally {
    clearInterval(looking);
  }
}

function httpsOptions({ cert, key, clientCa }: ServerTls) {
  return { cert, key, ...(clientCa && { ca: clientCa, requestCert: true, rejectUnauthorized: true }) };
}

function cannotListen(address: string, { code, message }: NodeJS.ErrnoException): ProblemError {
  const detail = code === 'EADDRINUSE' ? 'The port is in use, such as by another daemon.' : `${message}.`;
  const hint =
    'Choose another with --http-address, such as 127.0.0.1:0 for any free port, or none for no HTTP.';
  return new ProblemError([
    errorProblem('cli.usage', `HTTP can't be served on ${address}`, { detail, hint }),
  ]);
}

/** A page that a browser has open on this machine could name a host of its own that leads here. */
function requireThisMachine({ hostname }: FastifyRequest): void {
  if (!isLoopback(hostname.replace(/^\[(.*)\]$/, '$1')))
    throw new HttpError(403, `This server is for this machine only, not for ${hostname}`);
}

function sendError(error: FastifyError, reply: FastifyReply): FastifyReply {
  if (error instanceof ProblemError) return send(reply, statusOf(error.problems), error.problems);
  const status = error.statusCode ?? 500;
  // Anything unexpected is a bug; what it was is nobody's business outside.
  const summary =
    status < 500 || error instanceof HttpError ? error.message : 'Internal error of the daemon: see its log';
  if (status === 401) void reply.header('www-authenticate', 'Bearer');
  return send(reply, status, [errorProblem(codeOf(status, error), summary)]);
}

/** A daemon that is not ready is no bug: it has not reached its cluster yet, or is about to leave it. */
function codeOf(status: number, error: FastifyError): ProblemCode {
  if (status < 500) return 'cli.usage';
  return error instanceof HttpError ? 'cluster.unreachable' : 'bug';
}

function sendNotFound(app: FastifyInstance, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const [pathname = ''] = request.url.split('?');
  const allowed = ['GET', 'POST', 'PUT', 'DELETE'].filter(
    (method) => app.findRoute({ method, url: pathname }) !== null,
  );
  if (allowed.length === 0)
    return send(reply, 404, [errorProblem('cli.usage', `There is no ${pathname} here`)]);
  void reply.header('allow', allowed.join(', '));
  return send(reply, 405, [errorProblem('cli.usage', `${pathname} takes ${allowed.join(', ')}`)]);
}

/** https://www.rfc-editor.org/rfc/rfc9457 */
function send(reply: FastifyReply, status: number, problems: readonly Problem[]): FastifyReply {
  const [first] = problems;
  const detail = [first?.detail, first?.hint].filter(Boolean).join(' ');
  const body = { type: 'about:blank', title: first?.summary, status, ...(detail && { detail }) };
  return reply
    .status(status)
    .type('application/problem+json')
    .send({ ...body, problems });
}
