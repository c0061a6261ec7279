/** The JSON Schema of kind Placement. */
import { documentSchema } from './document.ts';
import { type JsonSchema, mapping, text } from './json-schema.ts';
import { racks, replicationFactor } from './quantities.ts';
import { topicSelector } from './topic-patterns.ts';

const rackRule: JsonSchema = {
  ...mapping(
    'How the replicas of a partition spread over racks; omitted: over as many as possible.',
    {
      spread: {
        type: ['string', 'integer'],
        pattern: '^(?:max|none)$',
        minimum: 1,
        maximum: 32_767,
        default: 'max',
        errorMessage: 'max, none, or a number of racks',
        description: 'max: as many racks as possible; none: ignore racks; N: at least N racks.',
        examples: ['max', 'none', 2],
      },
      within: {
        const: 'one',
        description: 'All replicas of a partition in the same rack, whichever it is.',
        examples: ['one'],
      },
    },
    { minProperties: 1 },
  ),
  examples: [{ spread: 'max' }, { within: 'one' }],
};

export const placementSchema: JsonSchema = documentSchema({
  kind: 'Placement',
  description:
    'Which topics go to which pool, and how their replicas are placed. The most specific selector wins.',
  spec: mapping(
    'Which topics, where, and how.',
    {
      select: topicSelector('Which topics to place; omitted: every topic.'),
      pool: text('The BrokerPool whose brokers hold the replicas.', 'general'),
      replicationFactor: replicationFactor(
        'For selected topics whose Topic document sets none; omitted: each partition keeps the number of replicas it has.',
      ),
      racks: rackRule,
      leaders: mapping(
        'Where preferred leaders may be.',
        { racks: racks('Only on brokers in these racks.') },
        { required: ['racks'], examples: [{ racks: ['a'] }] },
      ),
    },
    { required: ['pool'], examples: [{ select: { topics: ['*'] }, pool: 'general', replicationFactor: 3 }] },
  ),
});
