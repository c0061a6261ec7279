/**
 * Moves replicas between the log dirs of their brokers, under the throttle that Kafka has for that, from the first look to the last. As
 * MoveRun does, it compares at every look what is with what should be, so that it may be killed at any moment: the copies go on in
 * the brokers, and the next run adopts what the journal says is in flight.
 */

import type { LogDirChange } from '../../../model/cluster/port/cluster-changes.ts';
import type { ClusterPort } from '../../../model/cluster/port/cluster-port.ts';
import type { BrokerStorage } from '../../../model/cluster/port/cluster-reads.ts';
import type { LogDirMoveRecord, StopRequest, ThrottleRecord } from '../../../model/journal/record-values.ts';
import { logDirMoveName } from '../../../model/plan/log-dir-move-name.ts';
import { type Problem, ProblemError } from '../../../model/problem/problem.ts';
import { type BrokerId, type BytesPerSecond, bytes } from '../../../model/values/units.ts';
import { ThrottleLedger } from '../../../throttle/configs/throttle-ledger.ts';
import { forgetLogDirMoves, rememberLogDirMoves } from '../../journal/journal-records.ts';
import { stopRequest } from '../../journal/run-records.ts';
import { patientPort } from '../../observe/patient-port.ts';
import { type ApplyContext, interrupted } from '../apply-context.ts';
import type { Look } from '../moves/looks/look.ts';
import { ClusterWatch } from '../moves/looks/look-at-cluster.ts';
import { cancelled } from '../moves/move-problems.ts';
import { Pause } from '../moves/pause.ts';
import { releaseThrottles } from '../moves/release-throttles.ts';
import { brokersAtWork, chooseLogDirMoves } from './choose-log-dir-moves.ts';
import { LogDirFlight } from './log-dir-flight.ts';
import { LogDirGuard, type LogDirGuardOptions } from './log-dir-guard.ts';
import {
  gaveUpLogDirs,
  logDirsStillMoving,
  movedElsewhere,
  neverEndingLogDir,
  refusedLogDir,
  requireLogDirPermission,
  waitsForRoom,
} from './log-dir-problems.ts';
import { LogDirProgress } from './log-dir-progress.ts';

export interface LogDirRequest extends LogDirGuardOptions {
  /** Still to begin. */
  readonly planned: readonly LogDirMoveRecord[];
  /** Begun by an earlier run. */
  readonly takenOver: readonly LogDirFlight[];
  /** What an earlier run has not taken back. */
  readonly throttlesLeft: readonly ThrottleRecord[];
  readonly rateOf: (broker: BrokerId) => BytesPerSecond;
  /** Why Guardrails let nothing more begin at that time, after so many bytes were copied. */
  readonly heldBack: (nowMs: number, copiedBytes: number) => readonly string[];
}

const firstPollMs = 200;
const lastPollMs = 2_000;
/** For what is ended after giving up. */
const returnPatienceMs = 120_000;
/** Retriable to Kafka, and final here: a log dir that failed does not come back by itself. */
const finalErrors = ['KAFKA_STORAGE_ERROR', 'LOG_DIR_NOT_FOUND'];

export class LogDirRun {
  readonly #request: LogDirRequest;
  readonly #context: ApplyContext;
  readonly #port: ClusterPort;
  readonly #ledger: ThrottleLedger;
  readonly #watch: ClusterWatch;
  readonly #guard: LogDirGuard;
  readonly #pause: Pause;
  readonly #progress: LogDirProgress;
  readonly #flights: Map<string, LogDirFlight>;
  #waiting: readonly LogDirMoveRecord[];
  readonly #throttled = new Set<BrokerId>();
  readonly #problems: Problem[] = [];
  #stop: StopRequest | null = null;
  #gaveUpAt: number | null = null;

  constructor(request: LogDirRequest, context: ApplyContext) {
    const { clock, onEvent } = context;
    this.#request = request;
    this.#context = context;
    const patienceMs = context.desired.cluster.apply.giveUpAfterMs;
    this.#port = patientPort(context.port, { clock, patienceMs, onEvent });
    this.#ledger = new ThrottleLedger(this.#port, request.throttlesLeft, onEvent);
    this.#watch = new ClusterWatch(this.#port, clock);
    this.#guard = new LogDirGuard(context.desired.cluster.apply.guards, request);
    this.#pause = new Pause(onEvent);
    this.#flights = new Map(request.takenOver.map((flight) => [flight.name, flight]));
    const known = new Set(this.#flights.keys());
    this.#waiting = request.planned.filter((move) => !known.has(logDirMoveName(move)));
    this.#progress = new LogDirProgress(clock.now(), [
      ...request.takenOver.map(({ move }) => move),
      ...this.#waiting,
    ]);
  }

  /** Throws a ProblemError with everything that was not done, and why. */
  async run(): Promise<void> {
    this.#tellAdopted();
    for (let idle = 0; ; idle++) {
      const moved = await this.#goOn();
      if (this.#isOver()) break;
      if (moved) idle = 0;
      const signal = this.#context.signal.aborted ? undefined : this.#context.signal;
      await this.#context.clock.sleep(Math.min(lastPollMs, firstPollMs * 1.5 ** idle), signal);
    }
    await this.#end();
  }

  /** Begins what fits and returns: it goes on in the brokers, and the next apply adopts it. */
  async detach(): Promise<void> {
    await this.#goOn();
  }

  async #goOn(): Promise<boolean> {
    const before = this.#flights.size;
    const look = await this.#watch.look(
      [...this.#flights.values()].map(({ move }) => move),
      [],
    );
    this.#noteStopRequest(await this.#port.readJournal());
    const storage = await this.#describeStorage();
    await this.#settle(storage);
    this.#endNeverEnding(look);
    this.#considerGivingUp(look);
    const launched = this.#isEnding() ? 0 : await this.#launch(look, storage);
    this.#tellProgress(look);
    return launched > 0 || this.#flights.size !== before;
  }

  #isEnding(): boolean {
    return this.#stop !== null || this.#context.signal.aborted || this.#gaveUpAt !== null;
  }

  #isOver(): boolean {
    if (this.#flights.size === 0) return this.#waiting.length === 0 || this.#isEnding();
    return this.#gaveUpAt !== null && this.#context.clock.now() - this.#gaveUpAt > returnPatienceMs;
  }

  async #end(): Promise<void> {
    const { clock } = this.#context;
    if (this.#flights.size === 0) await releaseThrottles(this.#ledger, this.#watch, this.#port, clock, []);
    else this.#problems.push(logDirsStillMoving([...this.#flights.values()]));
    if (this.#problems.length > 0) throw new ProblemError(this.#problems);
    if (this.#stop) throw new ProblemError([cancelled(this.#stop)]);
    if (this.#waiting.length > 0) throw interrupted();
  }

  #noteStopRequest(journal: Readonly<Record<string, string>>): void {
    if (this.#stop) return;
    this.#stop = stopRequest(journal, this.#context.run.id);
    if (!this.#stop) return;
    const { rollback, by } = this.#stop;
    this.#context.onEvent({ kind: 'stopping', rollback, by });
    if (rollback) for (const flight of this.#flights.values()) flight.giveBack(`${by} cancelled the run`);
  }

  /** Of the brokers that move something, and of those that are next. */
  async #describeStorage(): Promise<ReadonlyMap<BrokerId, BrokerStorage>> {
    const flights = [...this.#flights.values()];
    const brokers = brokersAtWork(this.#waiting, flights, this.#context.desired.cluster.apply);
    const storage = await this.#port.describeStorage(
      [...brokers],
      flights.map(({ move }) => move),
    );
    return new Map(storage.map((one) => [one.broker, one]));
  }

  async #settle(storage: ReadonlyMap<BrokerId, BrokerStorage>): Promise<void> {
    const ended: LogDirFlight[] = [];
    const asked: { readonly flight: LogDirFlight; readonly logDir: string }[] = [];
    const done: string[] = [];
    const returned: string[] = [];
    for (const flight of this.#flights.values()) {
      const need = flight.assess(storage.get(flight.move.broker));
      if (need.kind === 'wait') continue;
      if (need.kind === 'ask') {
        asked.push({ flight, logDir: need.logDir });
        continue;
      }
      ended.push(flight);
      if (need.kind === 'done') done.push(flight.name);
      if (need.kind === 'returned') returned.push(flight.name);
      if (need.kind === 'moved-on' || need.kind === 'gone') this.#problems.push(movedElsewhere(flight));
      this.#progress.noteEnd(flight, need.kind === 'done');
    }
    await this.#close(ended);
    if (done.length > 0) this.#context.onEvent({ kind: 'moves-finished', partitions: done });
    if (returned.length > 0) this.#context.onEvent({ kind: 'moves-returned', partitions: returned });
    await this.#ask(asked);
  }

  async #close(flights: readonly LogDirFlight[]): Promise<void> {
    if (flights.length === 0) return;
    for (const { name } of flights) this.#flights.delete(name);
    await this.#port.appendJournal(forgetLogDirMoves(flights.map(({ move }) => move)));
  }

  /** A broker that does not answer now is asked again at the next look. */
  async #ask(wanted: readonly { readonly flight: LogDirFlight; readonly logDir: string }[]): Promise<void> {
    if (wanted.length === 0) return;
    const outcomes = await this.#port.alterReplicaLogDirs(
      wanted.map(({ flight: { move }, logDir }): LogDirChange => {
        const { topic, partition, broker } = move;
        return { topic, partition, broker, logDir };
      }),
    );
    requireLogDirPermission(
      outcomes.map(({ error }, index) => ({ resource: wanted[index]?.flight.move ?? never(), error })),
    );
    const refused: LogDirFlight[] = [];
    for (const [index, { error }] of outcomes.entries()) {
      const { flight } = wanted[index] ?? {};
      const isFinal = error && (finalErrors.includes(error.name) || !mayPass(error));
      if (!flight || !error || !isFinal || flight.returning !== null) continue;
      this.#problems.push(refusedLogDir(flight, error));
      refused.push(flight);
    }
    await this.#close(refused);
  }

  #endNeverEnding({ atMs }: Look): void {
    const { neverEndingAfterMs } = this.#context.desired.cluster.apply;
    for (const flight of this.#flights.values()) {
      if (flight.returning !== null || !flight.neverEnds(atMs, neverEndingAfterMs)) continue;
      flight.giveBack('it takes in more data than its throttle lets through');
      this.#problems.push(neverEndingLogDir(flight));
    }
  }

  #considerGivingUp({ atMs }: Look): void {
    const { giveUpAfterMs } = this.#context.desired.cluster.apply;
    const flights = [...this.#flights.values()];
    const idleMs = this.#progress.idleMs(atMs, flights, this.#waiting.length);
    if (this.#gaveUpAt !== null || idleMs <= giveUpAfterMs) return;
    this.#gaveUpAt = atMs;
    this.#problems.push(gaveUpLogDirs(flights, this.#waiting, this.#pause.reasons, giveUpAfterMs));
    for (const flight of flights) flight.giveBack('it stood still');
  }

  async #launch(look: Look, storage: ReadonlyMap<BrokerId, BrokerStorage>): Promise<number> {
    if (this.#waiting.length === 0) return 0;
    const flights = [...this.#flights.values()];
    const held = [
      ...this.#request.heldBack(look.atMs, this.#progress.copiedBytes(flights)),
      ...this.#guard.reasons(
        look,
        flights.map(({ move }) => move),
        this.#waiting,
      ),
    ];
    const { apply } = this.#context.desired.cluster;
    const chosen = held.length > 0 ? [] : chooseLogDirMoves(this.#waiting, flights, storage, apply);
    const isStuck = held.length === 0 && chosen.length === 0 && flights.length === 0;
    this.#pause.become(isStuck ? [waitsForRoom(this.#waiting)] : held);
    return chosen.length === 0 ? 0 : await this.#launchThese(chosen, look);
  }

  /** The throttle first, then the journal, then Kafka: whoever comes after a kill finds all that it needs. */
  async #launchThese(chosen: readonly LogDirMoveRecord[], look: Look): Promise<number> {
    const unthrottled = new Set(await this.#throttle(chosen));
    const flights = chosen
      .filter(({ broker }) => !unthrottled.has(broker))
      .map((move) => new LogDirFlight(move, look.atMs));
    if (flights.length === 0) return 0;
    const names = new Set(flights.map(({ name }) => name));
    this.#waiting = this.#waiting.filter((move) => !names.has(logDirMoveName(move)));
    for (const flight of flights) this.#flights.set(flight.name, flight);
    await this.#port.appendJournal(rememberLogDirMoves(flights.map(({ move }) => move)));
    await this.#ask(flights.map((flight) => ({ flight, logDir: flight.move.to })));
    this.#tellStarted(flights, false);
    return flights.length;
  }

  async #throttle(moves: readonly LogDirMoveRecord[]): Promise<readonly BrokerId[]> {
    const brokers = new Set(moves.map(({ broker }) => broker).filter((id) => !this.#throttled.has(id)));
    if (brokers.size === 0) return [];
    const failed = await this.#ledger.limitLogDirs(
      new Map([...brokers].map((id) => [id, this.#request.rateOf(id)])),
    );
    for (const id of brokers) if (!failed.includes(id)) this.#throttled.add(id);
    return failed;
  }

  #tellAdopted(): void {
    const { takenOver } = this.#request;
    if (takenOver.length > 0) this.#tellStarted(takenOver, true);
  }

  #tellStarted(flights: readonly LogDirFlight[], takenOver: boolean): void {
    this.#context.onEvent({
      kind: 'moves-started',
      partitions: flights.map(({ name }) => name),
      bytes: bytes(flights.reduce((sum, { move }) => sum + move.sizeBytes, 0)),
      takenOver,
    });
  }

  #tellProgress({ atMs }: Look): void {
    const rates = [...this.#throttled].map((id) => this.#request.rateOf(id));
    const { movesPerBroker } = this.#context.desired.cluster.apply;
    this.#context.onEvent(this.#progress.tell(atMs, [...this.#flights.values()], { rates, movesPerBroker }));
  }
}

/** Whether asking again may help. */
const mayPass = ({ retriable, name }: { readonly retriable: boolean; readonly name: string }): boolean =>
  retriable || name === 'BROKER_NOT_AVAILABLE';

function never(): never {
  throw new Error('more answers than questions');
}
