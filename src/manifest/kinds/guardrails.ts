/** Kind Guardrails: what plans may do. */

import { windowFault } from '../../model/desired/change-window.ts';
import type {
  ChangeWindow,
  ConfigRule,
  Enforcement,
  Guardrail,
  GuardrailsDeclaration,
} from '../../model/desired/guardrails.ts';
import { type ConfigValue, configText } from '../fields/config-text.ts';
import { parseDuration, parseSize } from '../fields/parse-quantity.ts';
import { readTopicPatterns, readTopicSelector } from '../fields/read-topic-patterns.ts';
import type { GuardrailsDocument } from '../generated/documents.ts';
import { documentSchema } from '../schema/document.ts';
import { choice, flag, type JsonSchema, list, mapping, text } from '../schema/json-schema.ts';
import { duration, size } from '../schema/quantities.ts';
import { topicPatterns, topicSelector } from '../schema/topic-patterns.ts';
import type { ValidDocument } from './valid-document.ts';

const byDefault = { enforce: 'block', required: false, timeZone: 'UTC' } as const;

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
    required: flag('Topics have to set it themselves, rather than use the default.', byDefault.required),
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
      default: byDefault.timeZone,
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
        { default: byDefault.enforce },
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

type Document = ValidDocument<GuardrailsDocument>;
type Spec = GuardrailsDocument['spec'];
type WrittenConfigRule = NonNullable<Spec['config']>[string];

export function declareGuardrails(document: Document): GuardrailsDeclaration {
  const { name, source, content, places, report } = document;
  const rules = [
    ...limits(document),
    ...naming(document),
    ...durability(document),
    ...configs(document),
    ...protect(document),
    ...changeWindows(document),
  ];
  if (rules.length === 0) {
    report.error('manifest.invalid', places.key(['spec']), 'spec has no rules', {
      hint: 'Add limits, naming, durability, config, protect or changeWindows.',
    });
  }
  return { name, source, select: readTopicSelector(document, content.spec.select), rules };
}

/** What every rule carries; null: it is not there. */
function common<Key extends keyof Spec>(
  { content, places }: Document,
  key: Key,
  own: { readonly enforce?: Enforcement } | undefined,
): { readonly enforce: Enforcement; readonly source: Guardrail['source'] } {
  return {
    enforce: own?.enforce ?? content.spec.enforce ?? byDefault.enforce,
    source: places.key(['spec', key]),
  };
}

function limits(document: Document): readonly Guardrail[] {
  const written = document.content.spec.limits;
  if (!written) return [];
  const { bytes, moves = null, topicsDeleted = null, partitionsAdded = null } = written;
  const most = bytes === undefined ? null : parseSize(bytes);
  const counts = { bytes: most, moves, topicsDeleted, partitionsAdded };
  return [{ kind: 'limits', ...common(document, 'limits', written), ...counts }];
}

function naming(document: Document): readonly Guardrail[] {
  const written = document.content.spec.naming;
  if (!written) return [];
  const patterns = readTopicPatterns(document, ['spec', 'naming', 'allow'], written.allow);
  return [{ kind: 'naming', ...common(document, 'naming', written), patterns }];
}

function durability(document: Document): readonly Guardrail[] {
  const written = document.content.spec.durability;
  if (!written) return [];
  const { minReplicationFactor = null, minInsyncReplicas = null } = written;
  const own = common(document, 'durability', written);
  return [{ kind: 'durability', ...own, minReplicationFactor, minInsyncReplicas }];
}

function protect(document: Document): readonly Guardrail[] {
  const written = document.content.spec.protect;
  if (!written) return [];
  const patterns = readTopicPatterns(document, ['spec', 'protect', 'topics'], written.topics);
  return [{ kind: 'protect', ...common(document, 'protect', written), patterns }];
}

function configs(document: Document): readonly Guardrail[] {
  return Object.entries(document.content.spec.config ?? {}).map(([key, written]): ConfigRule => {
    const { enforce } = common(document, 'config', written);
    const source = document.places.key(['spec', 'config', key]);
    const min = readBound(document, key, 'min', written);
    const max = readBound(document, key, 'max', written);
    if (min !== null && max !== null && min > max) {
      const place = document.places.value(['spec', 'config', key, 'max']);
      document.report.error(
        'manifest.contradiction',
        place,
        `No ${key} is at least ${min} and at most ${max}`,
      );
    }
    const values = written.values?.map((value, index) => readValue(document, key, index, value)) ?? null;
    return {
      kind: 'config',
      enforce,
      source,
      key,
      required: written.required ?? byDefault.required,
      min,
      max,
      values,
    };
  });
}

/** `7d` and `1GiB` in the unit of the config. */
function readBound(
  { places, report }: Document,
  key: string,
  side: 'min' | 'max',
  written: WrittenConfigRule,
): number | null {
  const value = written[side];
  if (value === undefined) return null;
  const read = configText(key, value);
  const number = read.ok ? Number(read.text) : Number.NaN;
  if (Number.isFinite(number)) return number;
  const expected = read.ok ? 'a number in the unit of the config' : read.expected;
  report.error(
    'manifest.invalid',
    places.value(['spec', 'config', key, side]),
    `${key} takes no ${JSON.stringify(value)}`,
    { detail: `Expected ${expected}.`, hint: read.ok ? '' : read.hint },
  );
  return null;
}

function readValue({ places, report }: Document, key: string, index: number, value: ConfigValue): string {
  const read = configText(key, value);
  if (read.ok) return read.text ?? '';
  const place = places.value(['spec', 'config', key, 'values', index]);
  report.error('manifest.invalid', place, `${key} takes no ${JSON.stringify(value)}`, {
    detail: `Expected ${read.expected}.`,
    hint: read.hint,
  });
  return '';
}

function changeWindows(document: Document): readonly Guardrail[] {
  const written = document.content.spec.changeWindows;
  if (!written) return [];
  const windows = written.open.flatMap((one, index): ChangeWindow[] => {
    const { cron, duration, timeZone = byDefault.timeZone } = one;
    // Durations have passed the schema.
    const window = { cron, durationMs: parseDuration(duration) ?? 0, timeZone };
    const fault = windowFault(window);
    if (!fault) return [window];
    const place = document.places.value(['spec', 'changeWindows', 'open', index, fault.key]);
    document.report.error('manifest.invalid', place, fault.summary, { hint: fault.hint });
    return [];
  });
  return [{ kind: 'change-windows', ...common(document, 'changeWindows', written), windows }];
}
