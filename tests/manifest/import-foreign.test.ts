/** The files of other tools as manifests, with a list of what has no equivalent. */
import { expect, test } from 'vitest';
import { type ForeignTool, translateManifests } from '../../src/cli/files/import-manifests.ts';
import { codes } from '../support/problem-codes.ts';

const translated = (tool: ForeignTool, ...texts: readonly string[]) => {
  const files = texts.map((text, index) => ({ name: `${index + 1}.yaml`, text }));
  const { files: written, notes, problems } = translateManifests(tool, files);
  expect(problems).toEqual([]);
  return { text: Object.fromEntries(written.map(({ name, text }) => [name, text])), notes };
};

test('kdef: topics are taken over', () => {
  const { text, notes } = translated(
    'kdef',
    `apiVersion: v1
kind: topic
metadata: {name: orders, labels: {team: payments}}
spec:
  configs: {retention.ms: "86400000", cleanup.policy: compact}
  deleteUndefinedConfigs: true
  partitions: 6
  replicationFactor: 2
  managedAssignments: {selection: topic-cluster-use}
---
apiVersion: v1
kind: broker
metadata: {name: "1"}
`,
  );
  expect(text).toEqual({
    'topics.yaml': `apiVersion: topicwright/v1
kind: Topic
metadata: {name: orders, tags: {team: payments}}
spec: {partitions: 6, replicationFactor: 2, config: {retention.ms: "86400000", cleanup.policy: compact}}
`,
  });
  expect(notes).toEqual([
    '1.yaml: orders: spec.managedAssignments has no equivalent',
    '1.yaml: orders: spec.deleteUndefinedConfigs has no equivalent: configs that git does not name are left alone',
    '1.yaml: definitions of kind broker have no equivalent',
  ]);
});

test('topicctl: clusters, topics, and strategies that are about racks', () => {
  const topic = (name: string, strategy: string): string => `
meta: {name: ${name}, cluster: prod, environment: prod, region: eu}
spec:
  partitions: 3
  replicationFactor: 2
  retentionMinutes: 100
  placement: {strategy: ${strategy}}
  settings: {max.message.bytes: 5542880}
`;
  const { text, notes } = translated(
    'topicctl',
    'meta: {name: prod}\nspec: {bootstrapAddrs: ["kafka-1:9092"], zkAddrs: ["zk:2181"]}\n',
    topic('near', 'in-rack'),
    topic('far', 'cross-rack'),
    topic('free', 'any'),
    topic('fixed', 'static'),
  );
  expect(text['cluster.yaml']).toContain('spec: {bootstrapServers: [kafka-1:9092]}');
  expect(text['placement.yaml']).toContain(
    'spec: {select: {topics: [near]}, pool: all, racks: {within: one}}',
  );
  expect(text['placement.yaml']).toContain(
    'spec: {select: {topics: [far]}, pool: all, racks: {spread: max}}',
  );
  expect(text['placement.yaml']).not.toContain('free');
  expect(text['topics.yaml']).toContain(
    'spec: {partitions: 3, replicationFactor: 2, config: {retention.ms: 100m, max.message.bytes: 5542880}}',
  );
  expect(notes).toEqual([
    '1.yaml: prod: spec.zkAddrs has no equivalent',
    '5.yaml: fixed: the placement strategy static has no equivalent',
  ]);
});

test('kafka-gitops: topics with their defaults', () => {
  const { text, notes } = translated(
    'kafka-gitops',
    `settings:
  topics:
    defaults: {replication: 3}
    blacklist: {prefixed: [_confluent]}
topics:
  orders: {partitions: 6, configs: {cleanup.policy: compact}}
  logs: {partitions: 1, replication: 1}
schemas: {}
`,
  );
  expect(text['topics.yaml']).toContain(
    'spec: {partitions: 6, replicationFactor: 3, config: {cleanup.policy: compact}}',
  );
  expect(text['topics.yaml']).toContain(
    'metadata: {name: logs}\nspec: {partitions: 1, replicationFactor: 1}',
  );
  expect(notes).toEqual([
    '1.yaml: schemas has no equivalent',
    '1.yaml: settings.topics.blacklist is not needed: topics that git does not name are left alone',
  ]);
});

test('what a manifest may not hold is written all the same, and told as validate tells it', () => {
  const text =
    'kind: topic\nmetadata: {name: orders}\nspec: {partitions: 1, configs: {retention.ms: soon}}\n';
  const { files, problems } = translateManifests('kdef', [{ name: 'a.yaml', text }]);
  expect(files[0]?.text).toContain('retention.ms: soon');
  expect(problems.map(({ source }) => source?.file)).toEqual(['topics.yaml']);
});

test('what is no YAML is refused with its place', async () => {
  const broken = async () => translateManifests('kdef', [{ name: 'a.yaml', text: 'kind: [' }]);
  expect(await codes(broken())).toEqual(['manifest.syntax']);
});
