/** The connections to one cluster: to whichever broker answers, to the controller, to each broker by id; opened on first use. */
import { ProblemError } from '../../model/problem/problem.ts';
import type { BrokerId } from '../../model/values/units.ts';
import { type BrokerMetadata, type Metadata, metadataRequest } from '../requests/topics/metadata.ts';
import { Permissions } from '../security/permissions.ts';
import { type SaslLogin, saslLogin } from '../security/sasl-login.ts';
import { BrokerConnection } from './broker-connection.ts';
import { BrokerLink } from './broker-link.ts';
import { BrokerUnavailable } from './broker-unavailable.ts';
import { firstAnswer, NobodyAnswers } from './first-answer.ts';
import type { KafkaRequest } from './kafka-request.ts';
import type { KafkaLimits, KafkaSettings } from './kafka-settings.ts';
import { parseServer, unreachableProblem } from './unreachable-problem.ts';

/** How many known brokers are tried besides the bootstrap servers. */
const fallbackBrokers = 8;
/** Another broker is asked too where one takes so long: while nobody has answered yet, and later. */
const slowAtFirstMs = 500;
const slowAfterMs = 2_000;

export class ClusterConnections {
  readonly limits: KafkaLimits;
  readonly permissions: Permissions;
  readonly #settings: KafkaSettings;
  readonly #login: SaslLogin | null;
  #brokers: ReadonlyMap<BrokerId, BrokerMetadata> = new Map();
  /** By address. */
  readonly #links = new Map<string, BrokerLink>();
  /** The one that answered last: asked first whatever any broker can answer. */
  #anchor: BrokerLink | null = null;
  /** The one by whose way the controller answered last. */
  #toController: BrokerLink | null = null;
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
    return metadata;
  }

  /** For questions that any broker answers: that one first, if one is named. Throws a ProblemError when none does. */
  async askAny<Answer>(request: KafkaRequest<Answer>, broker?: BrokerId): Promise<Answer> {
    const preferred = broker === undefined ? null : this.#brokerLink(broker);
    const { candidate, answer } = await this.#askFirst([preferred, this.#anchor], (link) =>
      link.ask(request),
    );
    if (broker === undefined || this.#anchor?.isSilent) this.#anchor = candidate;
    return answer;
  }

  /** For questions that the controller answers, by way of any broker (KIP-590). Throws BrokerUnavailable where it can't be reached. */
  async askController<Answer>(request: KafkaRequest<Answer>): Promise<Answer> {
    const { answer } = await this.#throughAny(async (link) => {
      await link.reachController();
      return link.ask(request, 'controller');
    });
    return answer;
  }

  /** For questions to one broker. Throws BrokerUnavailable when it can't be asked, or is not among the live ones. */
  async askBroker<Answer>(broker: BrokerId, request: KafkaRequest<Answer>): Promise<Answer> {
    return this.#linkTo(broker).ask(request);
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
    const { candidate } = await this.#throughAny((link) => link.reachController());
    return candidate.send(request, 'controller');
  }

  /** For changes to the broker itself, which it passes on to the controller: sent once. */
  async changeBroker<Answer>(broker: BrokerId, request: KafkaRequest<Answer>): Promise<Answer> {
    return this.#linkTo(broker).send(request, 'controller');
  }

  /** For what the broker writes and replicates: sent once. */
  async sendToBroker<Answer>(broker: BrokerId, request: KafkaRequest<Answer>): Promise<Answer> {
    return this.#linkTo(broker).send(request, 'replicated');
  }

  /** Open. Throws BrokerUnavailable when that broker can't be asked. */
  async connectionTo(broker: BrokerId): Promise<BrokerConnection> {
    return this.#linkTo(broker).open();
  }

  close(): void {
    this.#isClosed = true;
    for (const link of this.#links.values()) link.close();
  }

  async #throughAny<Answer>(
    ask: (link: BrokerLink) => Promise<Answer>,
  ): Promise<{ readonly candidate: BrokerLink; readonly answer: Answer }> {
    const candidates = this.#candidates([this.#toController, this.#anchor]);
    try {
      const first = await firstAnswer(candidates, slowAfterMs, ask);
      this.#toController = first.candidate;
      return first;
    } catch (error) {
      throw error instanceof NobodyAnswers ? error.failures[0] : error;
    }
  }

  async #askFirst<Answer>(
    preferred: readonly (BrokerLink | null)[],
    ask: (link: BrokerLink) => Promise<Answer>,
  ): Promise<{ readonly candidate: BrokerLink; readonly answer: Answer }> {
    const slowMs = this.#anchor ? slowAfterMs : slowAtFirstMs;
    try {
      return await firstAnswer(this.#candidates(preferred), slowMs, ask);
    } catch (error) {
      if (!(error instanceof NobodyAnswers) || this.#isClosed) throw error;
      throw new ProblemError([unreachableProblem(error.failures, this.#settings)]);
    }
  }

  /** The preferred ones, the bootstrap servers, then some known brokers; those that are silent come last. */
  #candidates(preferred: readonly (BrokerLink | null)[]): readonly BrokerLink[] {
    const servers = this.#settings.bootstrapServers.map(parseServer);
    const others = [...servers, ...this.brokers.slice(0, fallbackBrokers)].map((server) =>
      this.#link(server),
    );
    const links = [...new Set([...preferred.filter((link) => link !== null), ...others])];
    return [...links.filter(({ isSilent }) => !isSilent), ...links.filter(({ isSilent }) => isSilent)];
  }

  #brokerLink(id: BrokerId): BrokerLink | null {
    const broker = this.#brokers.get(id);
    return broker ? this.#link(broker) : null;
  }

  #linkTo(id: BrokerId): BrokerLink {
    const link = this.#brokerLink(id);
    if (!link) throw new BrokerUnavailable(`broker ${id}`, 'it is not among the live brokers');
    return link;
  }

  #link({ host, port }: Address): BrokerLink {
    const address = `${host}:${port}`;
    const link =
      this.#links.get(address) ?? new BrokerLink(address, () => this.#newConnection({ host, port }));
    this.#links.set(address, link);
    return link;
  }

  /** What is still under way as it is closed opens no more: a process would not end. */
  #newConnection({ host, port }: Address): BrokerConnection {
    if (this.#isClosed) throw new BrokerUnavailable(`${host}:${port}`, 'the connection was closed');
    return new BrokerConnection({ host, port }, this.#settings, this.#login, this.limits);
  }
}

interface Address {
  readonly host: string;
  readonly port: number;
}
