/** The JSON Schema of kind Placement. */
import { documentSchema } from './document.ts';
import { type JsonSchema, list, mapping, text } from './json-schema.ts';
import { racks, replicationFactor, tags } from './quantities.ts';

const topicPattern: JsonSchema = {
  ...mapping(
    'An exact topic name, a glob, or a regular expression as {regex: "..."}.',
    { regex: text('A regular expression that the whole name has to match.', 'orders-\\d+') },
    { required: ['regex'] },
  ),
  type: ['string', 'object'],
  minLength: 1,
  errorMessage: 'a topic name, a glob such as "orders-*", or {regex: "..."}',
  examples: ['orders', 'orders-*', { regex: 'orders-\\d+' }],
};

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
      select: mapping(
        'Which topics: each given field narrows; omitted: every topic.',
        {
          topics: list('Exact names and globs; a regular expression only as {regex: "..."}.', topicPattern, {
            minItems: 1,
            examples: [['orders', 'payments-*']],
          }),
          tags: tags('Only topics with all of these tags.'),
        },
        { examples: [{ topics: ['*'] }, { tags: { team: 'payments' } }] },
      ),
      pool: text('The BrokerPool whose brokers hold the replicas.', 'general'),
      replicationFactor: replicationFactor('For the selected topics that state none.'),
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
