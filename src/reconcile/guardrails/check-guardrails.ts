/** What a plan does against the Guardrails, with the numbers at hand; called by make-plan.ts. */
import { journalTopic } from '../../model/cluster-port.ts';
import type { ClusterState, Tags } from '../../model/cluster-state.ts';
import { countOf } from '../../model/count-of.ts';
import type { DesiredState } from '../../model/desired-state.ts';
import type {
  ConfigRule,
  DurabilityRule,
  Guardrail,
  GuardrailFinding,
  GuardrailsDeclaration,
  LimitsRule,
  NamingRule,
  PlannedWindows,
  ProtectRule,
} from '../../model/guardrails.ts';
import { mergeMaps, ownValue } from '../../model/own-value.ts';
import type { PlanStep, PlanSummary } from '../../model/plan.ts';
import { topicMatcher } from '../../model/selector.ts';
import { formatBytes } from '../../model/units.ts';
import type { BoundTopic } from '../bind-topics.ts';
import { topicTagger } from '../effective-tags.ts';
import { ownTopics } from '../own-topics.ts';

export interface GuardrailQuestion {
  readonly desired: DesiredState;
  readonly observed: ClusterState;
  readonly topics: readonly BoundTopic[];
  readonly steps: readonly PlanStep[];
  readonly summary: PlanSummary;
}

type Fault = Pick<GuardrailFinding, 'resource' | 'text'> & Partial<Pick<GuardrailFinding, 'source'>>;

/** By document and rule, then by topic. What the plan does not touch never blocks it. */
export function checkGuardrails(question: GuardrailQuestion): readonly GuardrailFinding[] {
  const { desired, steps } = question;
  if (desired.guardrails.length === 0) return [];
  const subjects = topicsAfterwards(question);
  const touched = new Set(steps.map(({ topic }) => `Topic/${topic}`));
  return desired.guardrails.flatMap((document) => {
    const matches = topicMatcher(document.select);
    const chosen = subjects.filter((subject) => matches(subject) !== null);
    return document.rules.flatMap((rule) =>
      faultsOf(rule, chosen, question).map(({ source = rule.source, ...fault }) => ({
        guardrail: document.name,
        rule: rule.kind,
        enforce: fault.resource === null || touched.has(fault.resource) ? rule.enforce : 'warn',
        ...fault,
        source,
      })),
    );
  });
}

export function plannedWindows(guardrails: readonly GuardrailsDeclaration[]): readonly PlannedWindows[] {
  return guardrails.flatMap(({ name, rules }) =>
    rules.flatMap((rule) =>
      rule.kind === 'change-windows'
        ? [{ guardrail: name, enforce: rule.enforce, windows: rule.windows }]
        : [],
    ),
  );
}

/** A declared topic as it will be. */
interface Subject {
  readonly name: string;
  readonly resource: string;
  readonly source: GuardrailFinding['source'];
  readonly tags: Tags;
  readonly replicationFactor: number | null;
  readonly config: (key: string) => string | null;
  readonly states: (key: string) => boolean;
  readonly steps: readonly PlanStep[];
}

function topicsAfterwards({ desired, topics, steps, observed }: GuardrailQuestion): readonly Subject[] {
  const tagsOf = topicTagger(desired);
  const stepsOf = Map.groupBy(steps, ({ topic }) => topic);
  return topics.flatMap((topic): Subject[] => {
    const { name, declared, observed: live } = topic;
    // Nobody asks for those that topicwright itself needs.
    if (!declared || name === journalTopic || (ownTopics.includes(name) && !live)) return [];
    const own = stepsOf.get(name) ?? [];
    const configs = configsAfterwards(live?.configs ?? {}, own);
    return [
      {
        name,
        resource: `Topic/${name}`,
        source: declared.source,
        tags: tagsOf(name, live?.tags ?? {}),
        replicationFactor: replicationFactor(topic, own),
        config: (key) => ownValue(configs, key) ?? ownValue(observed.topicDefaults, key) ?? null,
        states: (key) => typeof ownValue(declared.config, key) === 'string',
        steps: own,
      },
    ];
  });
}

function replicationFactor(
  { declared, placement, observed }: BoundTopic,
  steps: readonly PlanStep[],
): number | null {
  const created = steps.find((step) => step.kind === 'create-topic');
  const live = observed?.partitions[0]?.replicas.length;
  return (
    created?.replicationFactor ?? declared?.replicationFactor ?? placement?.replicationFactor ?? live ?? null
  );
}

function configsAfterwards(
  live: Readonly<Record<string, string>>,
  steps: readonly PlanStep[],
): Readonly<Record<string, string | null>> {
  const changes = steps.map((step): Readonly<Record<string, string | null>> => {
    if (step.kind === 'create-topic') return step.configs;
    if (step.kind === 'set-config') return Object.fromEntries(step.changes.map(({ key, to }) => [key, to]));
    return {};
  });
  return mergeMaps([live, ...changes]);
}

function faultsOf(
  rule: Guardrail,
  subjects: readonly Subject[],
  { summary }: GuardrailQuestion,
): readonly Fault[] {
  const kept = (): readonly Subject[] => subjects.filter(({ steps }) => !steps.some(isDeletion));
  switch (rule.kind) {
    case 'limits':
      return limitFaults(rule, summary);
    case 'naming':
      return nameFaults(rule, kept());
    case 'durability':
      return kept().flatMap((subject) => durabilityFaults(rule, subject));
    case 'config':
      return kept().flatMap((subject) => configFaults(rule, subject));
    case 'protect':
      return protectionFaults(rule, subjects);
    case 'change-windows':
      // Whether one is open is only known when the plan is applied.
      return [];
  }
}

const isDeletion = ({ kind }: PlanStep): boolean => kind === 'delete-topic';

function limitFaults(rule: LimitsRule, summary: PlanSummary): readonly Fault[] {
  const { bytesMoved, replicasMoved, topicsDeleted, partitionsAdded } = summary;
  const plain = (limit: number | null, count: number, what: string, verb: string): Fault[] =>
    limit === null || count <= limit
      ? []
      : [{ resource: null, text: `${verb} ${countOf(count, what)}; ${limit} at most` }];
  return [
    ...(rule.bytes === null || bytesMoved <= rule.bytes
      ? []
      : [{ resource: null, text: `copies ${formatBytes(bytesMoved)}; ${formatBytes(rule.bytes)} at most` }]),
    ...plain(rule.moves, replicasMoved, 'replica', 'copies'),
    ...plain(rule.topicsDeleted, topicsDeleted, 'topic', 'deletes'),
    ...plain(rule.partitionsAdded, partitionsAdded, 'partition', 'adds'),
  ];
}

function nameFaults({ patterns }: NamingRule, subjects: readonly Subject[]): readonly Fault[] {
  const matches = topicMatcher({ patterns, tags: {} });
  const allowed = patterns
    .map((pattern) =>
      pattern.kind === 'exact' ? pattern.name : pattern.kind === 'glob' ? pattern.glob : pattern.regex,
    )
    .join(', ');
  return subjects
    .filter(({ name }) => matches({ name, tags: {} }) === null)
    .map((subject) => at(subject, `the name matches none of ${allowed}`));
}

function durabilityFaults(rule: DurabilityRule, subject: Subject): readonly Fault[] {
  const { minReplicationFactor, minInsyncReplicas } = rule;
  const { replicationFactor: factor } = subject;
  const inSync = Number(subject.config('min.insync.replicas') ?? 1);
  return [
    ...(minReplicationFactor !== null && factor !== null && factor < minReplicationFactor
      ? [at(subject, `the replication factor is ${factor}; ${minReplicationFactor} at least`)]
      : []),
    ...(minInsyncReplicas !== null && inSync < minInsyncReplicas
      ? [at(subject, `min.insync.replicas is ${inSync}; ${minInsyncReplicas} at least`)]
      : []),
  ];
}

function configFaults({ key, required, min, max, values }: ConfigRule, subject: Subject): readonly Fault[] {
  if (required && !subject.states(key)) return [at(subject, `${key} is not stated`)];
  const value = subject.config(key);
  if (value === null) return [];
  if (values !== null && !values.includes(value)) {
    return [at(subject, `${key} is ${value}; allowed: ${values.join(' or ')}`)];
  }
  const number = amount(key, value);
  if (Number.isNaN(number)) return [];
  return [
    ...(min !== null && number < min ? [at(subject, `${key} is ${value}; ${min} at least`)] : []),
    ...(max !== null && number > max ? [at(subject, `${key} is ${value}; ${max} at most`)] : []),
  ];
}

/** -1 of a retention keeps everything. */
function amount(key: string, value: string): number {
  const number = value.trim() === '' ? Number.NaN : Number(value);
  return number === -1 && key.includes('retention') ? Number.POSITIVE_INFINITY : number;
}

function protectionFaults({ patterns }: ProtectRule, subjects: readonly Subject[]): readonly Fault[] {
  const matches = topicMatcher({ patterns, tags: {} });
  return subjects
    .filter(({ name }) => matches({ name, tags: {} }) !== null)
    .flatMap((subject) => {
      if (subject.steps.some(isDeletion)) return [at(subject, 'is protected, and would be deleted')];
      const losses = subject.steps.flatMap(({ hazards }) =>
        hazards.filter(({ kind }) => kind === 'data-deleted'),
      );
      return losses.map(({ text }) => at(subject, `is protected: ${text}`));
    });
}

function at({ resource, source }: Subject, text: string): Fault {
  return source ? { resource, text, source } : { resource, text };
}
