/** What speaks against beginning more moves between log dirs now: the guards of moves between brokers, for the brokers that take part. */

import { partitionName } from '../../../model/cluster/partition-name.ts';
import type { ApplyPolicy } from '../../../model/desired/apply-policy.ts';
import type { LogDirMoveRecord } from '../../../model/journal/record-values.ts';
import type { PartitionChange } from '../../../model/plan/plan.ts';
import type { BrokerId } from '../../../model/values/units.ts';
import { bytes } from '../../../model/values/units.ts';
import type { GateOptions } from '../moves/launch-gate.ts';
import { checkGuards } from '../moves/looks/check-guards.ts';
import type { Look } from '../moves/looks/look.ts';

export type LogDirGuardOptions = Pick<GateOptions, 'minIsrOf' | 'isNew'>;

export class LogDirGuard {
  readonly #guards: ApplyPolicy['guards'];
  readonly #options: LogDirGuardOptions;
  /** Partitions that were unhealthy before anything was begun; null: nobody has looked yet. */
  #before: Look['unhealthy'] | null = null;

  constructor(guards: ApplyPolicy['guards'], options: LogDirGuardOptions) {
    this.#guards = guards;
    this.#options = options;
  }

  /** A sentence each; none: more may begin. */
  reasons(
    look: Look,
    inFlight: readonly LogDirMoveRecord[],
    waiting: readonly LogDirMoveRecord[],
  ): readonly string[] {
    this.#before ??= look.unhealthy;
    const { minIsrOf, isNew } = this.#options;
    const moves = [...inFlight, ...waiting];
    const own = new Set(moves.map(partitionName));
    const findings = checkGuards({
      ...{ look, guards: this.#guards, changes: moves.map(staysOnBroker), minIsrOf, before: this.#before },
      isOwn: (partition) => own.has(partitionName(partition)) || isNew(partition),
    });
    const brokers = [...new Set(waiting.map(({ broker }) => broker))];
    return [...findings.map(({ evidence }) => evidence), ...this.#down(brokers, look)];
  }

  #down(brokers: readonly BrokerId[], { aliveBrokers }: Look): readonly string[] {
    const down = brokers.filter((id) => !aliveBrokers.has(id)).sort((a, b) => a - b);
    if (down.length === 0 || !this.#guards.brokerDown) return [];
    return [
      `${down.length === 1 ? 'broker' : 'brokers'} ${down.join(', ')} of these moves ${down.length === 1 ? 'is' : 'are'} down`,
    ];
  }
}

/** As guards see it: the broker takes part, and gets nothing from others. */
function staysOnBroker({ topic, partition, broker, sizeBytes }: LogDirMoveRecord): PartitionChange {
  return {
    ...{ topic, partition, from: [broker], to: [broker], sizeBytes, bytes: bytes(0) },
    reason: { rule: 'disk-balance', text: '' },
  };
}
