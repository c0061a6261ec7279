/** Everything that leads to one broker: its connections, and whether it answers at all. */

import { apiVersionsRequest } from '../requests/brokers/api-versions.ts';
import { listPartitionReassignmentsRequest } from '../requests/topics/list-partition-reassignments.ts';
import type { BrokerConnection } from './broker-connection.ts';
import { BrokerUnavailable } from './broker-unavailable.ts';
import type { KafkaRequest } from './kafka-request.ts';
import { within } from './within.ts';

/**
 * A broker answers the requests of a connection one after the other, so those that may take long have a connection of their
 * own: `own` is for what the broker answers by itself, `controller` for what it passes on to the controller, `replicated` for
 * what waits for followers, `path` for looking whether the controller can be reached.
 */
type Lane = 'own' | 'controller' | 'replicated' | 'path';

/** A broker that has answered nothing for so long is asked over a new connection whether it is there. */
const suspectAfterMs = 2_000;
const suspectAgainAfterMs = 5_000;
const checkPatienceMs = 2_000;
/** How long one is waited for that is known not to answer, or not to reach the controller. */
const silentPatienceMs = 500;
const controllerPatienceMs = 2_000;
/** Whoever has answered within this time is there. */
const freshMs = 1_000;

/** Names no partition: the smallest question that a broker passes on. */
const controllerQuestion = listPartitionReassignmentsRequest([]);

export class BrokerLink {
  readonly address: string;
  readonly #connect: () => BrokerConnection;
  readonly #lanes = new Map<Lane, BrokerConnection>();
  #isSilent = false;
  /** The controller did not answer in time by way of it. */
  #isCutOff = false;
  #checking: Promise<void> | null = null;
  #askingController: Promise<unknown> | null = null;

  constructor(address: string, connect: () => BrokerConnection) {
    this.address = address;
    this.#connect = connect;
  }

  /** It did not answer in time, and has not answered since. */
  get isSilent(): boolean {
    return this.#isSilent;
  }

  /** Throws BrokerUnavailable: soon where it is known to be silent, while a connection is being tried until it answers. */
  async open(lane: Lane = 'own'): Promise<BrokerConnection> {
    if (this.#isSilent) await within(this.#opened('own'), silentPatienceMs, this.#silence('no answer yet'));
    return this.#opened(lane);
  }

  /** For questions: asked once more where the connection breaks. Throws BrokerUnavailable, soon where the broker is silent. */
  async ask<Answer>(request: KafkaRequest<Answer>, lane: Lane = 'own'): Promise<Answer> {
    const isReused = this.#lanes.get(lane)?.isUsable ?? false;
    try {
      return await this.#exchange(request, lane);
    } catch (error) {
      const isBroken = error instanceof BrokerUnavailable && !error.isSilent;
      if (!isReused || !isBroken) throw error;
      return this.#exchange(request, lane);
    }
  }

  /** For changes: sent once, and only where it has answered just now. */
  async send<Answer>(request: KafkaRequest<Answer>, lane: 'controller' | 'replicated'): Promise<Answer> {
    if (lane === 'controller') await this.reachController();
    else if (!this.#isFresh(lane)) await this.ask(apiVersionsRequest(), lane);
    return this.#exchange(request, lane);
  }

  /**
   * Returns when the controller has answered by way of this broker. A broker passes on one request at a time. To a controller
   * that hangs it does so until controller.socket.timeout.ms (30 s) is over, and looks at its clock only when something
   * happens, so it is asked again and again: NodeToControllerChannelManager, NetworkClient.poll.
   */
  async reachController(): Promise<void> {
    if (this.#isFresh('path') || this.#isFresh('controller')) return;
    this.#askingController ??= this.ask(controllerQuestion, 'path').finally(() => {
      this.#askingController = null;
    });
    const late = this.#silence('the controller does not answer by way of it');
    try {
      await within(this.#askingController, this.#isCutOff ? silentPatienceMs : controllerPatienceMs, late);
      this.#isCutOff = false;
    } catch (error) {
      if (error === late) this.#isCutOff = true;
      throw error;
    }
  }

  /** Requests still under way fail. */
  close(reason?: BrokerUnavailable): void {
    for (const connection of this.#lanes.values()) connection.close(reason);
    this.#lanes.clear();
  }

  #isFresh(lane: Lane): boolean {
    const connection = this.#lanes.get(lane);
    return connection?.isUsable === true && Date.now() - connection.answeredAtMs < freshMs;
  }

  async #opened(lane: Lane): Promise<BrokerConnection> {
    const existing = this.#lanes.get(lane);
    if (existing && !existing.isUsable) existing.retire();
    const connection = existing?.isUsable ? existing : this.#connect();
    this.#lanes.set(lane, connection);
    try {
      await connection.open();
    } catch (error) {
      if (error instanceof BrokerUnavailable && error.isSilent) this.#isSilent = true;
      throw error;
    }
    this.#isSilent = false;
    return connection;
  }

  async #exchange<Answer>(request: KafkaRequest<Answer>, lane: Lane): Promise<Answer> {
    const connection = await this.open(lane);
    const stopSuspecting = this.#suspect(connection);
    try {
      return await connection.send(request);
    } catch (error) {
      throw error instanceof BrokerUnavailable
        ? new BrokerUnavailable(error.address, error.reason, { ...error, wasSent: true })
        : error;
    } finally {
      stopSuspecting();
    }
  }

  /** Checks the broker whenever nothing has come over the connection for a while, until what this returns is called. */
  #suspect(connection: BrokerConnection): () => void {
    let timer: NodeJS.Timeout | undefined;
    let isOver = false;
    const waitFor = (delayMs: number): void => {
      timer = setTimeout(async () => {
        const isQuiet = Date.now() - connection.answeredAtMs >= suspectAfterMs;
        if (isQuiet) await this.#check();
        if (!isOver) waitFor(isQuiet ? suspectAgainAfterMs : suspectAfterMs);
      }, delayMs);
    };
    waitFor(suspectAfterMs);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }

  #check(): Promise<void> {
    this.#checking ??= this.#checkNow().finally(() => {
      this.#checking = null;
    });
    return this.#checking;
  }

  /** One that does not answer a new connection either is silent: all that is under way fails, and that connection is waited for. */
  async #checkNow(): Promise<void> {
    const probe = this.#connect();
    const silence = this.#silence(`no answer within ${(suspectAfterMs + checkPatienceMs) / 1000} s`);
    const isSilent = await within(probe.open(), checkPatienceMs, silence).then(
      () => false,
      (error: unknown) => error instanceof BrokerUnavailable && error.isSilent,
    );
    // What arrived while this process was busy is read first.
    await new Promise((resolve) => setImmediate(resolve));
    if (!isSilent || probe.answeredAtMs > 0) return probe.close();
    this.#isSilent = true;
    this.close(silence);
    this.#lanes.set('own', probe);
  }

  #silence(reason: string): BrokerUnavailable {
    return new BrokerUnavailable(this.address, reason, { isSilent: true });
  }
}
