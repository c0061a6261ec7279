/** What plans say that they do, and what became of a cluster, in the same words. */
import type { Plan } from '../../../src/index.ts';
import type { ClusterState } from '../../../src/model/cluster/cluster-state.ts';

const isInternal = (topic: string): boolean => topic.startsWith('__');
const config = (topic: string, key: string, value: string | null): string =>
  `sets ${key} of ${topic} to ${value ?? 'the default'}`;

/** What a plan says that it does, in the words of the test. */
export function deeds({ steps }: Plan): readonly string[] {
  return steps.flatMap((step): readonly string[] => {
    const { topic } = step;
    switch (step.kind) {
      case 'create-topic':
        return [
          `creates ${topic}`,
          ...Object.entries(step.configs).map(([key, value]) => config(topic, key, value)),
        ];
      case 'set-config':
        return step.changes.map(({ key, to }) => config(topic, key, to));
      case 'delete-topic':
        return [`deletes ${topic}`];
      case 'move-replicas':
        return step.partitions.flatMap(({ from, to }) => movesBetween(topic, from, to));
      default:
        return [];
    }
  });
}

function movesBetween(topic: string, from: readonly number[], to: readonly number[]): readonly string[] {
  return [
    ...to.filter((id) => !from.includes(id)).map((id) => `moves ${topic} to ${id}`),
    ...from.filter((id) => !to.includes(id)).map((id) => `moves ${topic} from ${id}`),
  ];
}

/** What became of the topics of a cluster, in the same words. */
export function changesBetween(before: ClusterState | undefined, after: ClusterState): readonly string[] {
  const had = new Map(before?.topics.map((topic) => [topic.name, topic]));
  const has = new Map(after.topics.map((topic) => [topic.name, topic]));
  const names = [...new Set([...had.keys(), ...has.keys()])].filter((name) => !isInternal(name));
  return names.flatMap((name) => {
    const [then, now] = [had.get(name), has.get(name)];
    if (!now) return [`deletes ${name}`];
    const keys = new Set([...Object.keys(then?.configs ?? {}), ...Object.keys(now.configs)]);
    const configs = [...keys]
      .filter((key) => !key.includes('throttled'))
      .flatMap((key) => {
        const value = now.configs[key] ?? null;
        return (then?.configs[key] ?? null) === value ? [] : [config(name, key, value)];
      });
    if (!then) return [`creates ${name}`, ...configs];
    const moves = now.partitions.flatMap(({ id, replicas }) =>
      movesBetween(name, then.partitions.find((one) => one.id === id)?.replicas ?? replicas, replicas),
    );
    return [...configs, ...moves];
  });
}
