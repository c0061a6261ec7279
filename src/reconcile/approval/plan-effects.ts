/** What a plan does, taken apart, so that what several plans have shown can be compared with what one is about to do. */
import { describeAccessChange } from '../../model/cluster/access.ts';
import { partitionName } from '../../model/cluster/partition-name.ts';
import {
  addedReplicas,
  changesFollowers,
  type PartitionChange,
  type Plan,
  type PlanStep,
  removedReplicas,
} from '../../model/plan/plan.ts';
import { countOf } from '../../model/values/count-of.ts';
import { ownTopics } from '../observe/own-topics.ts';

/** By a key that is the same for the same effect; the values are clauses for people. */
export type Effects = ReadonlyMap<string, string>;

/**
 * What becomes of each topic and of access. That a topic is created or changed says the same of it: a plan that creates it with a
 * config and one that sets the config of the topic, which is there by now, have that in common.
 */
export function effectsOf({ steps, access }: Plan): Effects {
  return new Map([
    ...steps.flatMap(stepEffects),
    ...access.map((change): Effect => {
      const text = `${change.kind}: ${describeAccessChange(change)}`;
      return [`access ${text}`, text];
    }),
  ]);
}

type Effect = readonly [key: string, text: string];

function stepEffects(step: PlanStep): readonly Effect[] {
  const { topic } = step;
  switch (step.kind) {
    case 'create-topic': {
      const created: Effect = [`create ${topic}`, `creates ${topic}`];
      // What topicwright itself needs is as its policy and Kafka's own settings have it.
      if (ownTopics.includes(topic)) return [created];
      return [
        created,
        partitions(topic, step.assignments.length),
        factor(topic, step.replicationFactor),
        ...Object.entries(step.configs).map(([key, value]) => config(topic, key, value)),
      ];
    }
    case 'add-partitions':
      return [partitions(topic, step.existing + step.assignments.length)];
    case 'set-config':
      return step.changes.map(({ key, to }) => config(topic, key, to));
    case 'delete-topic':
      return [[`delete ${topic}`, `deletes ${topic}`]];
    case 'move-replicas':
      return step.partitions.flatMap((change) => moveEffects(topic, change));
    case 'move-log-dirs':
      return step.replicas.map(({ broker, reason }) => [
        `move-log-dirs ${topic} ${broker} ${reason.rule}`,
        `moves replicas of ${topic} between log dirs: ${reason.text}`,
      ]);
    case 'elect-leaders':
      return [];
  }
}

const partitions = (topic: string, count: number): Effect => [
  `partitions ${topic} ${count}`,
  `gives ${topic} ${countOf(count, 'partition')}`,
];

const factor = (topic: string, replicas: number): Effect => [
  `factor ${topic} ${replicas}`,
  `gives partitions of ${topic} ${countOf(replicas, 'replica')}`,
];

const config = (topic: string, key: string, value: string | null): Effect => [
  `config ${topic} ${JSON.stringify([key, value])}`,
  `sets ${key} of ${topic} to ${value ?? 'the default'}`,
];

function moveEffects(topic: string, change: PartitionChange): readonly Effect[] {
  const { from, to, reason } = change;
  if (changesFollowers(change)) return [[`order ${topic}`, `orders replicas of ${topic}: ${reason.text}`]];
  const moves: Effect = [`move ${topic} ${reason.rule}`, `moves replicas of ${topic}: ${reason.text}`];
  return from.length === to.length ? [moves] : [moves, factor(topic, to.length)];
}

/** Topics that are deleted, with Kafka's ids of them where known. */
export function deletedIds({ steps }: Plan): ReadonlyMap<string, string | undefined> {
  const deletions = steps.filter(({ kind }) => kind === 'delete-topic');
  return new Map(deletions.map(({ topic, topicId }) => [topic, topicId]));
}

export interface ReplicaMove {
  readonly topic: string;
  readonly partition: number;
  readonly broker: number;
  readonly bytes: number;
}

/** Where replicas come to, and what they leave. */
export function replicaMoves({ steps }: Plan): {
  readonly arriving: readonly ReplicaMove[];
  readonly leaving: readonly ReplicaMove[];
} {
  const changes = steps.flatMap((step) => (step.kind === 'move-replicas' ? step.partitions : []));
  const each = (brokersOf: (change: PartitionChange) => readonly number[]): readonly ReplicaMove[] =>
    changes.flatMap((change) =>
      brokersOf(change).map((broker) => ({
        ...{ topic: change.topic, partition: change.partition, broker, bytes: change.sizeBytes },
      })),
    );
  return { arriving: each(addedReplicas), leaving: each(removedReplicas) };
}

/** Partitions whose preferred leader becomes another one. */
export function leaderChanges({ steps }: Plan): readonly string[] {
  return steps.flatMap((step) =>
    step.kind === 'move-replicas'
      ? step.partitions.filter(({ from, to }) => from[0] !== to[0]).map(partitionName)
      : [],
  );
}
