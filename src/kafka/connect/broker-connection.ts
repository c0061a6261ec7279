/** One connection to one broker: opened with TLS and SASL, used for any request, closed for good. */
import './tame-request-queue.ts';
import { connect as connectPlain, isIP, type Socket } from 'node:net';
import {
  type ConnectionOptions,
  checkServerIdentity,
  connect as connectTls,
  type PeerCertificate,
} from 'node:tls';
import Connection from 'kafkajs/src/network/connection.js';
import Decoder from 'kafkajs/src/protocol/decoder.js';
import Encoder from 'kafkajs/src/protocol/encoder.js';
import type { TlsSettings } from '../../model/desired/desired-state.ts';
import { errorProblem, ProblemError } from '../../model/problem/problem.ts';
import { type ApiVersionRanges, apiVersionsRequest } from '../requests/brokers/api-versions.ts';
import { openTunnel } from '../security/open-tunnel.ts';
import type { SaslLogin } from '../security/sasl-login.ts';
import { BrokerUnavailable, describeFailure, isRefusal } from './broker-unavailable.ts';
import type { KafkaRequest } from './kafka-request.ts';
import type { KafkaLimits, KafkaSettings } from './kafka-settings.ts';
import { skipTaggedFields, writeNoTaggedFields } from './wire-format.ts';

/** A new connection is made so long before the login of the old one expires. */
const sessionMarginMs = 5_000;

export class BrokerConnection {
  readonly address: string;
  readonly #host: string;
  readonly #port: number;
  readonly #connection: Connection;
  readonly #settings: KafkaSettings;
  readonly #limits: KafkaLimits;
  #socket: Socket | null = null;
  #opening: Promise<void> | null = null;
  #isOpen = false;
  #underWay = 0;
  #answeredAtMs = 0;
  /** Closes once nothing is under way any more. */
  #isRetired = false;
  /** Through a proxy or of the caller's own making, before kafkajs asks for it; null: it is opened then. */
  #tunnel: Socket | null = null;
  #versions: ApiVersionRanges = new Map();
  /** Why it can't be used any more. */
  #broken: BrokerUnavailable | null = null;

  constructor(
    { host, port }: { readonly host: string; readonly port: number },
    settings: KafkaSettings,
    login: SaslLogin | null,
    limits: KafkaLimits,
  ) {
    this.address = `${host}:${port}`;
    this.#host = host;
    this.#port = port;
    this.#settings = settings;
    this.#limits = limits;
    this.#connection = new Connection({
      ...{ host, port, clientId: 'topicwright', logger: silentLogger },
      ssl: settings.tls && tlsOptions(settings.tls, host),
      sasl: login?.options() ?? null,
      reauthenticationThreshold: sessionMarginMs,
      connectionTimeout: limits.connectTimeoutMs,
      requestTimeout: limits.requestTimeoutMs,
      // Time limits are kept here, per request; kafkajs would poll for them ten times a second.
      enforceRequestTimeout: false,
      socketFactory: (request) => this.#openSocket(request),
    });
  }

  /** False once it has failed or was closed, by either side, and when its login is about to expire. */
  get isUsable(): boolean {
    if (this.#broken !== null || this.#isRetired) return false;
    return !this.#isOpen || (this.#connection.isConnected() && !this.#isLoginOver);
  }

  /** When the broker last answered anything over it; 0: never. */
  get answeredAtMs(): number {
    return this.#answeredAtMs;
  }

  /** A broker closes connections whose login has expired (KIP-368): others, with a new one, take their place. */
  get #isLoginOver(): boolean {
    return this.#settings.sasl !== null && !this.#connection.isAuthenticated();
  }

  /** Opens it once, whoever asks. Throws BrokerUnavailable when the broker can't be reached or refuses the credentials. */
  open(): Promise<void> {
    this.#opening ??= this.#within(this.#limits.connectTimeoutMs, 'no answer', async () => {
      await this.#openTunnel();
      await this.#connection.connect();
      this.#versions = await this.#exchange(apiVersionsRequest());
      this.#connection.setVersions(Object.fromEntries(this.#versions));
      this.#connection.setSupportAuthenticationProtocol(true);
      await this.#connection.authenticate();
      this.#isOpen = true;
    });
    return this.#opening;
  }

  /** Throws BrokerUnavailable when there is no answer in time; the connection is closed then. */
  async send<Answer>(request: KafkaRequest<Answer>): Promise<Answer> {
    if (this.#broken) throw this.#broken;
    if (request.older && !this.#supports(request)) return this.send(request.older);
    this.#requireSupport(request);
    const timeoutMs = this.#limits.requestTimeoutMs + (request.timeoutMs ?? 0);
    return this.#within(timeoutMs, `no answer to ${request.apiName}`, () => this.#exchange(request));
  }

  /** Whether the broker knows the request, in this version or an older one. */
  knows(request: KafkaRequest<unknown>): boolean {
    return this.#supports(request) || (request.older !== undefined && this.knows(request.older));
  }

  /** Requests still under way are answered; then it closes. */
  retire(): void {
    this.#isRetired = true;
    if (this.#underWay === 0) this.close();
  }

  /** Requests still under way fail. */
  close(reason: BrokerUnavailable = new BrokerUnavailable(this.address, 'the connection was closed')): void {
    this.#break(reason);
  }

  async #exchange<Answer>(request: KafkaRequest<Answer>): Promise<Answer> {
    const { apiKey, apiVersion, apiName, flexible } = request;
    return this.#connection.send({
      request: {
        ...{ apiKey, apiVersion, apiName },
        encode: async () => {
          const encoder = new Encoder();
          if (flexible) writeNoTaggedFields(encoder);
          await request.encode(encoder);
          return encoder;
        },
      },
      response: {
        decode: async (payload) => {
          this.#answeredAtMs = Date.now();
          const decoder = new Decoder(payload);
          if (flexible && !request.plainAnswerHeader) skipTaggedFields(decoder);
          return request.decode(decoder);
        },
        parse: async (answer) => answer,
      },
    });
  }

  async #within<Answer>(timeoutMs: number, what: string, run: () => Promise<Answer>): Promise<Answer> {
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise<never>((_, reject) => {
      const reason = `${what} within ${timeoutMs / 1000} s`;
      const late = new BrokerUnavailable(this.address, reason, { isSilent: true });
      timer = setTimeout(() => reject(late), timeoutMs);
    });
    this.#underWay += 1;
    try {
      return await Promise.race([run(), limit]);
    } catch (error) {
      const reason = this.#break(this.#broken ?? this.#explain(error));
      throw error instanceof ProblemError ? error : reason;
    } finally {
      clearTimeout(timer);
      this.#underWay -= 1;
      if (this.#isRetired && this.#underWay === 0) this.close();
    }
  }

  #explain(error: unknown): BrokerUnavailable {
    if (error instanceof BrokerUnavailable) return error;
    const reason = describeFailure(error, this.#settings.tls !== null);
    return new BrokerUnavailable(this.address, reason, { refusesCredentials: isRefusal(error) });
  }

  #break(reason: BrokerUnavailable): BrokerUnavailable {
    if (this.#broken) return this.#broken;
    this.#broken = reason;
    this.#connection.rejectRequests(reason);
    // Sends nothing: it only stops kafkajs's timers. The socket may hang, so it is not closed politely.
    this.#connection.disconnect().catch(() => undefined);
    // Until it is open, only an error ends kafkajs's timer for it, which would keep the process.
    this.#socket?.destroy(this.#isOpen ? undefined : reason);
    this.#tunnel?.destroy();
    return reason;
  }

  async #openTunnel(): Promise<void> {
    const { openSocket, proxy } = this.#settings;
    if (openSocket) this.#tunnel = await openSocket(this.#host, this.#port);
    else if (proxy) {
      this.#tunnel = await openTunnel(proxy, this.#host, this.#port, this.#limits.connectTimeoutMs);
    }
    if (!this.#broken) return;
    // It has come too late: nobody would close what is opened over it.
    this.#tunnel?.destroy();
    throw this.#broken;
  }

  #openSocket({ host, port, ssl, onConnect }: Connection.SocketRequest): Socket {
    const socket = this.#connectSocket({ host, port, ssl, onConnect });
    socket.setNoDelay(true);
    if (!ssl) socket.once('data', (data: Buffer) => this.#noticeTls(data));
    this.#socket = socket;
    return socket;
  }

  #connectSocket({ host, port, ssl, onConnect }: Connection.SocketRequest): Socket {
    const tunnel = this.#tunnel;
    if (ssl) return connectTls({ ...(tunnel ? { socket: tunnel } : { host, port }), ...ssl }, onConnect);
    if (!tunnel) return connectPlain({ host, port }, onConnect);
    // kafkajs is to have its listeners in place first.
    setImmediate(onConnect);
    return tunnel;
  }

  /** A TLS port answers plain bytes with an alert record (RFC 8446, 5.1), which would read as a size of 350 MB. */
  #noticeTls(data: Buffer): void {
    if (data[0] !== 0x15 || data[1] !== 0x03) return;
    this.#break(
      new BrokerUnavailable(this.address, 'the port speaks TLS; the Cluster document asks for plaintext'),
    );
  }

  #supports({ apiKey, apiVersion }: Pick<KafkaRequest<unknown>, 'apiKey' | 'apiVersion'>): boolean {
    const range = this.#versions.get(apiKey);
    return range !== undefined && range.minVersion <= apiVersion && apiVersion <= range.maxVersion;
  }

  #requireSupport({ apiKey, apiName, apiVersion }: KafkaRequest<unknown>): void {
    if (this.#supports({ apiKey, apiVersion })) return;
    const range = this.#versions.get(apiKey);
    throw new ProblemError([
      errorProblem(
        'cluster.request-failed',
        `Broker ${this.address} does not support ${apiName} version ${apiVersion}`,
        {
          detail: range
            ? `It supports versions ${range.minVersion} to ${range.maxVersion}.`
            : 'It does not support this request.',
          hint: 'topicwright needs Apache Kafka 3.7 or newer; `topicwright doctor` names each broker that is older.',
        },
      ),
    ]);
  }
}

/** TLS checks certificates against a name; an IP address must not be sent as one (RFC 6066). */
function tlsOptions(
  { serverName, verifyHostname = true, ...tls }: TlsSettings,
  host: string,
): ConnectionOptions {
  const servername = serverName ?? (isIP(host) ? undefined : host);
  return {
    ...tls,
    // What it is checked against where no name is sent.
    host,
    ...(servername !== undefined && { servername }),
    checkServerIdentity: (name, cert) => (verifyHostname ? checkName(name, cert) : undefined),
  };
}

/** Node's own words leave out most of the names that a certificate is for. */
function checkName(name: string, cert: PeerCertificate): Error | undefined {
  const error = checkServerIdentity(name, cert);
  if (error) {
    const names = cert.subjectaltname ?? [cert.subject.CN ?? 'nobody'].flat().join(', ');
    error.message = `its certificate is for ${names}, not for ${name}`;
  }
  return error;
}

const silent = (): void => undefined;
const silentLogger: Connection.Logger = {
  namespace: () => silentLogger,
  debug: silent,
  info: silent,
  warn: silent,
  error: silent,
};
