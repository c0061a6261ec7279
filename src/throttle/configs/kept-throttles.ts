/** What somebody changed of throttles in mid-move, and is left as they want it until the throttle is removed. */

import type { Configs } from '../../model/cluster/cluster-state.ts';
import { type ConfigResource, resourceName } from '../../model/cluster/port/resources.ts';
import type { ThrottleChange } from '../../model/plan/apply-event.ts';
import type { BrokerId } from '../../model/values/units.ts';
import { addedEntries, isReplicaList, missingEntries, rateKey, type Side } from './throttle-keys.ts';

export class KeptThrottles {
  readonly #kept = new Map<string, Map<string, ThrottleChange>>();

  keep(resource: ConfigResource, change: ThrottleChange): void {
    const name = resourceName(resource);
    const known = this.#kept.get(name) ?? new Map<string, ThrottleChange>();
    known.set(change.key, change);
    this.#kept.set(name, known);
  }

  forget(resource: ConfigResource): void {
    this.#kept.delete(resourceName(resource));
  }

  /** Of what is to be set, what nobody has changed. */
  withoutKept(resource: ConfigResource, set: Configs): Configs {
    const kept = this.#kept.get(resourceName(resource));
    if (!kept) return set;
    return Object.fromEntries(
      Object.entries(set).flatMap(([key, value]) => {
        const change = kept.get(key);
        if (!change) return [[key, value] as const];
        const rest = isReplicaList(key) ? addedEntries(value, removedEntries(change)) : '';
        return rest === '' ? [] : [[key, rest] as const];
      }),
    );
  }

  /** Of changes that were found, those that are not known yet. */
  news(resource: ConfigResource, changes: readonly ThrottleChange[]): readonly ThrottleChange[] {
    const kept = this.#kept.get(resourceName(resource));
    return changes.filter((change) => {
      const known = kept?.get(change.key);
      if (!known) return true;
      const isMore =
        isReplicaList(change.key) && addedEntries(removedEntries(change), removedEntries(known)) !== '';
      return isMore;
    });
  }

  /** The side's rate that somebody else set (null: none); undefined: it is as topicwright set it. */
  rateOf(broker: BrokerId, side: Side): number | null | undefined {
    const change = this.#kept.get(resourceName({ kind: 'broker', id: broker }))?.get(rateKey(side));
    if (!change) return undefined;
    return change.found === null ? null : Number(change.found);
  }
}

const removedEntries = ({ ours, found }: ThrottleChange): string => missingEntries(ours, found ?? undefined);
