/** What may begin at a look, how much of it, and why the rest waits. */

import { partitionName } from '../../../model/cluster/partition-name.ts';
import type { TopicPartition } from '../../../model/cluster/port/resources.ts';
import type { ApplyPolicy } from '../../../model/desired/apply-policy.ts';
import type { ApplyEvent } from '../../../model/plan/apply-event.ts';
import { addedReplicas, type PartitionChange } from '../../../model/plan/plan.ts';
import type { BrokerId } from '../../../model/values/units.ts';
import type { Flight } from './flight.ts';
import { adaptConcurrency, type Concurrency, fullConcurrency } from './looks/adapt-concurrency.ts';
import { checkGuards, type GuardQuestion } from './looks/check-guards.ts';
import type { Look } from './looks/look.ts';
import { copiesNothing, describeObstacles, standingOf } from './move-obstacle.ts';
import { Pause } from './pause.ts';
import type { WaitingMoves } from './waiting-moves.ts';

export interface GateOptions {
  readonly policy: ApplyPolicy;
  readonly onEvent: (event: ApplyEvent) => void;
  /** min.insync.replicas of a topic. */
  readonly minIsrOf: (topic: string) => number;
  /** Whether the plan creates this partition: its replicas get in sync a moment later. */
  readonly isNew: (partition: TopicPartition) => boolean;
}

export interface Situation {
  readonly look: Look;
  /** By partition name. */
  readonly flights: ReadonlyMap<string, Flight>;
  readonly waiting: WaitingMoves;
  /** Why Guardrails let nothing begin. */
  readonly heldBack: readonly string[];
  /** Live brokers whose throttle could not be set: what they send or receive would be copied without a limit. */
  readonly unthrottled: ReadonlySet<BrokerId>;
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
  #inFlight: ReadonlySet<string> = new Set();
  /** Moved, and not seen healthy since. */
  readonly #settling = new Set<string>();
  /** Whether a guard tells of brokers that are down. */
  #tellsDown = false;

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

  /** What copies nothing waits for no guard. */
  judge({ look, flights, waiting, heldBack, unthrottled }: Situation): Verdict {
    const { policy, minIsrOf, isNew } = this.#options;
    this.#before ??= look.unhealthy;
    this.#followFlights(look, flights);
    const isOwn: GuardQuestion['isOwn'] = (partition) => {
      const name = partitionName(partition);
      return waiting.has(name) || flights.has(name) || this.#settling.has(name) || isNew(partition);
    };
    const { guards } = policy;
    const changes = [...[...flights.values()].map(({ change }) => change), ...waiting.changes];
    const findings = checkGuards({ look, guards, changes, isOwn, minIsrOf, before: this.#before });
    this.#concurrency = adaptConcurrency(this.#concurrency, policy.movesPerBroker, {
      requestMs: look.requestMs,
      othersLag: findings.some(({ guard }) => guard === 'underReplicated'),
    });
    const isGuarded = findings.length > 0 && !waiting.changes.every(copiesNothing);
    this.#tellsDown = isGuarded && findings.some(({ guard }) => guard === 'brokerDown');
    const unpaced = (change: PartitionChange): readonly BrokerId[] =>
      [...addedReplicas(change), standingOf(change, look).leader].flatMap((id) =>
        id !== null && unthrottled.has(id) ? [id] : [],
      );
    return {
      isAllowed: (change) =>
        heldBack.length === 0 &&
        (copiesNothing(change) || (findings.length === 0 && unpaced(change).length === 0)),
      reasons: [
        ...heldBack,
        ...(isGuarded ? findings.map(({ evidence }) => evidence) : []),
        ...describeUnpaced(unthrottled.size === 0 ? [] : waiting.changes.flatMap(unpaced)),
      ],
    };
  }

  /** Tells why nothing begins where that has changed, and which moves in flight Kafka cannot complete. */
  conclude(look: Look, flights: readonly Flight[], reasons: readonly string[]): void {
    this.#pause.become([...reasons, ...stuckFlights(flights, look, this.#tellsDown)]);
  }

  #followFlights(look: Look, flights: ReadonlyMap<string, Flight>): void {
    for (const name of this.#settling) if (!look.unhealthy.has(name)) this.#settling.delete(name);
    // A look leaves out what is in flight: whether it is healthy shows at the next one.
    for (const name of this.#inFlight) if (!flights.has(name)) this.#settling.add(name);
    this.#inFlight = new Set(flights.keys());
  }
}

/** Those that Kafka can't complete for now, and of which no guard tells. */
function stuckFlights(flights: readonly Flight[], look: Look, tellsDown: boolean): readonly string[] {
  return describeObstacles(
    flights.flatMap(({ name, waitsFor }) => {
      const brokers = waitsFor.filter((id) => !tellsDown || look.aliveBrokers.has(id));
      return brokers.length > 0 ? [{ name, obstacle: { kind: 'offline', brokers } as const }] : [];
    }),
    look,
  );
}

function describeUnpaced(brokers: readonly BrokerId[]): readonly string[] {
  const ids = [...new Set(brokers)].sort((a, b) => a - b);
  if (ids.length === 0) return [];
  return [`the throttle could not be set on ${ids.length === 1 ? 'broker' : 'brokers'} ${ids.join(', ')}`];
}
