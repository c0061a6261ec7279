/** The JSON Schema of kind Guardrails. */
import { documentSchema } from './document.ts';
import { choice, flag, type JsonSchema, list, mapping, text } from './json-schema.ts';
import { duration, size } from './quantities.ts';
import { topicPatterns, topicSelector } from './topic-patterns.ts';

const enforce: JsonSchema = choice(
  'block: a plan that breaks the rule is not applied; warn: it is only reported. By default as spec.enforce says.',
  ['block', 'warn'],
);

const atMost = (description: string): JsonSchema => ({
  type: 'integer',
  minimum: 0,
  description,
  examples: [100],
});

const atLeast = (description: string, example: number): JsonSchema => ({
  type: 'integer',
  minimum: 1,
  maximum: 32_767,
  description,
  examples: [example],
});

/** A rule about something has to say what. */
const rule = (
  description: string,
  properties: Readonly<Record<string, JsonSchema>>,
  more: JsonSchema,
): JsonSchema => mapping(description, { ...properties, enforce }, { minProperties: 1, ...more });

const bound = (description: string): JsonSchema => ({
  type: ['string', 'number'],
  errorMessage: 'a number, a duration such as "7d" or a size such as "1GiB"',
  description,
  examples: ['7d'],
});

const configRule = rule(
  'The values that a topic config may have.',
  {
    required: flag('Topics have to set it themselves, rather than use the default.', false),
    min: bound('The smallest value; a retention of -1 counts as larger than any number.'),
    max: bound('The largest value.'),
    values: {
      type: 'array',
      minItems: 1,
      description: 'The allowed values.',
      examples: [['delete', 'compact']],
      items: {
        type: ['string', 'number', 'boolean', 'array'],
        errorMessage: 'a value, as in a Topic document',
        description: 'A value, as in a Topic document.',
        examples: ['compact'],
        items: { type: ['string', 'number'], description: 'An element of the list.', examples: ['compact'] },
      },
    },
  },
  { examples: [{ max: '30d', required: true }] },
);

const changeWindow = mapping(
  'When the window opens, and for how long.',
  {
    cron: text(
      'When it opens, as five fields: minute, hour, day of the month, month, day of the week.',
      '0 22 * * 1-5',
    ),
    duration: duration('How long it stays open.', '6h'),
    timeZone: {
      ...text(
        'A time zone of the IANA database; daylight saving time is taken into account.',
        'Europe/Berlin',
      ),
      default: 'UTC',
    },
  },
  {
    required: ['cron', 'duration'],
    examples: [{ cron: '0 22 * * 1-5', duration: '6h', timeZone: 'Europe/Berlin' }],
  },
);

export const guardrailsSchema: JsonSchema = documentSchema({
  kind: 'Guardrails',
  description: 'What plans may do: limits, rules about topics, protected topics, change windows.',
  spec: mapping(
    'The rules. Several documents add up: all of their rules hold.',
    {
      enforce: choice(
        'For rules without an enforce of their own. block: a plan that breaks one is not applied; warn: it is only reported.',
        ['block', 'warn'],
        { default: 'block' },
      ),
      select: topicSelector(
        'The topics that naming, durability, config and protect apply to; omitted: every topic.',
      ),
      limits: rule(
        'The most that one plan may do.',
        {
          bytes: size('Bytes to copy; an apply also pauses once it has started that many.', '2TiB'),
          moves: atMost('Replicas to copy.'),
          topicsDeleted: atMost('Topics to delete.'),
          partitionsAdded: atMost('Partitions to add to existing topics.'),
        },
        { examples: [{ bytes: '2TiB', topicsDeleted: 0 }] },
      ),
      naming: rule(
        'Names that new topics may have.',
        { allow: topicPatterns('A name has to match one of these patterns.') },
        { required: ['allow'], examples: [{ allow: ['payments.*'] }] },
      ),
      durability: rule(
        'Minimum replication, checked when a topic is created or its replicas or min.insync.replicas change.',
        {
          minReplicationFactor: atLeast('The minimum number of replicas of each partition.', 3),
          minInsyncReplicas: atLeast('The minimum of min.insync.replicas.', 2),
        },
        { examples: [{ minReplicationFactor: 3, minInsyncReplicas: 2 }] },
      ),
      config: {
        type: 'object',
        description: 'Rules for topic configs, by key.',
        propertyNames: { minLength: 1, errorMessage: 'a topic config such as retention.ms' },
        additionalProperties: configRule,
        examples: [{ 'retention.ms': { max: '30d', required: true } }],
      },
      protect: rule(
        'Topics that no plan may delete, take data from or make less safe, whatever flags apply gets.',
        { topics: topicPatterns('The protected topics.') },
        { required: ['topics'], examples: [{ topics: ['ledger*'] }] },
      ),
      changeWindows: rule(
        'When plans may be applied: while one of these windows is open. An apply that is still running when it closes starts no further moves.',
        { open: list('The windows.', changeWindow, { minItems: 1 }) },
        { required: ['open'], examples: [{ open: [{ cron: '0 22 * * 1-5', duration: '6h' }] }] },
      ),
    },
    { examples: [{ limits: { bytes: '2TiB', topicsDeleted: 0 } }] },
  ),
});
