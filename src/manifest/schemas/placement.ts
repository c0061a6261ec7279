/** The JSON Schema of kind Placement. */
import { documentSchema } from './document.ts';
import { type JsonSchema, mapping, text } from './json-schema.ts';
import { racks, replicationFactor } from './quantities.ts';
import { topicSelector } from './topic-patterns.ts';

const rackRule: JsonSchema = {
  ...mapping(
    'How the replicas of a partition are spread over racks; without it: spread over as many as possible.',
    {
      spread: {
        type: ['string', 'integer'],
        pattern: '^(?:max|none)$',
        minimum: 1,
        maximum: 32_767,
        default: 'max',
        errorMessage: 'max, none, or a number of racks',
        description: 'max: as many racks as possible; none: racks do not matter; N: at least so many racks.',
        examples: ['max', 'none', 2],
      },
      within: {
        const: 'one',
        description: 'All replicas of a partition in one rack, whichever it is.',
        examples: ['one'],
      },
    },
    { minProperties: 1 },
  ),
  examples: [{ spread: 'max' }, { within: 'one' }],
};

export const placementSchema: JsonSchema = documentSchema({
  kind: 'Placement',
  description: 'Which topics live in which pool, and by which rules. The most specific selector wins.',
  spec: mapping(
    'Which topics, where, and how.',
    {
      select: topicSelector('Which topics: each given field narrows; omitted: every topic.'),
      pool: text('The BrokerPool whose brokers hold the replicas.', 'general'),
      replicationFactor: replicationFactor(
        'For the selected topics that state none; omitted: each partition keeps as many replicas as it has.',
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
