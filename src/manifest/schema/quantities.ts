/** The schemas of sizes, rates, shares, broker ids and tags; parse-quantity.ts and parse-broker-ids.ts read what they let through. */
import type { JsonSchema } from './json-schema.ts';

const notZero = '(?!0+(?:\\.0+)?[^\\d.])';
const decimal = '\\d+(?:\\.\\d+)?';

export const size = (description: string, ...examples: readonly string[]): JsonSchema => ({
  type: ['string', 'integer'],
  pattern: `^${notZero}${decimal}\\s*(?:B|[KMGTP]i?B|kB)$`,
  exclusiveMinimum: 0,
  errorMessage: 'a size such as "2TiB" or "500 GB", or a number of bytes',
  description,
  examples,
});

export const rate = (description: string, ...examples: readonly string[]): JsonSchema => ({
  type: ['string', 'number'],
  pattern: `^${notZero}${decimal}\\s*(?:B|[KMGT]i?B|kB|[kMG]bit)/s$`,
  exclusiveMinimum: 0,
  errorMessage: 'a rate such as "10MB/s" or "1Gbit/s", or a number of bytes per second',
  description,
  examples,
});

export const durationPattern: string = `\\s*(?:${notZero}${decimal}\\s*(?:ms|s|min|m|h|d|w)\\s*)+`;

export const duration = (description: string, ...examples: readonly string[]): JsonSchema => ({
  type: 'string',
  pattern: `^${durationPattern}$`,
  errorMessage: 'a duration such as "10m" or "1h 30m"',
  description,
  examples,
});

/** Above 0 up to 1. */
export const share = (description: string, ...examples: readonly string[]): JsonSchema => ({
  type: ['string', 'number'],
  pattern: `^${notZero}(?:100(?:\\.0+)?|\\d{1,2}(?:\\.\\d+)?)\\s*%$`,
  exclusiveMinimum: 0,
  maximum: 1,
  errorMessage: 'a share above 0 and up to 1, such as "85%" or 0.85',
  description,
  examples,
});

const brokerNumber = { minimum: 0, maximum: 2_147_483_647 };

export const oneBrokerId = (description: string): JsonSchema => ({
  type: ['integer', 'string'],
  ...brokerNumber,
  pattern: '^\\d+$',
  errorMessage: 'a broker id such as 1004',
  description,
  examples: [1004],
});

/** One or more ids and ranges, separated by commas. */
export const brokerIdsPattern = '^\\s*\\d+\\s*(?:-\\s*\\d+\\s*)?(?:,\\s*\\d+\\s*(?:-\\s*\\d+\\s*)?)*$';

export const brokerIds = (description: string): JsonSchema => ({
  type: 'array',
  description,
  examples: [[1001, '1004-1012']],
  items: {
    type: ['integer', 'string'],
    ...brokerNumber,
    pattern: brokerIdsPattern,
    errorMessage: 'a broker id such as 1001 or a range such as "1004-1012"',
    description: 'A broker id, or a range of them, both ends included; a range may have gaps.',
    examples: [1001, '1004-1012'],
  },
});

export const tags = (description: string): JsonSchema => ({
  type: 'object',
  description,
  examples: [{ team: 'payments' }],
  propertyNames: { minLength: 1, errorMessage: 'a tag needs a name' },
  additionalProperties: { type: 'string', description: 'The value of the tag, as text.', examples: ['hot'] },
});

export const racks = (description: string): JsonSchema => ({
  type: 'array',
  description,
  minItems: 1,
  examples: [['a', 'b']],
  items: {
    type: 'string',
    minLength: 1,
    description: "A rack, as in a broker's broker.rack.",
    examples: ['a'],
  },
});

export const replicationFactor = (description: string): JsonSchema => ({
  type: 'integer',
  minimum: 1,
  maximum: 32_767,
  description,
  examples: [3],
});
