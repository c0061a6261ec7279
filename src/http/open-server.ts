/**
 * An HTTP server as daemons have it: JSON in and out, problems by RFC 9457, writes guarded, health and metrics. Routes are
 * added by whoever opens it.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { errorProblem, type Problem, ProblemError } from '../model/problem.ts';
import { HttpError, statusOf } from './http-error.ts';

export interface ServerOptions {
  /** `host:port`; port 0 takes any that is free. */
  readonly address: string;
  /** What writes have to bring as a bearer token; null: only a loopback address takes writes. */
  readonly token: string | null;
  /** Null while all is well; otherwise why the daemon can't do its work right now. */
  readonly unready: () => string | null;
  /** In Prometheus' text format. */
  readonly metrics: () => string;
}

export interface OpenServer {
  /** Such as `http://127.0.0.1:8081`. */
  readonly url: string;
  /** Whether anybody may write, nobody, or those who have the token. */
  readonly writes: 'open' | 'closed' | 'by-token';
  readonly close: () => Promise<void>;
}

const bodyLimitBytes = 16 * 1024;
const requestTimeoutMs = 30_000;
const readMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Throws a ProblemError `cli.usage` where the address can't be listened on. */
export async function openServer(
  options: ServerOptions,
  addRoutes: (app: FastifyInstance) => void,
): Promise<OpenServer> {
  const { host, port } = parseAddress(options.address);
  const writes = options.token !== null ? 'by-token' : isLoopback(host) ? 'open' : 'closed';
  const app = fastify({
    bodyLimit: bodyLimitBytes,
    requestTimeout: requestTimeoutMs,
    forceCloseConnections: true,
    // A mistyped key is told, not dropped, and "5" is no number.
    ajv: {
      customOptions: { removeAdditional: false, coerceTypes: false, allErrors: true, allowUnionTypes: true },
    },
  });
  app.removeContentTypeParser('text/plain');
  app.setErrorHandler((error, _, reply) => sendError(error as FastifyError, reply));
  app.setNotFoundHandler((request, reply) => sendNotFound(app, request, reply));
  app.addHook('onRequest', async (request) => guard(request, writes, options.token, host));
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', () => {
    const why = options.unready();
    if (why !== null) throw new HttpError(503, why);
    return { status: 'ready' };
  });
  app.get('/metrics', (_, reply) =>
    reply.type('text/plain; version=0.0.4; charset=utf-8').send(options.metrics()),
  );
  addRoutes(app);
  try {
    await app.listen({ host, port });
  } catch (error) {
    await app.close();
    throw cannotListen(options.address, error as NodeJS.ErrnoException);
  }
  const bound = app.server.address();
  const shown = host.includes(':') ? `[${host}]` : host;
  const boundPort = typeof bound === 'object' && bound ? bound.port : port;
  return { url: `http://${shown}:${boundPort}`, writes, close: () => app.close() };
}

/** `127.0.0.1:8081`, `[::1]:8081`, `:8081` for every address. */
function parseAddress(address: string): { readonly host: string; readonly port: number } {
  const [, host, port] = /^(.*):(\d{1,5})$/.exec(address) ?? [];
  if (host === undefined || Number(port) > 65_535) {
    throw usage(`${address} is no address to listen on`, {
      detail: 'It is a host and a port.',
      hint: 'Write it as 127.0.0.1:8081, or as 0.0.0.0:8081 for every address of this machine.',
    });
  }
  return { host: host.replace(/^\[(.*)\]$/, '$1') || '0.0.0.0', port: Number(port) };
}

function cannotListen(address: string, { code, message }: NodeJS.ErrnoException): ProblemError {
  const detail =
    code === 'EADDRINUSE' ? 'Something else listens there, such as another daemon.' : `${message}.`;
  const hint =
    'Choose another with --http-address, such as 127.0.0.1:0 for any free port, or none for no HTTP.';
  return usage(`HTTP can't be served on ${address}`, { detail, hint });
}

function usage(summary: string, more: { readonly detail: string; readonly hint: string }): ProblemError {
  return new ProblemError([errorProblem('cli.usage', summary, more)]);
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

function guard(
  { method, headers, hostname }: FastifyRequest,
  writes: OpenServer['writes'],
  token: string | null,
  listening: string,
): void {
  // A page that a browser has open on this machine could name a host of its own that leads here.
  if (isLoopback(listening) && !isLoopback(hostname.replace(/^\[(.*)\]$/, '$1')))
    throw new HttpError(403, `This server is for this machine only, not for ${hostname}`);
  if (readMethods.has(method)) return;
  if (writes === 'closed')
    throw new HttpError(403, 'Nothing can be written here: the daemon was given no token to guard it with');
  if (token === null) return;
  const given = /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1];
  if (given === undefined) throw new HttpError(401, 'Writes need a bearer token in the header Authorization');
  if (!isSame(given, token)) throw new HttpError(401, 'The token is a wrong one');
}

/** Takes as long for any two. */
function isSame(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

function sendError(error: FastifyError, reply: FastifyReply): FastifyReply {
  if (error instanceof ProblemError) return send(reply, statusOf(error.problems), error.problems);
  const status = error.statusCode ?? 500;
  // Anything unexpected is a bug; what it was is nobody's business outside.
  const summary =
    status < 500 || error instanceof HttpError ? error.message : 'Something went wrong in the daemon';
  if (status === 401) void reply.header('www-authenticate', 'Bearer');
  return send(reply, status, [errorProblem(status < 500 ? 'cli.usage' : 'bug', summary)]);
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
