/** Kind Topic: its partitions, replication factor and configs. */

import { journalTopic } from '../../model/cluster/port/journal-port.ts';
import type { TopicDeclaration } from '../../model/desired/desired-state.ts';
import type { SourcePosition } from '../../model/problem/problem.ts';
import { describeValue } from '../explain/describe-value.ts';
import { didYouMean } from '../explain/suggest.ts';
import { type ConfigValue, configText } from '../fields/config-text.ts';
import { throttleConfigs, topicConfigs } from '../fields/topic-configs.ts';
import type { TopicDocument } from '../generated/documents.ts';
import { type Path, toPointer } from '../read/source-map.ts';
import { documentSchema } from '../schema/document.ts';
import { type JsonSchema, mapping } from '../schema/json-schema.ts';
import { replicationFactor, tags } from '../schema/quantities.ts';
import { defaultState, stateSchema } from '../schema/state.ts';
import type { ValidDocument } from './valid-document.ts';

const configValue: JsonSchema = {
  type: ['string', 'number', 'boolean', 'array', 'null'],
  items: { type: ['string', 'number'], description: 'An element of the list.', examples: ['compact'] },
  errorMessage: 'text, a number, true, false, a list, or null for the default',
};

const config: JsonSchema = {
  type: 'object',
  description:
    "Kafka's topic configs. Keys ending in .ms accept durations such as 7d, sizes may be written as 1GiB, lists as YAML lists; null means the default of the cluster.",
  examples: [{ 'retention.ms': '7d', 'cleanup.policy': ['compact', 'delete'], 'max.message.bytes': null }],
  properties: Object.fromEntries(
    Object.entries(topicConfigs).map(([key, { description, examples }]) => [
      key,
      { ...configValue, description, examples },
    ]),
  ),
  additionalProperties: {
    ...configValue,
    description: 'A config of newer brokers.',
    examples: ['text'],
  },
};

export const topicNamePattern = '^(?!\\.{1,2}$)[a-zA-Z0-9._-]{1,249}$';

export const topicSchema: JsonSchema = documentSchema({
  kind: 'Topic',
  description: 'A topic: its partitions, replication factor and configs.',
  required: [],
  metadata: {
    name: {
      type: 'string',
      pattern: topicNamePattern,
      errorMessage:
        'a topic name that Kafka accepts: up to 249 letters, digits, ".", "_" and "-", but not "." or ".."',
      description: 'The name of the topic in Kafka.',
      examples: ['orders'],
    },
    tags: tags('Tags of the topic, for the selectors of Placements.'),
  },
  spec: mapping(
    'Partitions, replication factor and configs of the topic.',
    {
      partitions: {
        type: 'integer',
        minimum: 1,
        maximum: 2_147_483_647,
        description:
          'The number of partitions; may be omitted for a topic that exists. Kafka can only add partitions.',
        examples: [24],
      },
      replicationFactor: replicationFactor(
        'Replicas of each partition; omitted: as its Placement says, or as many as each partition has.',
      ),
      config,
      state: stateSchema('absent deletes the topic with all its data.'),
    },
    { examples: [{ partitions: 24, replicationFactor: 3, config: { 'retention.ms': '7d' } }] },
  ),
});

type Document = ValidDocument<TopicDocument>;

export function declareTopic(document: Document): TopicDeclaration {
  const { content, name, source, places } = document;
  const { partitions, replicationFactor, config = {}, state = defaultState } = content.spec ?? {};
  if (name === journalTopic) refuseJournal(document);
  if (partitions !== undefined && partitions > mostPartitions) refusePartitions(document, partitions);
  if (state === 'absent') warnOfUnusedSpec(document);
  const texts: [string, string | null][] = [];
  const sources: [string, SourcePosition][] = [];
  for (const [key, value] of Object.entries(config)) {
    texts.push([key, readConfig(document, key, value)]);
    sources.push([key, places.key(['spec', 'config', key])]);
  }
  return {
    name,
    source,
    tags: content.metadata.tags ?? {},
    partitions: partitions ?? null,
    replicationFactor: replicationFactor ?? null,
    config: Object.fromEntries(texts),
    configSources: Object.fromEntries(sources),
    state,
  };
}

/**
 * What Kafka's own guidance calls the limit of a whole cluster (Apache Kafka Supports 200K Partitions Per Cluster, 2018). KRaft holds
 * more in all, but nobody has a topic of this size; a typing error has.
 */
const mostPartitions = 200_000;

function refusePartitions({ places, report }: Document, partitions: number): void {
  report.error(
    'manifest.invalid',
    places.value(['spec', 'partitions']),
    `spec.partitions has to be at most ${mostPartitions.toLocaleString('en')}`,
    {
      detail: `Found ${partitions.toLocaleString('en')}. Kafka's own guidance is up to 4,000 partitions on a broker and 200,000 in a cluster.`,
      hint: 'Start with fewer: Kafka can add partitions later, but never remove them.',
    },
  );
}

function refuseJournal({ places, report }: Document): void {
  report.error(
    'manifest.invalid',
    places.value(['metadata', 'name']),
    `Topic ${journalTopic} is topicwright's own and can't be declared`,
    {
      detail:
        'It holds the lease of an apply, its throttles, and tags; topicwright creates and configures it itself.',
      hint: 'Remove the document. A Placement that selects the topic says where its replicas are, and Tags may name it.',
    },
  );
}

function readConfig(document: Document, key: string, value: ConfigValue): string | null {
  const { places, references, report } = document;
  const path: Path = ['spec', 'config', key];
  checkKey(document, key, places.key(path));
  const text = configText(key, value);
  if (text.ok) return text.text;
  report.error('manifest.invalid', places.value(path), `${key} has to be ${text.expected}`, {
    detail: `Found ${describeValue(value, references.get(toPointer(path)))}. Kafka would refuse it.`,
    hint: text.hint,
    config: key,
  });
  return null;
}

function checkKey({ report }: Document, key: string, place: SourcePosition): void {
  if (throttleConfigs.includes(key)) {
    report.error('manifest.invalid', place, `${key} can't be set by a manifest`, {
      detail: 'topicwright sets it while replicas move, and removes it afterwards.',
      hint: 'Remove it; a ThrottlePolicy says how fast replicas may move.',
      config: key,
    });
  } else if (!Object.hasOwn(topicConfigs, key)) {
    const known = Object.keys(topicConfigs);
    report.warning('manifest.unknown-key', place, `${key} is not among Kafka's topic configs`, {
      detail: 'Newer brokers may have it; older ones refuse it.',
      hint: didYouMean(key, known, 'Check the spelling.'),
    });
  }
}

function warnOfUnusedSpec({ content, places, report }: Document): void {
  for (const key of Object.keys(content.spec ?? {})) {
    if (key === 'state') continue;
    report.warning('manifest.contradiction', places.key(['spec', key]), `spec.${key} has no effect`, {
      detail: 'state: absent deletes the topic.',
      hint: `Remove ${key}.`,
    });
  }
}
