/** The JSON Schema of kind Guardrails. */
import { documentSchema } from './document.ts';
import { choice, flag, type JsonSchema, list, mapping, text } from './json-schema.ts';
import { duration, size } from './quantities.ts';
import { topicPatterns, topicSelector } from './topic-patterns.ts';

const enforce: JsonSchema = choice(
  'block: a plan against it is not applied; warn: it is only told. Without it: what spec.enforce says.',
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
  'What one topic config may be.',
  {
    required: flag('Topics state it themselves rather than take the default.', false),
    min: bound('No less; -1 of a retention counts as more than any number.'),
    max: bound('No more.'),
    values: {
      type: 'array',
      minItems: 1,
      description: 'One of these.',
      examples: [['delete', 'compact']],
      items: {
        type: ['string', 'number', 'boolean', 'array'],
        errorMessage: 'a value, as a Topic would write it',
        description: 'A value, as a Topic would write it.',
        examples: ['compact'],
        items: { type: ['string', 'number'], description: 'An element of the list.', examples: ['compact'] },
      },
    },
  },
  { examples: [{ max: '30d', required: true }] },
);

const changeWindow = mapping(
  'When it opens and for how long.',
  {
    cron: text(
      'When it opens, as five fields: minute, hour, day of the month, month, day of the week.',
      '0 22 * * 1-5',
    ),
    duration: duration('How long it stays open.', '6h'),
    timeZone: {
      ...text('Of the IANA database; its daylight saving time is followed.', 'Europe/Berlin'),
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
    'The rules; several documents hold all of theirs.',
    {
      enforce: choice(
        'For rules that do not say it themselves. block: a plan against them is not applied; warn: it is only told.',
        ['block', 'warn'],
        { default: 'block' },
      ),
      select: topicSelector(
        'The topics that naming, durability, config and protect are for: each given field narrows; omitted: every topic.',
      ),
      limits: rule(
        'What one plan may do at most.',
        {
          bytes: size('Bytes that it copies; an apply pauses as well, once it has begun so many.', '2TiB'),
          moves: atMost('Replicas that it copies.'),
          topicsDeleted: atMost('Topics that it deletes.'),
          partitionsAdded: atMost('Partitions that it adds to topics that exist.'),
        },
        { examples: [{ bytes: '2TiB', topicsDeleted: 0 }] },
      ),
      naming: rule(
        'What topics may be called; asked when one is created.',
        { allow: topicPatterns('Each name matches one of them.') },
        { required: ['allow'], examples: [{ allow: ['payments.*'] }] },
      ),
      durability: rule(
        'What topics have to withstand; asked when one is created, or its replicas or min.insync.replicas change.',
        {
          minReplicationFactor: atLeast('Replicas of each partition, at least.', 3),
          minInsyncReplicas: atLeast('min.insync.replicas, at least.', 2),
        },
        { examples: [{ minReplicationFactor: 3, minInsyncReplicas: 2 }] },
      ),
      config: {
        type: 'object',
        description: 'What topic configs may be, by key.',
        propertyNames: { minLength: 1, errorMessage: 'a topic config such as retention.ms' },
        additionalProperties: configRule,
        examples: [{ 'retention.ms': { max: '30d', required: true } }],
      },
      protect: rule(
        'Topics that no plan deletes, takes data from or makes less safe, whatever apply is allowed.',
        { topics: topicPatterns('They are protected.') },
        { required: ['topics'], examples: [{ topics: ['ledger*'] }] },
      ),
      changeWindows: rule(
        'When plans may be applied: while one of these is open. An apply that is still at work when it closes begins nothing more.',
        { open: list('The windows.', changeWindow, { minItems: 1 }) },
        { required: ['open'], examples: [{ open: [{ cron: '0 22 * * 1-5', duration: '6h' }] }] },
      ),
    },
    { examples: [{ limits: { bytes: '2TiB', topicsDeleted: 0 } }] },
  ),
});
