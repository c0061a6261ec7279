/** What may begin at a look, how much of it, and why the rest waits; kept by move-run.ts. */
import type { ApplyEvent } from '../../model/apply-event.ts';
import type { ApplyPolicy } from '../../model/apply-policy.ts';
import type { PartitionChange } from '../../model/plan.ts';
import { adaptConcurrency, type Concurrency, fullConcurrency } from './adapt-concurrency.ts';
import { checkGuards, type GuardQuestion } from './check-guards.ts';
import type { Flight } from './flight.ts';
import type { Look } from './look.ts';
import { copiesNothing, describeObstacles } from './move-obstacle.ts';
import { Pause } from './pause.ts';

export interface GateOptions {
  readonly policy: ApplyPolicy;
  readonly onEvent: (event: ApplyEvent) => void;
  readonly minIsrOf: GuardQuestion['minIsrOf'];
}

export interface Verdict {
  readonly isAllowed: (change: PartitionChange) => boolean;
  /** Why moves that copy wait. */
  readonly reasons: readonly string[];
}

export class LaunchGate {
  readonly #options: GateOptions;
  readonly #pause: Pause;
  #concurrency: Concurrency;
  /** Partitions that were unhealthy before anything was begun; null: nobody has looked yet. */
  #before: Look['unhealthy'] | null = null;

  constructor(options: GateOptions) {
    this.#options = options;
    this.#pause = new Pause(options.onEvent);
    this.#concurrency = fullConcurrency(options.policy.movesPerBroker);
  }

  /** Moves that a broker may take part in now. */
  get movesPerBroker(): number {
    return this.#concurrency.movesPerBroker;
  }

  /** Why nothing begins, as of the latest look. */
  get reasons(): readonly string[] {
    return this.#pause.reasons;
  }

  /** `heldBack`: why Guardrails let nothing begin. What copies nothing waits for no guard. */
  judge(
    look: Look,
    changes: readonly PartitionChange[],
    isOwn: GuardQuestion['isOwn'],
    heldBack: readonly string[],
  ): Verdict {
    const { policy, minIsrOf } = this.#options;
    this.#before ??= look.unhealthy;
    const { guards } = policy;
    const findings = checkGuards({ look, guards, changes, isOwn, minIsrOf, before: this.#before });
    this.#concurrency = adaptConcurrency(this.#concurrency, policy.movesPerBroker, {
      requestMs: look.requestMs,
      othersLag: findings.some(({ guard }) => guard === 'underReplicated'),
    });
    const isGuarded = findings.length > 0 && !changes.every(copiesNothing);
    return {
      isAllowed: (change) => heldBack.length === 0 && (findings.length === 0 || copiesNothing(change)),
      reasons: [...heldBack, ...(isGuarded ? findings.map(({ evidence }) => evidence) : [])],
    };
  }

  /** Tells why nothing begins where that has changed, and which moves in flight Kafka can not complete. */
  conclude(look: Look, flights: readonly Flight[], reasons: readonly string[]): void {
    this.#pause.become([...reasons, ...stuckFlights(flights, look)]);
  }
}

/** Those that Kafka can't complete for now, and of which no guard tells. */
function stuckFlights(flights: readonly Flight[], look: Look): readonly string[] {
  return describeObstacles(
    flights.flatMap(({ name, waitsFor }) => {
      const brokers = waitsFor.filter((id) => look.aliveBrokers.has(id));
      return brokers.length > 0 ? [{ name, obstacle: { kind: 'offline', brokers } as const }] : [];
    }),
  );
}
