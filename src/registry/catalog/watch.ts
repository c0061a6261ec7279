/** Streams of what changes: first all there is, then each change in order; who reads too slowly is cut off, and begins anew. */

import type { Tags } from '../../model/cluster/cluster-state.ts';
import type { Reassignment } from '../../model/cluster/port/cluster-reads.ts';
import { append } from '../../model/values/long-lists.ts';
import type { WatchEvent } from '../generated/registry/WatchEvent.ts';
import type { WatchRequest__Output } from '../generated/registry/WatchRequest.ts';
import { RegistryError } from '../registry-error.ts';
import type { Catalog, CatalogChange } from './catalog.ts';
import { withReplicas } from './find-topics.ts';

const kinds = ['topics', 'brokers', 'tags', 'reassignments'];
/** Changes that may wait for one reader. */
const mostWaiting = 10_000;

interface Watcher {
  readonly push: (changes: readonly CatalogChange[]) => void;
  readonly end: () => void;
}

export class Watchers {
  readonly #watchers = new Set<Watcher>();
  #isClosed = false;

  get count(): number {
    return this.#watchers.size;
  }

  tell(changes: readonly CatalogChange[]): void {
    for (const watcher of this.#watchers) watcher.push(changes);
  }

  /** Ends every stream with Unavailable: another instance takes them. */
  close(): void {
    this.#isClosed = true;
    for (const watcher of this.#watchers) watcher.end();
  }

  /** Until the reader leaves, or `signal` says so. */
  async *watch(
    catalog: Catalog,
    { kinds: named = [] }: WatchRequest__Output,
    signal: AbortSignal,
  ): AsyncGenerator<WatchEvent> {
    const wanted = requireKinds(named);
    const waiting: CatalogChange[] = [];
    let isTooSlow = false;
    let wake = (): void => undefined;
    const watcher: Watcher = {
      push: (changes) => {
        if (waiting.length + changes.length > mostWaiting) isTooSlow = true;
        else append(waiting, changes);
        wake();
      },
      end: () => wake(),
    };
    const there = allThereIs(catalog);
    this.#watchers.add(watcher);
    signal.addEventListener('abort', watcher.end);
    try {
      for (const change of there) yield* eventsOf(change, wanted);
      yield { kind: 'synced' };
      while (!signal.aborted) {
        if (isTooSlow)
          throw new RegistryError(
            'RESOURCE_EXHAUSTED',
            'The client is too slow for the changes: watch again',
          );
        if (this.#isClosed)
          throw new RegistryError('UNAVAILABLE', 'This instance is shutting down: watch again');
        const change = waiting.shift();
        if (change) yield* eventsOf(change, wanted);
        else
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
      }
    } finally {
      this.#watchers.delete(watcher);
      signal.removeEventListener('abort', watcher.end);
    }
  }
}

function requireKinds(named: readonly string[]): ReadonlySet<string> {
  const unknown = named.filter((kind) => !kinds.includes(kind));
  if (unknown.length > 0)
    throw new RegistryError(
      'INVALID_ARGUMENT',
      `${JSON.stringify(unknown[0]?.slice(0, 60))} can't be watched: of ${kinds.join(', ')} name those that you want`,
    );
  return new Set(named.length === 0 ? kinds : named);
}

function allThereIs(catalog: Catalog): readonly CatalogChange[] {
  return [
    ...[...catalog.brokers.values()].map((after) => ({ kind: 'broker' as const, before: null, after })),
    ...[...catalog.topics.values()].map((after) => ({ kind: 'topic' as const, before: null, after })),
    ...catalog.reassignments.map((after) => ({ kind: 'reassignment' as const, before: null, after })),
  ];
}

/** One, or none where nothing that is wanted of it has changed. */
function eventsOf(change: CatalogChange, wanted: ReadonlySet<string>): readonly WatchEvent[] {
  const isWanted = wanted.has(`${change.kind}s`)
    ? change.kind === 'reassignment' || hasChanged(change)
    : wanted.has('tags') && change.kind !== 'reassignment' && haveTagsChanged(change);
  if (!isWanted) return [];
  const { kind, before, after } = change;
  const type = before === null ? 'added' : after === null ? 'deleted' : 'changed';
  return [{ kind, type, ...contentOf(change) }];
}

function contentOf(change: CatalogChange): WatchEvent {
  if (change.kind === 'reassignment') {
    const one = change.after ?? change.before;
    return one ? { name: `${one.topic}:${one.partition}`, reassignment: reassignmentMessage(one) } : {};
  }
  if (change.kind === 'broker') {
    const entry = change.after ?? change.before;
    return entry ? { name: String(entry.view.id), broker: entry.message } : {};
  }
  const entry = change.after ?? change.before;
  return entry ? { name: entry.view.name, topic: withReplicas(entry) } : {};
}

type EntryChange = Exclude<CatalogChange, { kind: 'reassignment' }>;

/** Leaders and in-sync replicas come and go: they are no change of the topic. */
function hasChanged(change: EntryChange): boolean {
  const told = (side: 'before' | 'after'): string =>
    JSON.stringify(contentOf({ ...change, before: change[side], after: change[side] } as EntryChange));
  return change.before === null || change.after === null || told('before') !== told('after');
}

function haveTagsChanged({ before, after }: EntryChange): boolean {
  const tags = (entry: { readonly tags: Tags } | null): string => JSON.stringify(entry?.tags ?? {});
  return tags(before) !== tags(after);
}

function reassignmentMessage(one: Reassignment): NonNullable<WatchEvent['reassignment']> {
  return {
    topic: one.topic,
    partition: one.partition,
    replicas: [...one.replicas],
    adding: [...one.addingReplicas],
    removing: [...one.removingReplicas],
  };
}
