/** What could hurt about the steps of a plan, judged by what is observed. */
import type { ClusterState } from '../../model/cluster/cluster-state.ts';
import { isHashedTopic, isInternalTopic } from '../../model/cluster/internal-topics.ts';
import type { Hazard, HazardFacts } from '../../model/plan/hazard.ts';
import type { AddPartitionsStep, CreateTopicStep, PlanBroker, PlanStep } from '../../model/plan/plan.ts';
import { bytes } from '../../model/values/units.ts';
import { configHazards } from './config-hazards.ts';
import { hazardOf } from './hazard-of.ts';
import { fewerRacks, type Racks, racksOf } from './rack-hazards.ts';
import { fewerInSync, fewerReplicas, fillingDisks, leaderMoves } from './replica-hazards.ts';
import { type TopicOutlook, topicOutlook } from './topic-outlook.ts';

export interface HazardWorld {
  /** The plan's: with their pools, roles and what they hold afterwards. */
  readonly brokers: readonly PlanBroker[];
  /** null: nothing is known of the cluster but what the steps say. */
  readonly observed: ClusterState | null;
}

/** The same steps with their hazards as of now, whatever they had. */
export function withHazards(steps: readonly PlanStep[], world: HazardWorld): readonly PlanStep[] {
  const { observed, brokers } = world;
  const live = new Map(observed?.topics.map((topic) => [topic.name, topic]));
  const known = observed ?? { topicDefaults: {}, brokers: [] };
  const byTopic = Map.groupBy(steps, ({ topic }) => topic);
  const outlooks = new Map(
    [...byTopic].map(([name, own]) => [name, topicOutlook(name, live.get(name) ?? null, own, known)]),
  );
  const racks = racksOf(observed ? [...observed.brokers, ...observed.downBrokers] : brokers);
  return steps.map((step) => {
    const outlook = outlooks.get(step.topic);
    return outlook ? { ...step, hazards: stepHazards(step, outlook, brokers, racks) } : step;
  });
}

function stepHazards(
  step: PlanStep,
  topic: TopicOutlook,
  brokers: readonly PlanBroker[],
  racks: Racks,
): readonly Hazard[] {
  const found = (): readonly HazardFacts[] => {
    switch (step.kind) {
      case 'create-topic':
        return creationHazards(step, topic);
      case 'add-partitions':
        return additionHazards(step);
      case 'set-config':
        return configHazards(step.changes, topic);
      case 'move-replicas':
        return [
          ...fewerReplicas(step.partitions, topic),
          ...fewerRacks(step, topic, brokers, racks),
          ...fewerInSync(step.partitions, topic),
          ...leaderMoves(step.partitions),
          ...fillingDisks(step.partitions, brokers),
        ];
      case 'move-log-dirs':
      case 'elect-leaders':
        return [];
      case 'delete-topic':
        return deletionHazards(topic);
    }
  };
  return found().map(hazardOf);
}

/** Producers meet it at once; nothing that was safe gets less so. */
function creationHazards(
  { replicationFactor }: CreateTopicStep,
  { after }: TopicOutlook,
): readonly HazardFacts[] {
  const minIsr = Number(after('min.insync.replicas'));
  return minIsr > 1 && replicationFactor <= minIsr
    ? [{ kind: 'min-isr-unreachable', minIsr, replicas: replicationFactor, isNew: true }]
    : [];
}

function additionHazards({ topic, existing, assignments }: AddPartitionsStep): readonly HazardFacts[] {
  if (isInternalTopic(topic) && isHashedTopic(topic))
    return [{ kind: 'internal-topic-changed', topic, change: 'grown' }];
  return [{ kind: 'key-order', from: existing, to: existing + assignments.length }];
}

/** What is empty can go; what may not be empty, or holds the state of Kafka, can't without consent. */
function deletionHazards({ name, heldBytes }: TopicOutlook): readonly HazardFacts[] {
  if (isInternalTopic(name)) return [{ kind: 'internal-topic-changed', topic: name, change: 'deleted' }];
  if (heldBytes === 0) return [];
  return [{ kind: 'topic-deleted', bytes: heldBytes === null ? null : bytes(heldBytes) }];
}
