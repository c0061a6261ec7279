/** Topics against the rules about names, durability and configs. */
import type { ConfigRule, DurabilityRule, NamingRule } from '../../model/desired/guardrails.ts';
import { topicMatcher } from '../../model/desired/selector.ts';
import { ownValue } from '../../model/values/own-value.ts';
import { type Fault, faultOf, isCreation, type JudgedTopic } from './judged-topic.ts';

/** A name is chosen when a topic is created. */
export function nameFaults({ patterns }: NamingRule, topics: readonly JudgedTopic[]): readonly Fault[] {
  const matches = topicMatcher({ patterns, tags: {} });
  const allowed = patterns
    .map((pattern) =>
      pattern.kind === 'exact' ? pattern.name : pattern.kind === 'glob' ? pattern.glob : pattern.regex,
    )
    .join(', ');
  return topics
    .filter(({ name }) => matches({ name, tags: {} }) === null)
    .map((topic) => faultOf(topic, `the name matches none of ${allowed}`, topic.steps.some(isCreation)));
}

/** Moves that keep the number of replicas leave a topic as durable as it is. */
export function durabilityFaults(rule: DurabilityRule, topic: JudgedTopic): readonly Fault[] {
  const { minReplicationFactor, minInsyncReplicas } = rule;
  const factor = topic.outlook.replicasAfter;
  const inSync = Number(topic.outlook.after('min.insync.replicas') ?? 1);
  return [
    ...(minReplicationFactor !== null && factor !== null && factor < minReplicationFactor
      ? [
          faultOf(
            topic,
            `the replication factor is ${factor}; ${minReplicationFactor} at least`,
            changesReplicationFactor(topic),
          ),
        ]
      : []),
    ...(minInsyncReplicas !== null && inSync < minInsyncReplicas
      ? [
          faultOf(
            topic,
            `min.insync.replicas is ${inSync}; ${minInsyncReplicas} at least`,
            topic.steps.some(isCreation) || changesConfig(topic, 'min.insync.replicas'),
          ),
        ]
      : []),
  ];
}

function changesReplicationFactor({ steps }: JudgedTopic): boolean {
  return steps.some(
    (step) =>
      isCreation(step) ||
      (step.kind === 'move-replicas' && step.partitions.some(({ from, to }) => from.length !== to.length)),
  );
}

function changesConfig({ steps }: JudgedTopic, wanted: string): boolean {
  return steps.some((step) => step.kind === 'set-config' && step.changes.some(({ key }) => key === wanted));
}

/** Whoever changes the configs of a topic is asked for all of them. */
export function configFaults(
  { key, required, min, max, values }: ConfigRule,
  topic: JudgedTopic,
): readonly Fault[] {
  const isPlanned = topic.steps.some((step) => isCreation(step) || step.kind === 'set-config');
  const fault = (text: string): readonly Fault[] => [faultOf(topic, text, isPlanned)];
  if (required && typeof ownValue(topic.declared?.config ?? {}, key) !== 'string')
    return fault(`${key} is not stated`);
  const value = topic.outlook.after(key);
  if (value === null) return [];
  if (values !== null && !values.includes(value))
    return fault(`${key} is ${value}; allowed: ${values.join(' or ')}`);
  const number = amount(key, value);
  if (Number.isNaN(number)) return [];
  return [
    ...(min !== null && number < min ? fault(`${key} is ${value}; ${min} at least`) : []),
    ...(max !== null && number > max ? fault(`${key} is ${value}; ${max} at most`) : []),
  ];
}

/** -1 of a retention keeps everything. */
function amount(key: string, value: string): number {
  const number = value.trim() === '' ? Number.NaN : Number(value);
  return number === -1 && key.includes('retention') ? Number.POSITIVE_INFINITY : number;
}
