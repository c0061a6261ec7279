/** What happens to every call, whichever way it came in: who sends it, how often, how long it may take, what came of it. */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Registry } from '../registry.ts';
import { asRegistryError, type FailureCode, RegistryError } from '../registry-error.ts';
import type { Caller, Callers, Credentials } from './callers.ts';
import {
  type AnswerOf,
  type CatalogMethod,
  type Method,
  methods,
  type RequestOf,
  type UnaryName,
} from './methods.ts';

export interface CallLimits {
  /** A client's requests per second. */
  readonly reads: number;
  readonly writes: number;
  /** What a call may take at most, whatever its client allows. */
  readonly deadlineMs: number;
}

export interface CallRecord {
  readonly method: string;
  readonly transport: 'grpc' | 'http';
  readonly kind: Method<UnaryName>['kind'] | 'watch';
  /** Who called; null: nobody who may. */
  readonly caller: string | null;
  readonly address: string;
  /** What it is about; null for reads. */
  readonly subject: string | null;
  readonly request: unknown;
  readonly code: FailureCode | 'OK';
  /** What the client was told went wrong; null: nothing. */
  readonly message: string | null;
  readonly durationMs: number;
  /** What was thrown where that is a bug. */
  readonly bug: unknown;
}

export interface Incoming extends Credentials {
  readonly transport: CallRecord['transport'];
  /** What its client waits; null: it does not say. */
  readonly timeoutMs: number | null;
}

export interface CallsOptions {
  readonly registry: Registry;
  readonly callers: Callers;
  readonly limits: CallLimits;
  /** Told of every call once it is over. */
  readonly onCall: (record: CallRecord) => void;
}

/** Answers that are kept: those of large clusters are large, and few requests come again before anything changes. */
const mostKept = 16;

export class Calls {
  readonly #options: CallsOptions;
  readonly #reads: RateLimiterMemory;
  readonly #writes: RateLimiterMemory;
  readonly #kept = new Map<string, object>();
  #keptVersion = -1;
  #running = 0;

  constructor(options: CallsOptions) {
    const { reads, writes } = options.limits;
    this.#options = options;
    this.#reads = new RateLimiterMemory({ points: reads, duration: 1 });
    this.#writes = new RateLimiterMemory({ points: writes, duration: 1 });
  }

  /** Calls that are being answered. */
  get running(): number {
    return this.#running;
  }

  /** Throws a RegistryError. Where nothing has changed since, the answer is the very object that was given before. */
  async call<Name extends UnaryName>(
    name: Name,
    request: RequestOf<Name>,
    incoming: Incoming,
  ): Promise<AnswerOf<Name>> {
    const method = methods[name] as Method<Name>;
    const isWrite = method.kind === 'write';
    const subject = method.kind === 'write' ? method.subject(request) : null;
    return await this.#record(
      { method: name, kind: method.kind, subject, request },
      incoming,
      async (admit) => {
        await admit(isWrite ? 'write' : 'read');
        const answer = (): Promise<AnswerOf<Name>> =>
          method.kind === 'catalog'
            ? this.#answerOnce(name, method, request)
            : method.answer(this.#options.registry, request);
        return await this.#beforeDeadline(answer, incoming.timeoutMs, isWrite);
      },
    );
  }

  /** A stream of events, which ends when `signal` says so. Throws a RegistryError. */
  async *watch(
    request: Parameters<Registry['watchers']['watch']>[1],
    incoming: Incoming,
    signal: AbortSignal,
  ): ReturnType<Registry['watchers']['watch']> {
    const { registry } = this.#options;
    await this.#record({ method: 'Watch', kind: 'watch', subject: null, request }, incoming, (admit) =>
      admit('read'),
    );
    yield* registry.watchers.watch(registry.catalog, request, signal);
  }

  async #record<Answer>(
    about: Pick<CallRecord, 'method' | 'kind' | 'subject' | 'request'>,
    incoming: Incoming,
    work: (admit: (role: 'read' | 'write') => Promise<void>) => Promise<Answer>,
  ): Promise<Answer> {
    const startedAtMs = performance.now();
    let caller: Caller | null = null;
    const tell = (code: CallRecord['code'], message: string | null, bug: unknown): void => {
      const { transport, address } = incoming;
      const durationMs = performance.now() - startedAtMs;
      this.#options.onCall({
        ...about,
        ...{ transport, address, caller: caller?.name ?? null, code, message, durationMs, bug },
      });
    };
    this.#running += 1;
    try {
      const answer = await work(async (role) => {
        caller = this.#options.callers.require(role, incoming);
        await this.#requireRoom(role, caller.name);
      });
      tell('OK', null, null);
      return answer;
    } catch (thrown) {
      const error = asRegistryError(thrown);
      tell(error.code, error.message, error.code === 'INTERNAL' ? thrown : null);
      throw error;
    } finally {
      this.#running -= 1;
    }
  }

  async #requireRoom(role: 'read' | 'write', client: string): Promise<void> {
    const limiter = role === 'write' ? this.#writes : this.#reads;
    try {
      await limiter.consume(client);
    } catch (thrown) {
      if (!(thrown instanceof RateLimiterRes)) throw thrown;
      throw new RegistryError(
        'RESOURCE_EXHAUSTED',
        `More than ${limiter.points} ${role}s a second: again in ${Math.ceil(thrown.msBeforeNext)} ms`,
      );
    }
  }

  /** Put together once for each state of the catalog. */
  async #answerOnce<Name extends UnaryName>(
    name: Name,
    { answer, isKnown }: CatalogMethod<Name>,
    request: RequestOf<Name>,
  ): Promise<AnswerOf<Name>> {
    const { catalog, cache } = this.#options.registry;
    // Names that nobody has are no reason to look without end; and while Kafka is down what is known is all there is.
    if (isKnown && !isKnown(catalog, request) && !cache.isFresh) await cache.refresh().catch(() => undefined);
    const key = `${name} ${JSON.stringify(request)}`;
    this.#forgetOldAnswers(catalog.version);
    const known = this.#kept.get(key);
    if (known) return known as AnswerOf<Name>;
    const answered = answer(catalog, request);
    if (this.#kept.size >= mostKept) this.#kept.clear();
    this.#kept.set(key, answered);
    return answered;
  }

  #forgetOldAnswers(version: number): void {
    if (version === this.#keptVersion) return;
    this.#kept.clear();
    this.#keptVersion = version;
  }

  async #beforeDeadline<Answer>(
    answer: () => Promise<Answer>,
    timeoutMs: number | null,
    isWrite: boolean,
  ): Promise<Answer> {
    const allowedMs = Math.min(timeoutMs ?? Number.POSITIVE_INFINITY, this.#options.limits.deadlineMs);
    if (allowedMs < 1) throw new RegistryError('DEADLINE_EXCEEDED', 'The deadline had already passed');
    const answering = answer();
    let timer: NodeJS.Timeout | undefined;
    const deadline = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => {
          const more = isWrite ? '; whether it is done is not known' : '';
          reject(
            new RegistryError('DEADLINE_EXCEEDED', `It took longer than ${Math.round(allowedMs)} ms${more}`),
          );
        },
        Math.max(0, allowedMs),
      );
    });
    try {
      return await Promise.race([answering, deadline]);
    } finally {
      clearTimeout(timer);
      answering.catch(() => undefined);
    }
  }
}
