/** The connections to one cluster: to whichever broker answers, to the controller, to each broker by id; opened on first use. */
import { ProblemError } from '../model/problem.ts';
import type { BrokerId } from '../model/units.ts';
import { BrokerConnection } from './broker-connection.ts';
import { BrokerUnavailable } from './broker-unavailable.ts';
import type { KafkaRequest } from './kafka-request.ts';
import type { KafkaLimits, KafkaSettings } from './kafka-settings.ts';
import { type BrokerMetadata, type Metadata, metadataRequest } from './requests/metadata.ts';
import { Permissions } from './security/permissions.ts';
import { type SaslLogin, saslLogin } from './security/sasl-login.ts';
import { parseServer, unreachableProblem } from './unreachable-problem.ts';

/** How many known brokers are tried, besides the bootstrap servers, when a connection was lost. */
const fallbackBrokers = 8;
/** How often a question is asked anew, over another connection, when one breaks. */
const attempts = 3;

export class ClusterConnections {
  readonly limits: KafkaLimits;
  readonly permissions: Permissions;
  readonly #settings: KafkaSettings;
  readonly #login: SaslLogin | null;
  #brokers: ReadonlyMap<BrokerId, BrokerMetadata> = new Map();
  #controllerId = -1;
  /** The first that answered; serves whatever any broker can. */
  #anchor: BrokerConnection | null = null;
  #anchorOpening: Promise<BrokerConnection> | null = null;
  readonly #byBroker = new Map<BrokerId, BrokerConnection>();
  #isClosed = false;
  #checkChange: (() => Promise<void>) | null = null;

  constructor(settings: KafkaSettings, limits: KafkaLimits) {
    this.#settings = settings;
    this.#login = settings.sasl && saslLogin(settings.sasl);
    this.permissions = new Permissions(settings, () => this.#login?.tokenSubject() ?? null);
    this.limits = limits;
  }

  get isEncrypted(): boolean {
    return this.#settings.tls !== null;
  }

  /** The brokers that were alive when metadata was last read. */
  get brokers(): readonly BrokerMetadata[] {
    return [...this.#brokers.values()];
  }

  /** As the first broker that answers knows it. Throws a ProblemError when none does. */
  async metadata(topics: readonly string[] | 'all'): Promise<Metadata> {
    const metadata = await this.askAny(metadataRequest(topics));
    this.#brokers = new Map(metadata.brokers.map((broker) => [broker.id, broker]));
    this.#controllerId = metadata.controllerId;
    return metadata;
  }

  /** For questions that any broker answers: asked again over another connection when one breaks. */
  async askAny<Answer>(request: KafkaRequest<Answer>): Promise<Answer> {
    for (let attempt = 1; ; attempt++) {
      const connection = await this.#anchorConnection();
      try {
        return await connection.send(request);
      } catch (error) {
        if (!(error instanceof BrokerUnavailable) || this.#isClosed) throw error;
        if (attempt === attempts) throw this.#unreachable([error]);
      }
    }
  }

  /** Sets what has to hold before anything is changed. */
  guardChanges(check: (() => Promise<void>) | null): void {
    this.#checkChange = check;
  }

  /** To be called before each attempt to change something; throws what the guard throws. */
  async checkChange(): Promise<void> {
    await this.#checkChange?.();
  }

  /** For changes: sent once. Throws BrokerUnavailable when it is unknown whether they were made. */
  async sendToController<Answer>(request: KafkaRequest<Answer>): Promise<Answer> {
    const controller = [...this.#brokers.keys()].find((id) => id === this.#controllerId);
    const connection =
      controller === undefined ? await this.#anchorConnection() : await this.#connectionTo(controller);
    return connection.send(request);
  }

  /** Throws BrokerUnavailable when that broker can't be asked, or is not among the live ones. */
  async sendToBroker<Answer>(broker: BrokerId, request: KafkaRequest<Answer>): Promise<Answer> {
    const connection = await this.#connectionTo(broker);
    return connection.send(request);
  }

  /** Open. Throws BrokerUnavailable when that broker can't be asked. */
  async connectionTo(broker: BrokerId): Promise<BrokerConnection> {
    return this.#connectionTo(broker);
  }

  close(): void {
    this.#isClosed = true;
    this.#anchor?.close();
    for (const connection of this.#byBroker.values()) connection.close();
    this.#byBroker.clear();
  }

  async #anchorConnection(): Promise<BrokerConnection> {
    if (this.#anchor?.isUsable) return this.#anchor;
    this.#anchor?.retire();
    this.#anchorOpening ??= this.#openAnchor().finally(() => {
      this.#anchorOpening = null;
    });
    return this.#anchorOpening;
  }

  /** All candidates are tried at once: the first wins, the others are closed. */
  async #openAnchor(): Promise<BrokerConnection> {
    const known = this.brokers.slice(0, fallbackBrokers).map(({ host, port }) => `${host}:${port}`);
    const servers = [...new Set([...this.#settings.bootstrapServers, ...known])];
    const candidates = servers.map((server) => this.#newConnection(parseServer(server)));
    try {
      const winner = await Promise.any(
        candidates.map(async (connection) => {
          await connection.open();
          return connection;
        }),
      );
      this.#anchor = winner;
      return winner;
    } catch (error) {
      throw error instanceof AggregateError ? this.#unreachable(error.errors) : error;
    } finally {
      for (const candidate of candidates) if (candidate !== this.#anchor) candidate.close();
    }
  }

  async #connectionTo(id: BrokerId): Promise<BrokerConnection> {
    const broker = this.#brokers.get(id);
    if (!broker) throw new BrokerUnavailable(`broker ${id}`, 'it is not among the live brokers');
    const existing = this.#byBroker.get(id);
    if (existing && !existing.isUsable) existing.retire();
    const connection = existing?.isUsable ? existing : this.#connectionFor(broker);
    this.#byBroker.set(id, connection);
    await connection.open();
    return connection;
  }

  #connectionFor({ host, port }: BrokerMetadata): BrokerConnection {
    const isAnchor = this.#anchor?.isUsable && this.#anchor.address === `${host}:${port}`;
    return isAnchor && this.#anchor ? this.#anchor : this.#newConnection({ host, port });
  }

  /** What is still under way as it is closed opens no more: a process would not end. */
  #newConnection({ host, port }: { readonly host: string; readonly port: number }): BrokerConnection {
    if (this.#isClosed) throw new BrokerUnavailable(`${host}:${port}`, 'the connection was closed');
    return new BrokerConnection({ host, port }, this.#settings, this.#login, this.limits);
  }

  #unreachable(failures: readonly unknown[]): Error {
    const unexpected = failures.find((failure) => !(failure instanceof BrokerUnavailable));
    if (unexpected instanceof Error) return unexpected;
    const reasons = failures.filter((failure) => failure instanceof BrokerUnavailable);
    return new ProblemError([unreachableProblem(reasons, this.#settings)]);
  }
}
