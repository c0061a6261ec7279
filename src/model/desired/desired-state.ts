/** What git wants of one cluster, resolved: what manifest/ produces and reconcile/ binds to the observed cluster. */
import type { AclBinding, Prunable, QuotaChange, ScramMechanism } from '../cluster/access.ts';
import type { Tags } from '../cluster/cluster-state.ts';
import type { MetricsSettings } from '../metrics/metrics-settings.ts';
import type { RateWindow } from '../metrics/rate-window.ts';
import type { Problem, SourcePosition } from '../problem/problem.ts';
import type { BrokerId, Bytes, BytesPerSecond } from '../values/units.ts';
import type { ApplyPolicy } from './apply-policy.ts';
import type { BalanceStarts, BalanceTolerances } from './balance-tolerances.ts';
import type { GuardrailsDeclaration } from './guardrails.ts';
import type { BrokerSelector, TopicPattern, TopicSelector } from './selector.ts';

export interface DesiredState {
  readonly cluster: ClusterDeclaration;
  readonly pools: readonly PoolDeclaration[];
  readonly placements: readonly PlacementDeclaration[];
  readonly topics: readonly TopicDeclaration[];
  readonly tags: readonly TagsDeclaration[];
  readonly throttlePolicies: readonly ThrottlePolicyDeclaration[];
  readonly guardrails: readonly GuardrailsDeclaration[];
  readonly acls: readonly AclDeclaration[];
  readonly quotas: readonly QuotaDeclaration[];
  readonly users: readonly UserDeclaration[];
}

/** What every declaration carries: its name and where it stands. */
export interface Declaration {
  readonly name: string;
  readonly source: SourcePosition;
}

export interface ClusterDeclaration extends Declaration {
  readonly connection: Connection;
  /** References of its connection and its metrics without a value here: with any, it can't be connected to. */
  readonly missing: readonly Problem[];
  /** null: not declared. */
  readonly costs: TransferCosts | null;
  /** Where the load of its brokers is read from. */
  readonly metrics: MetricsSettings;
  /** Of what no document declares, what plans remove. */
  readonly prune: readonly Prunable[];
  readonly undeclared: UndeclaredPolicy;
  /** How plans are applied to it. */
  readonly apply: ApplyPolicy;
}

/** What becomes of live topics that git does not know. */
export interface UndeclaredPolicy {
  /** Topics that nobody needs to declare. */
  readonly ignore: readonly TopicPattern[];
  /** The others. `report`: told. `block`: they are drift, and keep plans from being applied. */
  readonly otherwise: 'report' | 'block';
}

/** What copying costs, for plans to tell. */
interface TransferCosts {
  /** For 10^9 bytes that go from one rack to another. */
  readonly crossRackPerGB: number;
  /** Shown beside amounts. */
  readonly currency: string;
}

export type Connection =
  | {
      readonly kind: 'kafka';
      readonly bootstrapServers: readonly string[];
      readonly tls: TlsSettings | null;
      readonly sasl: SaslSettings | null;
      readonly proxy: ProxySettings | null;
      /** A client.properties file for whatever the other fields leave open, resolved against the manifest's folder; null: none. */
      readonly propertiesFile: string | null;
    }
  /** `file` is resolved against the folder of the manifest that names it. */
  | { readonly kind: 'simulation'; readonly file: string };

/** PEM texts; an empty object means TLS with the system's own authorities. */
export interface TlsSettings {
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
  /** Of an encrypted key. */
  readonly passphrase?: string;
  readonly rejectUnauthorized?: boolean;
  readonly serverName?: string;
  /** false: a certificate of a trusted authority is enough, whichever host it is for. */
  readonly verifyHostname?: boolean;
}

export type SaslSettings = PasswordSettings | OAuthSettings | MskIamSettings;

interface PasswordSettings {
  readonly mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512';
  readonly username: string;
  readonly password: string;
}

/** The client credentials grant (RFC 6749, 4.4). */
export interface OAuthSettings {
  readonly mechanism: 'oauthbearer';
  /** Where tokens are asked for. */
  readonly tokenEndpoint: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string | null;
  readonly audience: string | null;
  /** Sent to the brokers beside the token (KIP-342). */
  readonly extensions: Readonly<Record<string, string>>;
  /** Whether client and secret are percent-encoded before they go into the header (RFC 6749, 2.3.1). */
  readonly headerUrlencode: boolean;
}

/** Amazon MSK's IAM access control; credentials as AWS's SDKs find them, unless a profile or a role is named. */
export interface MskIamSettings {
  readonly mechanism: 'aws-msk-iam';
  readonly region: string;
  readonly profile: string | null;
  /** The ARN of a role to assume. */
  readonly role: string | null;
}

export interface ProxySettings {
  readonly protocol: 'socks5' | 'http';
  readonly host: string;
  readonly port: number;
  readonly username: string | null;
  readonly password: string | null;
}

export interface PoolDeclaration extends Declaration {
  readonly select: BrokerSelector;
  readonly drain: readonly BrokerId[];
  /** Log dirs that give up every replica, by their paths. */
  readonly drainDirs: readonly { readonly broker: BrokerId; readonly logDirs: readonly string[] }[];
  /** Old broker to the one that takes exactly its slots. */
  readonly replace: readonly { readonly from: BrokerId; readonly to: BrokerId }[];
  readonly cordon: readonly BrokerId[];
  readonly leaderless: readonly BrokerId[];
  readonly storage: {
    /** null: what the log dirs report. */
    readonly capacityBytes: Bytes | null;
    /** A share of 1. */
    readonly maxUtilization: number;
  };
  /** What the network of each broker may carry; null: no limit. */
  readonly network: {
    readonly inBytesPerSecond: BytesPerSecond | null;
    readonly outBytesPerSecond: BytesPerSecond | null;
    /** A share of 1, of both. */
    readonly maxUtilization: number;
  };
  /** Replicas on any one broker; null: no limit. */
  readonly maxReplicas: number | null;
  readonly balance: BalanceTolerances;
  /** Of dimensions that are left alone until a broker is further from the mean than this; absent: of none. */
  readonly balanceBeyond?: BalanceStarts;
  /** Which rates traffic is balanced by; absent: whichever were measured. */
  readonly rates?: RateWindow;
}

export interface PlacementDeclaration extends Declaration {
  readonly select: TopicSelector;
  readonly pool: string;
  /** null: topics keep the replication factor that they state or have. */
  readonly replicationFactor: number | null;
  readonly racks: RackRule;
  /** false: the document says nothing of racks, and the rule is the default. */
  readonly racksAreStated: boolean;
  /** Racks whose brokers may be preferred leaders; null: any. */
  readonly leaderRacks: readonly string[] | null;
}

/** How the replicas of a partition spread over racks; its kind says which rule. */
export type RackRule = MaxRacks | AnyRacks | DistinctRacks | OneRack;

interface RackRuleOf<Kind extends string> {
  /** The rule. */
  readonly kind: Kind;
}

/** As many racks as the replication factor and the pool allow. */
interface MaxRacks extends RackRuleOf<'max'> {}

/** Racks are ignored. */
interface AnyRacks extends RackRuleOf<'none'> {}

/** At least this many distinct racks. */
interface DistinctRacks extends RackRuleOf<'distinct'> {
  /** The number of racks. */
  readonly racks: number;
}

/** All replicas in one rack, whichever it is. */
interface OneRack extends RackRuleOf<'within-one'> {}

export interface TopicDeclaration extends Declaration {
  readonly tags: Tags;
  /** null: not declared; a live topic keeps its own, a new topic needs one. */
  readonly partitions: number | null;
  readonly replicationFactor: number | null;
  /** Values as Kafka's text; null asks for the cluster's default. */
  readonly config: Readonly<Record<string, string | null>>;
  /** Where each config key stands, for messages. */
  readonly configSources: Readonly<Record<string, SourcePosition>>;
  readonly state: 'present' | 'absent';
}

export interface AclDeclaration extends Declaration {
  readonly state: 'present' | 'absent';
  readonly acls: readonly AclBinding[];
}

export interface QuotaDeclaration extends Declaration, QuotaChange {}

export interface UserDeclaration extends Declaration {
  readonly state: 'present' | 'absent';
  readonly user: string;
  readonly credentials: readonly {
    readonly mechanism: ScramMechanism;
    readonly iterations: number;
    /** A new number sets the password anew. */
    readonly passwordVersion: number;
    /** null: its reference has no value here and now. */
    readonly password: string | null;
  }[];
}

export interface TagsDeclaration extends Declaration {
  readonly brokers: readonly { readonly ids: readonly BrokerId[]; readonly tags: Tags }[];
  readonly topics: readonly { readonly pattern: TopicPattern; readonly tags: Tags }[];
}

export interface ThrottlePolicyDeclaration extends Declaration {
  readonly pool: string;
  readonly pacing: Pacing;
  /** Whether `throttle run` also slows replicas that recover, rather than only those that move. */
  readonly recovery: boolean;
  /** For moves between log dirs of a broker; null: as between brokers. */
  readonly logDirRate: BytesPerSecond | null;
}

/** How fast replicas may be copied. */
export type Pacing = { readonly mode: 'fixed'; readonly rate: BytesPerSecond } | AutoPacing;

export interface AutoPacing {
  readonly mode: 'auto';
  readonly minRate: BytesPerSecond;
  /** Shares of 1: of what clients leave of the capacity, in each direction. */
  readonly maxUtilization: { readonly send: number; readonly receive: number };
  /** Readings in a row that may lack a broker before it is kept to minRate. */
  readonly failureThreshold: number;
  readonly capacity: {
    readonly default: BytesPerSecond | null;
    readonly byInstanceType: Readonly<Record<string, BytesPerSecond>>;
  };
  /** A share of 1: a rate that differs by less is left as it is. */
  readonly changeThreshold: number;
  readonly backOff: BackOffLimits;
}

/** What clients may suffer before copying slows down; null: not looked at. */
export interface BackOffLimits {
  readonly produceP99Ms: number | null;
  readonly fetchP99Ms: number | null;
  /** A share of 1: request handlers that are idle for less labour. */
  readonly requestIdle: number | null;
  /** Replicas that fall out of sync are a reason. */
  readonly isrShrinks: boolean;
}
