/**
 * Moves replicas, from the first look to the last: launches what fits as others complete, under the throttle, pauses while a
 * guard has something to say, and ends with no throttle and nothing half-done.
 *
 * It never replays what it did: at every look it compares what is with what should be. So it may be killed at any moment;
 * the next run adopts what the journal says is in flight.
 */

import type { ClusterPort } from '../../../model/cluster/port/cluster-port.ts';
import type { StopRequest, ThrottleRecord } from '../../../model/journal/record-values.ts';
import type { PartitionChange } from '../../../model/plan/plan.ts';
import { type Problem, ProblemError } from '../../../model/problem/problem.ts';
import type { BrokerId } from '../../../model/values/units.ts';
import { ThrottleEnd, throttleEndOf } from '../../../throttle/configs/throttle-end.ts';
import { ThrottleLedger } from '../../../throttle/configs/throttle-ledger.ts';
import { ThrottleWatch } from '../../../throttle/configs/throttle-watch.ts';
import { movingReplicas, type TakingPart, takingPart } from '../../../throttle/moving-replicas.ts';
import { Pacer } from '../../../throttle/pacer.ts';
import { forgetMoves, rememberMoves } from '../../journal/journal-records.ts';
import { stopRequest } from '../../journal/run-records.ts';
import { patientPort } from '../../observe/patient-port.ts';
import { Lanes } from '../../schedule/lanes.ts';
import { type ApplyContext, interrupted } from '../apply-context.ts';
import { placesOf, preferLogDirs } from '../log-dirs/prefer-log-dirs.ts';
import { copyPosition, Flight, type FlightEnd } from './flight.ts';
import { LaunchGate } from './launch-gate.ts';
import type { Look } from './looks/look.ts';
import { brokersToAsk, ClusterWatch } from './looks/look-at-cluster.ts';
import { measureDisks } from './looks/measure-disks.ts';
import { standingOf } from './move-obstacle.ts';
import {
  cancelled,
  gaveUp,
  keptInPlace,
  neverEnding,
  refusedMove,
  requirePermission,
  stillInFlight,
  takenOver,
  tooSlowFor,
} from './move-problems.ts';
import type { MoveRequest } from './move-request.ts';
import { releaseThrottles } from './release-throttles.ts';
import { RunProgress } from './run-progress.ts';
import { movesStarted } from './tell-progress.ts';
import { ThrottledTopics } from './throttled-topics.ts';
import { WaitingMoves } from './waiting-moves.ts';

/** Short while moves come and go, longer while large ones run. */
const firstPollMs = 200;
const lastPollMs = 2_000;
/** For what is taken back after giving up. */
const returnPatienceMs = 120_000;

export class MoveRun {
  readonly #request: MoveRequest;
  readonly #context: ApplyContext;
  readonly #port: ClusterPort;
  readonly #ledger: ThrottleLedger;
  readonly #throttleWatch: ThrottleWatch;
  readonly #throttleEnd: ThrottleEnd;
  readonly #lanes: Lanes;
  readonly #clusterWatch: ClusterWatch;
  #look: Look | null = null;
  readonly #flights: Map<string, Flight>;
  readonly #problems: Problem[] = [];
  readonly #waiting: WaitingMoves;
  readonly #topics: ThrottledTopics;
  readonly #progress: RunProgress;
  readonly #pacer: Pacer;
  /** What an earlier run has left, where its end has not come. */
  #handedOver: readonly ThrottleRecord[] = [];
  /** From the first move to the last. */
  readonly #takingPart: TakingPart;
  readonly #gate: LaunchGate;
  /** Moves that have ended since the journal was last written. */
  #ended: PartitionChange[] = [];
  /** By moves that have ended. */
  #copiedBytes = 0;
  #stop: StopRequest | null = null;
  #gaveUpAt: number | null = null;

  constructor(request: MoveRequest, context: ApplyContext) {
    const { clock, onEvent } = context;
    const { planned } = request;
    const policy = context.desired.cluster.apply;
    this.#request = request;
    this.#context = context;
    this.#port = patientPort(context.port, { clock, patienceMs: policy.giveUpAfterMs, onEvent });
    this.#ledger = new ThrottleLedger(this.#port, request.throttlesLeft, onEvent);
    this.#throttleWatch = new ThrottleWatch(this.#port, this.#ledger, onEvent);
    this.#throttleEnd = new ThrottleEnd(this.#port);
    this.#lanes = new Lanes(request.disks, (change) => this.#leaderOf(change));
    this.#clusterWatch = new ClusterWatch(this.#port, clock);
    this.#flights = new Map(request.takenOver.map((flight) => [flight.name, flight]));
    for (const { change } of request.takenOver) this.#lanes.start(change);
    this.#waiting = new WaitingMoves(planned.changes, request.disks);
    this.#pacer = new Pacer({ pacingOf: request.pacingOf, metrics: context.metrics, onEvent });
    this.#progress = new RunProgress(clock.now());
    this.#gate = new LaunchGate({ policy, onEvent, minIsrOf: planned.minIsrOf, isNew: planned.isNew });
    this.#topics = new ThrottledTopics(this.#ledger, this.#allChanges());
    this.#takingPart = takingPart(movingReplicas(this.#allChanges()));
  }

  /** Throws a ProblemError with everything that was not done, and why. */
  async run(): Promise<void> {
    await this.#begin();
    for (let idle = 0; ; idle++) {
      const moved = await this.#goOn();
      if (this.#isOver()) break;
      if (moved) idle = 0;
      await this.#context.clock.sleep(Math.min(lastPollMs, firstPollMs * 1.5 ** idle), this.#wakeSignal());
    }
    await this.#end();
  }

  /** Begins what fits and returns: it goes on in Kafka, and the next apply adopts it. */
  async detach(): Promise<void> {
    await this.#begin();
    await this.#goOn();
  }

  async #begin(): Promise<void> {
    this.#tellAdopted();
    const { aliveBrokers } = await this.#port.describePartitions([]);
    const journal = await this.#port.readJournal();
    if ((throttleEndOf(journal) ?? 0) > this.#context.clock.now())
      this.#handedOver = this.#request.throttlesLeft;
    await this.#pace(this.#context.clock.now(), journal, new Set(aliveBrokers));
    const topics = this.#request.takenOver.map(({ change }) => change.topic);
    await this.#topics.cover(topics, () => this.#allChanges());
  }

  /** One look, and what follows from it; true where a move began, ended or went on to its next stage. */
  async #goOn(): Promise<boolean> {
    const inFlight = [...this.#flights.values()];
    const look = await this.#clusterWatch.look(
      inFlight.map(({ change }) => change),
      brokersToAsk(inFlight, this.#waiting.changes),
    );
    this.#look = look;
    const journal = await this.#port.readJournal();
    this.#noteStopRequest(journal);
    const movedOn = await this.#settleFlights(look);
    this.#measure(look);
    this.#handleNeverEnding(look);
    await this.#pace(look.atMs, journal, look.aliveBrokers);
    this.#considerGivingUp(look);
    const launched = this.#isEnding() ? 0 : await this.#launch(look);
    await this.#writeEnded();
    await this.#topics.releaseFinished();
    this.#tellProgress(look);
    return launched > 0 || movedOn > 0;
  }

  #isEnding(): boolean {
    return this.#stop !== null || this.#context.signal.aborted || this.#gaveUpAt !== null;
  }

  #isOver(): boolean {
    if (this.#flights.size === 0) return this.#waiting.changes.length === 0 || this.#isEnding();
    // What does not even return by then has to be left to Kafka.
    return this.#gaveUpAt !== null && this.#context.clock.now() - this.#gaveUpAt > returnPatienceMs;
  }

  /** A Ctrl-C ends a sleep at once, but only the first time: afterwards what is in flight is waited for. */
  #wakeSignal(): AbortSignal | undefined {
    return this.#context.signal.aborted ? undefined : this.#context.signal;
  }

  async #end(): Promise<void> {
    await this.#writeEnded();
    if (this.#flights.size === 0) {
      const { clock } = this.#context;
      await releaseThrottles(this.#ledger, this.#clusterWatch, this.#port, clock, this.#handedOver);
      if (this.#ledger.records.length === 0) await this.#throttleEnd.forget(await this.#port.readJournal());
      else await this.#throttleEnd.renewNow(clock.now());
    } else this.#problems.push(stillInFlight([...this.#flights.values()]));
    if (this.#problems.length > 0) throw new ProblemError(this.#problems);
    if (this.#stop) throw new ProblemError([cancelled(this.#stop)]);
    if (this.#waiting.changes.length > 0) throw interrupted();
  }

  #noteStopRequest(journal: Readonly<Record<string, string>>): void {
    if (this.#stop) return;
    this.#stop = stopRequest(journal, this.#context.run.id);
    if (!this.#stop) return;
    const { rollback, by } = this.#stop;
    this.#context.onEvent({ kind: 'stopping', rollback, by });
    if (rollback) for (const flight of this.#flights.values()) flight.giveBack(`${by} cancelled the run`);
  }

  /** Returns how many have ended or gone on to their next stage. */
  async #settleFlights(look: Look): Promise<number> {
    const before = this.#flights.size;
    const ends = new Map<FlightEnd, Flight[]>();
    const toSubmit: { readonly flight: Flight; readonly replicas: readonly BrokerId[] | null }[] = [];
    const toElect: Flight[] = [];
    for (const flight of this.#flights.values()) {
      const need = flight.assess(look);
      if (need.kind === 'submit') toSubmit.push({ flight, replicas: need.target });
      else if (need.kind === 'cancel') toSubmit.push({ flight, replicas: null });
      else if (need.kind === 'elect') toElect.push(flight);
      else if (need.kind !== 'wait') ends.set(need.kind, [...(ends.get(need.kind) ?? []), flight]);
    }
    for (const [end, flights] of ends) for (const flight of flights) this.#land(flight, end, look);
    this.#tellEnds(ends);
    // One that is not in sync yet is tried again at the next look.
    if (toElect.length > 0) await this.#port.electLeaders(toElect.map(({ change }) => change));
    await this.#submit(toSubmit);
    return before - this.#flights.size + toSubmit.length + toElect.length;
  }

  #land(flight: Flight, end: FlightEnd, look: Look): void {
    this.#close(flight);
    if (end === 'done') this.#pacer.noteEnd(copyPosition(flight, flight.change.bytes, look));
    if (end === 'returned' || end === 'kept') this.#lanes.takeBack(flight.change);
    else this.#lanes.finish(flight.change);
    this.#progress.noteEnd(flight, end);
    if (end === 'taken-over') this.#problems.push(takenOver(flight));
    if (end === 'kept') this.#problems.push(keptInPlace(flight, look));
  }

  #tellEnds(ends: ReadonlyMap<FlightEnd, readonly Flight[]>): void {
    const names = (end: FlightEnd): readonly string[] => (ends.get(end) ?? []).map(({ name }) => name);
    const { onEvent } = this.#context;
    const finished = [...names('done'), ...names('gone')];
    if (finished.length > 0) onEvent({ kind: 'moves-finished', partitions: finished });
    if (ends.has('returned')) onEvent({ kind: 'moves-returned', partitions: names('returned') });
  }

  /** What Kafka refuses for good ends there; what it may take later is tried again at the next look. */
  async #submit(
    wanted: readonly { readonly flight: Flight; readonly replicas: readonly BrokerId[] | null }[],
  ): Promise<void> {
    if (wanted.length === 0) return;
    const outcomes = await this.#port.alterReassignments(
      wanted.map(({ flight: { change }, replicas }) => ({
        ...{ topic: change.topic, partition: change.partition },
        replicas,
      })),
    );
    requirePermission(outcomes);
    for (const [index, { error }] of outcomes.entries()) {
      const { flight, replicas = null } = wanted[index] ?? {};
      // What Kafka does not cancel now (it would need an unclean election) is tried again until the patience is over.
      if (!flight || !error || error.retriable || replicas === null) continue;
      this.#problems.push(refusedMove(flight, error));
      this.#close(flight);
      this.#lanes.takeBack(flight.change);
    }
  }

  #close({ name, change, copies }: Flight): void {
    this.#flights.delete(name);
    this.#copiedBytes += copies.copiedBytes;
    this.#ended.push(change);
    this.#topics.noteEnd(change);
  }

  #measure(look: Look): void {
    for (const flight of this.#flights.values()) {
      flight.measure(look);
      this.#pacer.noteCopies(copyPosition(flight, flight.copies.copiedBytes, look));
    }
    measureDisks(this.#lanes, [...this.#flights.values()], look);
  }

  /** Where the policy allows, faster; otherwise those moves give up, and everything else goes on. */
  #handleNeverEnding(look: Look): void {
    const { neverEndingAfterMs } = this.#context.desired.cluster.apply;
    const endless = [...this.#flights.values()].filter(
      (flight) => flight.returning === null && flight.neverEnds(look, neverEndingAfterMs),
    );
    if (endless.length === 0) return;
    const { maxRate } = this.#request.planned;
    const raised = maxRate === null ? null : this.#pacer.raise(maxRate);
    if (raised !== null) {
      for (const flight of this.#flights.values()) flight.restartPatience(look.atMs);
      this.#context.onEvent({ kind: 'rate-changed', rate: raised, why: tooSlowFor(endless) });
      return;
    }
    for (const flight of endless) flight.giveBack('it takes in more data than its throttle lets through');
    const lowest = this.#pacer.range?.lowest ?? null;
    for (const flight of endless) this.#problems.push(neverEnding(flight, lowest));
  }

  #considerGivingUp(look: Look): void {
    const { giveUpAfterMs } = this.#context.desired.cluster.apply;
    const flights = [...this.#flights.values()];
    const idleMs = this.#progress.idleMs(look.atMs, flights, this.#waiting.changes.length);
    if (this.#gaveUpAt !== null || idleMs <= giveUpAfterMs) return;
    this.#gaveUpAt = look.atMs;
    this.#problems.push(gaveUp(flights, this.#gate.reasons, look, giveUpAfterMs));
    for (const flight of flights) flight.giveBack('it stood still');
  }

  async #launch(look: Look): Promise<number> {
    const { isAllowed, reasons } = this.#gate.judge({
      ...{ look, flights: this.#flights, waiting: this.#waiting },
      heldBack: this.#request.planned.heldBack(look.atMs, this.#copiedSoFar()),
      unthrottled: this.#pacer.untold,
    });
    const launched = await this.#launchWhatFits(look, isAllowed);
    const isStuck = launched === 0 && reasons.length === 0 && this.#flights.size === 0;
    const standstill = isStuck ? this.#waiting.reasonsForStandstill(look, this.#lanes) : [];
    this.#gate.conclude(look, [...this.#flights.values()], [...reasons, ...standstill]);
    return launched;
  }

  async #launchWhatFits(look: Look, isAllowed: (change: PartitionChange) => boolean): Promise<number> {
    const { apply: policy } = this.#context.desired.cluster;
    const limits = { ...policy, movesPerBroker: this.#gate.movesPerBroker };
    const mayPass = (id: BrokerId): boolean =>
      this.#request.planned.mayPassLimit.has(id) || !policy.guards.disk;
    const chosen = this.#waiting.takeNext(look, this.#lanes, limits, {
      isInFlight: (name) => this.#flights.has(name),
      mayPass,
      isAllowed,
    });
    if (chosen.length > 0) await this.#launchThese(chosen, look);
    return chosen.length;
  }

  /** The throttle first, then the journal, then the log dirs of the new replicas, then Kafka: whoever comes after a kill finds all that it needs. */
  async #launchThese(chosen: readonly PartitionChange[], look: Look): Promise<void> {
    const { replicasAtOnce } = this.#context.desired.cluster.apply;
    const flights = chosen.map((change) => new Flight(change, { replicasAtOnce, nowMs: look.atMs }));
    for (const flight of flights) this.#flights.set(flight.name, flight);
    await this.#topics.cover(
      chosen.map(({ topic }) => topic),
      () => this.#allChanges(),
    );
    await this.#port.appendJournal({
      ...forgetMoves(this.#ended),
      ...rememberMoves(flights.map(({ record }) => record)),
    });
    this.#ended = [];
    await preferLogDirs(chosen.flatMap(placesOf), this.#port, this.#context.onEvent);
    await this.#submit(
      flights.map((flight) => ({
        flight,
        replicas: flight.firstTarget(standingOf(flight.change, look)),
      })),
    );
    this.#context.onEvent(movesStarted(flights, false));
  }

  /** null: nobody has looked yet. */
  #leaderOf(change: PartitionChange): BrokerId | null {
    return this.#look && standingOf(change, this.#look).leader;
  }

  /** By moves that have ended, and those in flight. */
  #copiedSoFar(): number {
    return [...this.#flights.values()].reduce(
      (sum, { copies }) => sum + copies.copiedBytes,
      this.#copiedBytes,
    );
  }

  /** A broker that is down copies nothing, and could not be told. */
  async #pace(
    nowMs: number,
    journal: Readonly<Record<string, string>>,
    alive: ReadonlySet<BrokerId>,
  ): Promise<void> {
    const live = new Map([...this.#takingPart].filter(([id]) => alive.has(id)));
    if (live.size > 0) await this.#throttleEnd.renew(nowMs);
    await this.#throttleWatch.look(nowMs, this.#context.desired.cluster.apply.changedThrottles);
    const rates = await this.#pacer.turn(nowMs, live, journal);
    this.#pacer.noteUntold(await this.#ledger.limitBrokers(rates), nowMs);
  }

  async #writeEnded(): Promise<void> {
    if (this.#ended.length === 0) return;
    await this.#port.appendJournal(forgetMoves(this.#ended));
    this.#ended = [];
  }

  #allChanges(): readonly PartitionChange[] {
    return [...[...this.#flights.values()].map(({ change }) => change), ...this.#waiting.changes];
  }

  #tellAdopted(): void {
    const { takenOver } = this.#request;
    if (takenOver.length > 0) this.#context.onEvent(movesStarted(takenOver, true));
  }

  #tellProgress({ atMs }: Look): void {
    const pace = { throttle: this.#pacer.range, movesPerBroker: this.#gate.movesPerBroker };
    this.#context.onEvent(
      this.#progress.tell(atMs, [...this.#flights.values()], this.#waiting.changes, pace),
    );
  }
}
