/**
 * Reads throttles back while moves run: where somebody changed or deleted one, sets it again, or leaves it as they want it, and says
 * so. The daemon and every apply ask it at each turn, before they write anything.
 */

import type { Configs } from '../../model/cluster/cluster-state.ts';
import type { ClusterPort } from '../../model/cluster/port/cluster-port.ts';
import { resourceName } from '../../model/cluster/port/resources.ts';
import type { ChangedThrottles } from '../../model/desired/apply-policy.ts';
import type { ThrottleRecord } from '../../model/journal/record-values.ts';
import type { ApplyEvent, ThrottleChange } from '../../model/plan/apply-event.ts';
import { changedKeys, maybeLate } from './changed-keys.ts';
import { liveBrokers } from './restore-throttles.ts';
import type { ThrottleLedger } from './throttle-ledger.ts';

const lookEveryMs = 1_000;
/** Of the same resource: whoever changes it again and again is named now and then. */
const tellEveryMs = 60_000;

export class ThrottleWatch {
  readonly #port: ClusterPort;
  readonly #ledger: ThrottleLedger;
  readonly #onEvent: (event: ApplyEvent) => void;
  /** By resource: what was last read back as it was set. */
  readonly #confirmed = new Map<string, Configs>();
  readonly #told = new Map<string, { readonly atMs: number; readonly times: number }>();
  #lookedAtMs: number | null = null;

  constructor(port: ClusterPort, ledger: ThrottleLedger, onEvent: (event: ApplyEvent) => void) {
    this.#port = port;
    this.#ledger = ledger;
    this.#onEvent = onEvent;
  }

  /** At most once a second. A broker that is down or does not answer is read at a later look. */
  async look(nowMs: number, policy: ChangedThrottles): Promise<void> {
    const sinceMs = this.#lookedAtMs;
    if (sinceMs !== null && nowMs - sinceMs < lookEveryMs) return;
    this.#lookedAtMs = nowMs;
    const wrong = await this.#readBack();
    const again: ThrottleRecord[] = [];
    for (const { record, changes, isForeign } of wrong) {
      const isKept = isForeign && policy === 'keep';
      if (isKept) for (const change of changes) this.#ledger.kept.keep(record.resource, change);
      else again.push(record);
      if (isForeign) this.#tell(record, changes, { sinceMs, atMs: nowMs, isRestored: !isKept });
    }
    await this.#ledger.setAgain(again);
  }

  async #readBack(): Promise<readonly WrongThrottle[]> {
    const { records } = this.#ledger;
    const names = new Set(records.map(({ resource }) => resourceName(resource)));
    for (const name of this.#confirmed.keys()) if (!names.has(name)) this.#confirmed.delete(name);
    if (records.length === 0) return [];
    const live = records.some(({ resource }) => resource.kind === 'broker')
      ? await liveBrokers(this.#port)
      : null;
    const asked = records.filter(({ resource }) => resource.kind === 'topic' || live?.has(resource.id));
    const read = await this.#port.readConfigs(asked.map(({ resource }) => resource));
    return asked.flatMap((record, index) => this.#compare(record, read[index]?.configs ?? null));
  }

  #compare(record: ThrottleRecord, now: Configs | null): readonly WrongThrottle[] {
    if (now === null) return [];
    const name = resourceName(record.resource);
    const changes = this.#ledger.kept.news(
      record.resource,
      changedKeys(record, now, this.#ledger.wantedOn(record.resource)),
    );
    if (changes.length === 0) {
      this.#confirmed.set(name, record.set);
      return [];
    }
    const isForeign = !changes.every((change) => maybeLate(change, record, this.#confirmed.get(name)));
    return [{ record, changes, isForeign }];
  }

  #tell(
    { resource }: ThrottleRecord,
    changes: readonly ThrottleChange[],
    when: { readonly sinceMs: number | null; readonly atMs: number; readonly isRestored: boolean },
  ): void {
    const name = resourceName(resource);
    const known = this.#told.get(name) ?? { atMs: Number.NEGATIVE_INFINITY, times: 0 };
    const times = known.times + 1;
    if (when.atMs - known.atMs < tellEveryMs) {
      this.#told.set(name, { ...known, times });
      return;
    }
    this.#told.set(name, { atMs: when.atMs, times });
    this.#onEvent({ kind: 'throttle-changed', resource: name, changes, times, ...when });
  }
}

interface WrongThrottle {
  readonly record: ThrottleRecord;
  readonly changes: readonly ThrottleChange[];
  /** Somebody changed it; otherwise it may not have reached the broker yet. */
  readonly isForeign: boolean;
}
