/** The JSON Schema of kind Topic. */
import { topicConfigs } from '../fields/topic-configs.ts';
import { documentSchema } from './document.ts';
import { choice, type JsonSchema, mapping } from './json-schema.ts';
import { replicationFactor, tags } from './quantities.ts';

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
      state: choice('absent deletes the topic with all its data.', ['present', 'absent'], {
        default: 'present',
      }),
    },
    { examples: [{ partitions: 24, replicationFactor: 3, config: { 'retention.ms': '7d' } }] },
  ),
});
