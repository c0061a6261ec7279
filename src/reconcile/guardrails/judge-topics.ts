/** Each rule of the Guardrails against the topics that it selects. */
import { journalTopic } from '../../model/cluster/port/journal-port.ts';
import type {
  Guardrail,
  GuardrailFinding,
  GuardrailsDeclaration,
  LimitsRule,
} from '../../model/desired/guardrails.ts';
import { topicMatcher } from '../../model/desired/selector.ts';
import type { PlanSummary } from '../../model/plan/plan-summary.ts';
import { countOf } from '../../model/values/count-of.ts';
import { formatBytes } from '../../model/values/units.ts';
import { isOwnCreation } from '../observe/own-topics.ts';
import type { Fault, JudgedTopic } from './judged-topic.ts';
import { protectionFaults } from './protection-faults.ts';
import { configFaults, durabilityFaults, nameFaults } from './topic-faults.ts';

/** By document and rule, then by topic. */
export function judgeTopics(
  guardrails: readonly GuardrailsDeclaration[],
  topics: readonly JudgedTopic[],
  find: (rule: Guardrail, selected: readonly JudgedTopic[]) => readonly Fault[],
): readonly GuardrailFinding[] {
  return guardrails.flatMap(({ name: guardrail, select, rules }) => {
    const matches = topicMatcher(select);
    const selected = topics.filter((topic) => matches(topic) !== null);
    return rules.flatMap((rule) =>
      find(rule, selected).map(({ source = rule.source, isPlanned, ...fault }) => ({
        ...{ guardrail, rule: rule.kind, enforce: isPlanned ? rule.enforce : ('warn' as const) },
        ...fault,
        source,
      })),
    );
  });
}

/** Names and configs are judged where git declares them; durability and protection wherever the plan changes them. */
export function faultsOf(
  rule: Guardrail,
  topics: readonly JudgedTopic[],
  summary: PlanSummary,
): readonly Fault[] {
  const kept = topics.filter(
    ({ name, steps }) =>
      name !== journalTopic &&
      // Nobody asks for those that topicwright itself needs.
      !steps.some((step) => isOwnCreation(step) || step.kind === 'delete-topic'),
  );
  const declared = kept.filter((topic) => topic.declared !== null);
  switch (rule.kind) {
    case 'limits':
      return limitFaults(rule, summary);
    case 'naming':
      return nameFaults(rule, declared);
    case 'durability':
      return kept
        .flatMap((topic) => durabilityFaults(rule, topic).map((fault) => ({ topic, fault })))
        .filter(({ topic, fault }) => topic.declared !== null || fault.isPlanned)
        .map(({ fault }) => fault);
    case 'config':
      return declared.flatMap((topic) => configFaults(rule, topic));
    case 'protect':
      return protectionFaults(rule, topics);
    case 'change-windows':
      // Whether one is open is only known when the plan is applied.
      return [];
  }
}

function limitFaults(rule: LimitsRule, summary: PlanSummary): readonly Fault[] {
  const { bytesMoved, replicasMoved, topicsDeleted, partitionsAdded } = summary;
  const isPlanned = true;
  const plain = (limit: number | null, count: number, what: string, verb: string): Fault[] =>
    limit === null || count <= limit
      ? []
      : [{ resource: null, isPlanned, text: `${verb} ${countOf(count, what)}; ${limit} at most` }];
  return [
    ...(rule.bytes === null || bytesMoved <= rule.bytes
      ? []
      : [
          {
            ...{ resource: null, isPlanned },
            text: `copies ${formatBytes(bytesMoved)}; ${formatBytes(rule.bytes)} at most`,
          },
        ]),
    ...plain(rule.moves, replicasMoved, 'replica', 'copies'),
    ...plain(rule.topicsDeleted, topicsDeleted, 'topic', 'deletes'),
    ...plain(rule.partitionsAdded, partitionsAdded, 'partition', 'adds'),
  ];
}
