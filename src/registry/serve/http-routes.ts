/** The service over HTTP: every method at its route, its messages as JSON with the fields' own names; a page to try it. */
import { Readable } from 'node:stream';
import type { TLSSocket } from 'node:tls';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import { Ajv } from 'ajv';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest, FastifySchema } from 'fastify';
import { ownValue } from '../../model/values/own-value.ts';
import type { WatchEvent } from '../generated/registry/WatchEvent.ts';
import type { WatchRequest__Output } from '../generated/registry/WatchRequest.ts';
import { asRegistryError, grpcStatusOf, httpStatusOf, RegistryError } from '../registry-error.ts';
import type { Calls, Incoming } from './calls.ts';
import { type HttpRoute, methods, type RequestOf, type UnaryName } from './methods.ts';
import {
  type LoadedService,
  messageSchema,
  messagesOf,
  type ObjectSchema,
  type Schema,
} from './service-definition.ts';

export interface HttpRoutesOptions {
  readonly calls: Calls;
  readonly service: LoadedService;
  /** How old answers are, in milliseconds. */
  readonly ageMs: () => number;
  readonly version: string;
}

/** Requests are small: tags of many brokers are the largest. */
export const mostBodyBytes: number = 1024 * 1024;
const watchPath = '/v1/watch';

/** Errors are those of gRPC, in a JSON body, in this scope alone. */
export async function addRegistryRoutes(app: FastifyInstance, options: HttpRoutesOptions): Promise<void> {
  await app.register(async (scope) => {
    scope.setErrorHandler((error, request, reply) => sendError(error as FastifyError, request, reply));
    scope.setValidatorCompiler(({ schema, httpPart }) => {
      const ajv = httpPart === 'body' ? bodyAjv : textAjv;
      return ajv.compile(schema as object);
    });
    await addDocumentation(scope, options.version);
    for (const name of Object.keys(methods) as UnaryName[]) addRoute(scope, name, options);
    addWatch(scope, options);
  });
}

const ajvOptions = { allErrors: false, removeAdditional: false, strict: false, useDefaults: false } as const;
const bodyAjv = new Ajv({ ...ajvOptions, coerceTypes: false });
/** Everything in an address is text. */
const textAjv = new Ajv({ ...ajvOptions, coerceTypes: 'array' });

async function addDocumentation(app: FastifyInstance, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.0.3',
      info: {
        title: 'topicwright registry',
        description: 'Topics, brokers and tags of one Kafka cluster. The same service is there over gRPC.',
        version,
      },
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
      security: [{}, { token: [] }],
    },
  });
  await app.register(swaggerUi, { routePrefix: '/docs' });
  app.get('/openapi.json', { schema: { hide: true } as FastifySchema }, () => app.swagger());
}

function addRoute<Name extends UnaryName>(
  app: FastifyInstance,
  name: Name,
  { calls, service, ageMs }: HttpRoutesOptions,
): void {
  const { method, path, summary, kind } = methods[name];
  const messages = messagesOf(service, name);
  const answerSchema = messageSchema(service, messages.answer);
  app.route({
    method,
    url: path.replaceAll(/\{(\w+)\}/g, ':$1'),
    schema: {
      ...{ operationId: name, summary, tags: [kind === 'write' ? 'changes' : 'lookups'] },
      ...requestSchemas({ method, path }, messageSchema(service, messages.request)),
      response: { 200: { description: messages.answer, content: documented(answerSchema) } },
    } as FastifySchema,
    // What is answered is right as it is, and often text already.
    serializerCompiler: () => (data) => String(data),
    handler: async (request, reply) => {
      const message = messageOf(request) as RequestOf<Name>;
      const answer = await calls.call(name, message, incomingOf(request));
      tellAge(reply, ageMs());
      return reply.type('application/json; charset=utf-8').send(textOf(answer));
    },
  });
}

/** Documented under a type that no answer has, so that answers are not serialized by it. */
const documented = (schema: Schema) => ({ 'application/json': { schema } });

/** An answer that is given many times is put into text once. */
const texts = new WeakMap<object, string>();

function textOf(answer: object): string {
  const known = texts.get(answer);
  if (known !== undefined) return known;
  const text = JSON.stringify(answer);
  texts.set(answer, text);
  return text;
}

/** A POST carries its message as body; others in the path and the query. */
function requestSchemas({ method, path }: HttpRoute, message: ObjectSchema): FastifySchema {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, field]) => field ?? '');
  const pick = (isWanted: (field: string) => boolean): ObjectSchema => ({
    ...message,
    properties: Object.fromEntries(Object.entries(message.properties).filter(([field]) => isWanted(field))),
  });
  const params = pick((field) => inPath.includes(field));
  const rest = pick((field) => !inPath.includes(field));
  return {
    ...(inPath.length > 0 && { params: { ...params, required: inPath } }),
    ...(method === 'POST' ? { body: rest } : { querystring: rest }),
  };
}

function messageOf({ params, query, body }: FastifyRequest): object {
  return { ...(query as object), ...(body as object), ...(params as object) };
}

function addWatch(app: FastifyInstance, { calls, service, ageMs }: HttpRoutesOptions): void {
  const schema = {
    ...{ operationId: 'Watch', summary: 'What there is, and then what changes, as server-sent events' },
    ...{ tags: ['lookups'], querystring: messageSchema(service, 'WatchRequest') },
    response: {
      200: { description: 'WatchEvents', content: { 'text/event-stream': { schema: { type: 'string' } } } },
    },
  } as FastifySchema;
  app.get(watchPath, { schema }, async (request, reply) => {
    const controller = new AbortController();
    request.raw.on('close', () => controller.abort());
    const events = calls.watch(request.query as WatchRequest__Output, incomingOf(request), controller.signal);
    // Whoever may not watch is told so by a status.
    const first = await events.next();
    tellAge(reply, ageMs());
    return reply
      .type('text/event-stream; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(Readable.from(eventTexts(first, events)));
  });
}

async function* eventTexts(
  first: IteratorResult<WatchEvent>,
  rest: AsyncGenerator<WatchEvent>,
): AsyncGenerator<string> {
  const textOfEvent = (event: WatchEvent): string =>
    `event: ${event.kind}\ndata: ${JSON.stringify(event)}\n\n`;
  try {
    if (!first.done) yield textOfEvent(first.value);
    for await (const event of rest) yield textOfEvent(event);
  } catch (error) {
    yield `event: error\ndata: ${JSON.stringify(errorBody(asRegistryError(error)))}\n\n`;
  }
}

function incomingOf({ headers, raw, ip }: FastifyRequest): Incoming {
  const certificate = (raw.socket as Partial<TLSSocket>).getPeerCertificate?.()?.subject?.CN;
  return {
    transport: 'http',
    authorization: headers.authorization,
    certificate: typeof certificate === 'string' ? certificate : null,
    address: ip,
    timeoutMs: readTimeout(headers['grpc-timeout']),
  };
}

const unitsMs: Readonly<Record<string, number>> = {
  ...{ H: 3_600_000, M: 60_000, S: 1_000 },
  ...{ m: 1, u: 1e-3, n: 1e-6 },
};

/** As gRPC's gateways take it: `5S`, `200m`. */
function readTimeout(header: string | string[] | undefined): number | null {
  if (header === undefined) return null;
  const [, amount, unit = ''] = /^(\d{1,8})([HMSmun])$/.exec(String(header)) ?? [];
  const unitMs = ownValue(unitsMs, unit);
  if (unitMs === undefined)
    throw new RegistryError('INVALID_ARGUMENT', 'Grpc-Timeout is such as 5S, or 200m for milliseconds');
  return Number(amount) * unitMs;
}

/** In seconds, as HTTP's caches tell it, and in milliseconds. */
function tellAge(reply: FastifyReply, ageMs: number): void {
  void reply.header('age', String(Math.floor(ageMs / 1000)));
  void reply.header('topicwright-age-ms', String(Math.round(ageMs)));
}

function sendError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const failure = error.validation
    ? new RegistryError('INVALID_ARGUMENT', validationText(error, request))
    : isClientsFault(error)
      ? new RegistryError('INVALID_ARGUMENT', error.message)
      : asRegistryError(error);
  const status = isClientsFault(error) && !error.validation ? error.statusCode : httpStatusOf(failure.code);
  if (failure.code === 'UNAUTHENTICATED') void reply.header('www-authenticate', 'Bearer');
  if (failure.code === 'RESOURCE_EXHAUSTED') void reply.header('retry-after', '1');
  return reply
    .status(status ?? 500)
    .type('application/json; charset=utf-8')
    .send(JSON.stringify(errorBody(failure)));
}

/** What fastify refuses before a handler sees it: no JSON, too long, another content type. */
function isClientsFault(error: FastifyError): boolean {
  return error.statusCode !== undefined && error.statusCode < 500;
}

/** As grpc-gateway writes it. */
function errorBody({ code, message }: RegistryError): object {
  return { error: message, code: grpcStatusOf(code), message };
}

function validationText({ validation, validationContext }: FastifyError, { url }: FastifyRequest): string {
  const [first] = validation ?? [];
  const place = first?.instancePath.slice(1).replaceAll('/', '.') ?? '';
  const unknown = first?.params?.['additionalProperty'];
  const where =
    validationContext === 'body' ? 'the body' : `the ${validationContext === 'params' ? 'path' : 'query'}`;
  if (typeof unknown === 'string')
    return `${JSON.stringify(unknown.slice(0, 60))} in ${where} of ${url.split('?')[0]} is unknown`;
  return `${place === '' ? where : `${place} in ${where}`} ${first?.message}`;
}
