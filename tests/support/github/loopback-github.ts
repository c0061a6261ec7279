/**
 * GitHub's REST API on this machine, for the calls that the Action makes: routes, queries, bodies and answers as in GitHub's own
 * description (github-api.json), with its pages, limits and refusals. What it is not asked by that description, it refuses.
 */

import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { operations } from './github-operations.ts';
import { type Answer, type Json, refuse } from './github-shapes.ts';
import { GitHubStore, type TokenRights } from './github-store.ts';

interface Operation {
  readonly operation: string;
  readonly query: readonly string[];
  readonly body: object | null;
  readonly answers: Readonly<Record<string, unknown>>;
}

const api = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'github-api.json'), 'utf8'),
) as readonly Operation[];

export class LoopbackGitHub extends GitHubStore {
  readonly tokens: Map<string, TokenRights> = new Map([
    ['workflow-token', { login: null, mayWrite: true }],
    ['read-only-token', { login: null, mayWrite: false }],
    ['personal-token', { login: 'octocat', mayWrite: true }],
  ]);
  /** `GET /user`, in order. */
  readonly requests: string[] = [];
  /** What nobody should ask. */
  readonly unexpected: string[] = [];
  /** Given instead of every answer to an operation, by its beginning, such as `POST /issues`. */
  readonly refusals: Map<string, Answer> = new Map();
  /** Given instead of the next answers. */
  readonly faults: Answer[] = [];
  readonly #operations = api.map((one) => ({ ...one, ...compile(one) }));
  readonly #server = createServer((request, response) => void this.#serve(request, response));

  static async start(): Promise<LoopbackGitHub> {
    const github = new LoopbackGitHub();
    await new Promise<void>((resolve) => github.#server.listen(0, '127.0.0.1', resolve));
    return github;
  }

  /** GitHub Enterprise serves the same below /api/v3. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const { status, body, headers = {} } = this.#answer(incoming, text);
    const isBinary = body instanceof Uint8Array;
    response.writeHead(status, {
      'content-type': isBinary ? 'application/zip' : 'application/json; charset=utf-8',
      'x-ratelimit-limit': '5000',
      'x-ratelimit-remaining': '4999',
      ...headers,
    });
    response.end(body === undefined ? '' : isBinary ? body : JSON.stringify(body));
  }

  #answer(incoming: IncomingMessage, text: string): Answer {
    const method = incoming.method ?? 'GET';
    const url = new URL(incoming.url ?? '/', this.url);
    const route = url.pathname.replace(/^\/api\/v3/, '');
    this.requests.push(`${method} ${route}`);
    const blob = /^\/blobs\/(\d+)$/.exec(route)?.[1];
    if (blob) return { status: 200, body: this.artifacts.find(({ id }) => id === Number(blob))?.zip };
    const fault = this.faults.shift();
    if (fault) return fault;
    const token = /^(?:token|bearer) (.+)$/i.exec(incoming.headers.authorization ?? '')?.[1] ?? '';
    const rights = this.tokens.get(token);
    if (!rights) return refuse(401, 'Bad credentials');
    const found = this.#operations.find((one) => one.method === method && one.pattern.test(route));
    if (!found) return this.#refuseOdd(404, `${method} ${route}: no such operation`);
    return this.#perform(found, { method, url, route, rights, body: text === '' ? {} : JSON.parse(text) });
  }

  #perform(
    operation: CompiledOperation,
    asked: { method: string; url: URL; route: string; rights: TokenRights; body: Json },
  ): Answer {
    const { method, url, route, rights, body } = asked;
    const odd = [...url.searchParams.keys()].filter((key) => !operation.query.includes(key));
    if (odd.length > 0) return this.#refuseOdd(422, `${method} ${route}: no query ${odd.join()}`);
    const short = operation.operation.replace('/repos/{owner}/{repo}', '');
    const lacks = (rights.mayNot ?? []).some((start) => short.startsWith(start));
    if (lacks || (method !== 'GET' && !rights.mayWrite))
      return refuse(403, 'Resource not accessible by integration');
    const refusal = [...this.refusals].find(([start]) => short.startsWith(start))?.[1];
    if (refusal) return refusal;
    const { validate } = operation;
    if (validate && !validate(body))
      return this.#refuseOdd(422, `${method} ${route}: ${JSON.stringify(validate.errors)}`);
    const groups = Object.entries(operation.pattern.exec(route)?.groups ?? {});
    const parameters = Object.fromEntries(groups.map(([key, value]) => [key, decodeURIComponent(value)]));
    const perform = operations[short];
    if (!perform) throw new Error(`${operation.operation} is not served`);
    return perform({
      ...{ url, origin: this.url, parameters, body, rights, store: this },
      number: Number(parameters['issue_number'] ?? parameters['pull_number']),
      example: (status) => {
        const example = operation.answers[status];
        return (Array.isArray(example) ? example[0] : example) as Json;
      },
    });
  }

  #refuseOdd(status: number, what: string): Answer {
    this.unexpected.push(what);
    return refuse(status, what);
  }
}

type CompiledOperation = Operation & ReturnType<typeof compile>;

function compile({ operation, body }: Operation): {
  readonly method: string;
  readonly pattern: RegExp;
  readonly validate: ValidateFunction | null;
} {
  const [method = '', route = ''] = operation.split(' ');
  // A path and a ref hold slashes.
  const pattern = route.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'path' || (name === 'ref' && route.endsWith('{ref}')) ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
  );
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    formats: { int64: true, 'date-time': true, 'repo.nwo': true },
  });
  return { method, pattern: new RegExp(`^${pattern}$`), validate: body ? ajv.compile(body) : null };
}
