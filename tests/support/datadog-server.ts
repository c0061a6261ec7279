/** A loopback server that speaks the part of Datadog's API that is used, as documented; it refuses what Datadog would, and fails on demand. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const keys: { readonly apiKey: string; readonly appKey: string } = {
  apiKey: 'a'.repeat(32),
  appKey: 'b'.repeat(40),
};

export interface Series {
  /** What the query groups by, such as `host:a`. */
  readonly tags: readonly string[];
  /** The newest last; null where there was nothing. */
  readonly values: readonly (number | null)[];
}

interface PostedEvent {
  readonly title: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly alert_type: string;
}

/** Answers in place of the server; false: it answers as always. */
type Interference = (request: IncomingMessage, response: ServerResponse) => boolean;

export class DatadogServer {
  /** By query, as it is asked without its rollup. */
  readonly series: Map<string, readonly Series[]> = new Map();
  readonly hosts: Map<string, readonly string[]> = new Map();
  readonly events: PostedEvent[] = [];
  readonly queries: { readonly query: string; readonly from: number; readonly to: number }[] = [];
  /** Path and query of each request. */
  readonly requests: string[] = [];
  interfere: Interference = () => false;
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => void this.#handle(request, response));
  }

  static async start(): Promise<DatadogServer> {
    const started = new DatadogServer();
    await new Promise<void>((resolve) => started.#server.listen(0, '127.0.0.1', resolve));
    return started;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.requests.push(`${request.method} ${request.url}`);
    if (this.interfere(request, response)) return;
    const [status, body] = await this.#answer(request);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }

  async #answer(request: IncomingMessage): Promise<Answer> {
    const { pathname, searchParams } = new URL(request.url ?? '', this.url);
    const { 'dd-api-key': apiKey, 'dd-application-key': appKey } = request.headers;
    const route = `${request.method} ${pathname}`;
    // Events are posted with the API key alone.
    const isEvent = route === 'POST /api/v1/events';
    if (apiKey !== keys.apiKey || !(isEvent || appKey === keys.appKey)) return refusal(403, 'Forbidden');
    if (isEvent) return this.#takeEvent(JSON.parse(await bodyOf(request)));
    if (route === 'GET /api/v1/query') return this.#query(searchParams);
    const [, host] = /^GET \/api\/v1\/tags\/hosts\/([^/]+)$/.exec(route) ?? [];
    const tags = this.hosts.get(decodeURIComponent(host ?? ''));
    return tags ? [200, { host, tags }] : refusal(404, 'Not found');
  }

  #takeEvent(event: PostedEvent): Answer {
    if (!event.title || !event.text) return refusal(400, 'title and text are required');
    this.events.push(event);
    return [202, { status: 'ok', event: { id: this.events.length, ...event } }];
  }

  #query(parameters: URLSearchParams): Answer {
    const query = parameters.get('query') ?? '';
    const [from, to] = [Number(parameters.get('from')), Number(parameters.get('to'))];
    const written = writtenQuery.exec(query);
    if (!written || !Number.isInteger(from) || !Number.isInteger(to) || from >= to)
      return refusal(400, `Error parsing query: unable to parse ${query}`);
    this.queries.push({ query, from, to });
    const interval = Number(written[2] ?? 20);
    const series = (this.series.get(written[1] ?? '') ?? []).map(({ tags, values }) => ({
      ...{ tag_set: tags, scope: tags.join(','), interval, length: values.length, unit: null },
      pointlist: values.map((value, at) => [1000 * (to - interval * (values.length - 1 - at)), value]),
    }));
    const times = { from_date: from * 1000, to_date: to * 1000 };
    return [
      200,
      { status: 'ok', res_type: 'time_series', resp_version: 1, query, message: '', ...times, series },
    ];
  }
}

type Answer = readonly [status: number, body: unknown];

/** With its rollup apart. */
const writtenQuery =
  /^((?:avg|max|min|sum):[a-z_.0-9]+\{[^}]*\}(?: by \{[^}]+\})?)(?:\.rollup\((?:avg|max|min|sum), (\d+)\))?$/;

function refusal(status: number, error: string): Answer {
  return [status, { errors: [error] }];
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
