/** The documents of the kinds as their JSON Schemas let them through; the declare-*.ts resolve them. */

import type { AclOperation, Prunable, ScramMechanism } from '../../model/cluster/access.ts';
import type { Guard } from '../../model/desired/apply-policy.ts';
import type { Enforcement } from '../../model/desired/guardrails.ts';
import type { Signal } from '../../model/metrics/metrics-settings.ts';
import type { ConfigValue } from '../fields/config-text.ts';

type Size = string | number;
type Rate = string | number;
type Share = string | number;
type Tags = Readonly<Record<string, string>>;
export type WrittenIds = readonly (string | number)[];

interface Document<Spec> {
  readonly metadata: {
    readonly name: string;
    readonly clusters?: readonly string[];
    readonly tags?: Tags;
  };
  readonly spec: Spec;
}

/** Of the kinds that need no spec. */
type Loose<Spec> = Omit<Document<Spec>, 'spec'> & { readonly spec?: Spec };

export type ClusterDocument = Document<ClusterSpec>;
interface ClusterSpec {
  readonly bootstrapServers?: string | readonly string[];
  readonly clientProperties?: string;
  readonly simulation?: string;
  readonly security?: { readonly tls?: TlsSpec | boolean; readonly sasl?: SaslSpec };
  readonly proxy?: ProxySpec;
  readonly prune?: readonly Prunable[];
  readonly metrics?: MetricsSpec;
  readonly costs?: { readonly crossRackPerGB: number; readonly currency?: string };
  readonly unmanaged?: {
    readonly ignore?: readonly WrittenPattern[];
    readonly else?: 'report' | 'block';
  };
  readonly apply?: ApplySpec;
}
interface ApplySpec {
  readonly inFlight?: {
    readonly movesPerBroker?: number;
    readonly bytesPerBroker?: Size;
    readonly moves?: number;
    readonly bytes?: Size;
  };
  readonly movesPerMinute?: number;
  readonly replicasAtOnce?: number;
  readonly guards?: Readonly<Partial<Record<Guard, boolean>>>;
  readonly giveUpAfter?: string;
  readonly neverEndingAfter?: string;
  readonly leaseTerm?: string;
  readonly otherReassignments?: 'wait' | 'refuse';
}
export interface TlsSpec {
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
  readonly keyPassword?: string;
  readonly rejectUnauthorized?: boolean;
  readonly serverName?: string;
}
export interface ProxySpec {
  readonly url: string;
  readonly username?: string;
  readonly password?: string;
}
export interface MetricsSpec {
  readonly source?: 'logdirs' | 'prometheus' | 'datadog';
  readonly url?: string;
  readonly token?: string;
  readonly brokerLabel?: string;
  readonly apiKey?: string;
  readonly appKey?: string;
  readonly brokerTag?: string;
  readonly instanceTypeTag?: string;
  readonly events?: boolean | readonly string[];
  readonly brokers?: Readonly<Record<string, number | string>>;
  readonly window?: string;
  readonly queries?: Readonly<Partial<Record<Signal, string>>>;
}

export interface SaslSpec {
  readonly mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512' | 'oauthbearer' | 'aws-msk-iam';
  readonly username?: string;
  readonly password?: string;
  readonly tokenEndpoint?: string;
  readonly clientId?: string;
  readonly clientSecret?: string;
  readonly scope?: string;
  readonly audience?: string;
  readonly extensions?: Readonly<Record<string, string>>;
  readonly headerUrlencode?: boolean;
  readonly region?: string;
  readonly profile?: string;
  readonly role?: string;
}

export type BrokerPoolDocument = Loose<BrokerPoolSpec>;
export interface BrokerPoolSpec {
  readonly select?: {
    readonly ids?: WrittenIds;
    readonly racks?: readonly string[];
    readonly tags?: Tags;
  };
  readonly drain?: WrittenIds;
  readonly replace?: Readonly<Record<string, string | number>>;
  readonly cordon?: WrittenIds;
  readonly leaderless?: WrittenIds;
  readonly storage?: { readonly capacity?: Size; readonly maxUtilization?: Share };
  readonly balance?: { readonly storage?: Share; readonly replicas?: Share; readonly leaders?: Share };
}

export type PlacementDocument = Document<PlacementSpec>;
export interface PlacementSpec {
  readonly select?: {
    readonly topics?: readonly WrittenPattern[];
    readonly tags?: Tags;
  };
  readonly pool: string;
  readonly replicationFactor?: number;
  readonly racks?: { readonly spread?: string | number; readonly within?: 'one' };
  readonly leaders?: { readonly racks: readonly string[] };
}

export type TopicDocument = Loose<TopicSpec>;
interface TopicSpec {
  readonly partitions?: number;
  readonly replicationFactor?: number;
  readonly config?: Readonly<Record<string, ConfigValue>>;
  readonly state?: 'present' | 'absent';
}

export type TagsDocument = Document<TagsSpec>;
interface TagsSpec {
  readonly brokers?: Readonly<Record<string, Tags>>;
  readonly topics?: Readonly<Record<string, Tags>>;
}

export type ThrottlePolicyDocument = Document<ThrottlePolicySpec>;
export interface ThrottlePolicySpec {
  readonly pool: string;
  readonly mode?: 'auto' | 'fixed';
  readonly rate?: Rate;
  readonly minRate?: Rate;
  readonly maxUtilization?: Share;
  readonly capacity?: { readonly default?: Rate; readonly byInstanceType?: Readonly<Record<string, Rate>> };
  readonly changeThreshold?: Share;
  readonly backOff?: {
    readonly produceP99?: string;
    readonly fetchP99?: string;
    readonly requestIdle?: Share;
    readonly isrShrinks?: boolean;
  };
  readonly recovery?: boolean;
}

export type AclDocument = Document<AclSpec>;
type AccessState = 'present' | 'absent';
interface AclSpec {
  readonly principals: readonly string[];
  readonly hosts?: readonly string[];
  readonly rules: readonly AclRule[];
  readonly state?: AccessState;
}
export interface AclRule {
  readonly allow?: readonly AclOperation[];
  readonly deny?: readonly AclOperation[];
  readonly topics?: readonly string[];
  readonly groups?: readonly string[];
  readonly transactionalIds?: readonly string[];
  readonly delegationTokens?: readonly string[];
  readonly users?: readonly string[];
  readonly cluster?: true;
}

export type QuotaDocument = Document<QuotaSpec>;
interface QuotaSpec {
  readonly user?: string;
  readonly clientId?: string;
  readonly ip?: string;
  readonly limits: QuotaLimits;
  readonly state?: AccessState;
}
export interface QuotaLimits {
  readonly producerByteRate?: Rate | null;
  readonly consumerByteRate?: Rate | null;
  readonly requestPercentage?: number | null;
  readonly controllerMutationRate?: number | null;
  readonly connectionCreationRate?: number | null;
}

export type UserDocument = Document<UserSpec>;
interface UserSpec {
  readonly username?: string;
  readonly credentials: readonly {
    readonly mechanism: ScramMechanism;
    /** By reference; of users that are absent there need not be any. */
    readonly password?: string;
    readonly passwordVersion?: number;
    readonly iterations?: number;
  }[];
  readonly state?: AccessState;
}

export type GuardrailsDocument = Document<GuardrailsSpec>;
export type WrittenPattern = string | { readonly regex: string };
interface Enforceable {
  readonly enforce?: Enforcement;
}
export interface GuardrailsSpec extends Enforceable {
  readonly select?: { readonly topics?: readonly WrittenPattern[]; readonly tags?: Tags };
  readonly limits?: Enforceable & {
    readonly bytes?: Size;
    readonly moves?: number;
    readonly topicsDeleted?: number;
    readonly partitionsAdded?: number;
  };
  readonly naming?: Enforceable & { readonly allow: readonly WrittenPattern[] };
  readonly durability?: Enforceable & {
    readonly minReplicationFactor?: number;
    readonly minInsyncReplicas?: number;
  };
  readonly config?: Readonly<Record<string, WrittenConfigRule>>;
  readonly protect?: Enforceable & { readonly topics: readonly WrittenPattern[] };
  readonly changeWindows?: Enforceable & { readonly open: readonly WrittenWindow[] };
}
export interface WrittenConfigRule extends Enforceable {
  readonly required?: boolean;
  readonly min?: string | number;
  readonly max?: string | number;
  readonly values?: readonly ConfigValue[];
}
interface WrittenWindow {
  readonly cron: string;
  readonly duration: string;
  readonly timeZone?: string;
}

export interface DocumentByKind {
  readonly Cluster: ClusterDocument;
  readonly BrokerPool: BrokerPoolDocument;
  readonly Placement: PlacementDocument;
  readonly Topic: TopicDocument;
  readonly Tags: TagsDocument;
  readonly ThrottlePolicy: ThrottlePolicyDocument;
  readonly Guardrails: GuardrailsDocument;
  readonly Acl: AclDocument;
  readonly Quota: QuotaDocument;
  readonly User: UserDocument;
}
