/** The tags of hosts in Datadog: which broker one is, and of which instance type. Looked up once an hour, as they hardly change. */

import type { Problem } from '../model/problem/problem.ts';
import { ProblemError } from '../model/problem/problem.ts';
import type { Clock } from '../model/values/clock.ts';
import type { DatadogClient } from './datadog-client.ts';

/** By key; of a key that is there several times the first. */
export type HostTags = ReadonlyMap<string, string>;

const keptMs = 3_600_000;
/** A look-up that failed is tried again sooner, but not by every reading. */
const failureKeptMs = 60_000;

export class DatadogHosts {
  readonly #client: DatadogClient;
  readonly #clock: Clock;
  readonly #known = new Map<string, { readonly tags: Promise<HostTags | null>; untilMs: number }>();
  /** Since they were last taken. */
  #problems: readonly Problem[] = [];

  constructor(client: DatadogClient, clock: Clock) {
    this.#client = client;
    this.#clock = clock;
  }

  /** null: not known. Never throws: one host that can't be looked up leaves the others as they are. */
  async tagsOf(host: string): Promise<HostTags | null> {
    const known = this.#known.get(host);
    if (known && known.untilMs > this.#clock.now()) return await known.tags;
    const entry = { tags: this.#lookUp(host), untilMs: this.#clock.now() + keptMs };
    this.#known.set(host, entry);
    const tags = await entry.tags;
    if (tags === null) entry.untilMs = this.#clock.now() + failureKeptMs;
    return tags;
  }

  takeProblems(): readonly Problem[] {
    const problems = this.#problems;
    this.#problems = [];
    return problems;
  }

  async #lookUp(host: string): Promise<HostTags | null> {
    try {
      const { tags = [] } = await this.#client.call(`the tags of host ${host}`, () =>
        this.#client.tags.getHostTags({ hostName: host }),
      );
      return parseTags(tags);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.#problems = [
        ...this.#problems,
        ...error.problems.map((problem) => ({ ...problem, severity: 'warning' as const })),
      ];
      return null;
    }
  }
}

/** `key:value`; a value may contain colons. */
export function parseTags(tags: readonly string[]): HostTags {
  const byKey = new Map<string, string>();
  for (const tag of tags) {
    const colon = tag.indexOf(':');
    const key = tag.slice(0, colon);
    if (colon > 0 && !byKey.has(key)) byKey.set(key, tag.slice(colon + 1));
  }
  return byKey;
}
