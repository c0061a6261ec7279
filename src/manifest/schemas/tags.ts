/** The JSON Schema of kind Tags. */
import { documentSchema } from './document.ts';
import { type JsonSchema, mapping } from './json-schema.ts';
import { brokerIdsPattern, tags } from './quantities.ts';

const brokers: JsonSchema = {
  type: 'object',
  description: 'Tags by broker ids and ranges.',
  propertyNames: {
    pattern: brokerIdsPattern,
    errorMessage: 'broker ids and ranges, such as "1001-1006,1010"',
  },
  additionalProperties: tags('The tags of these brokers.'),
  examples: [{ '1001-1006,1010': { tier: 'hot' } }],
};

const topics: JsonSchema = {
  type: 'object',
  description: 'Tags by topic name or glob.',
  propertyNames: { minLength: 1, errorMessage: 'a topic name or a glob such as "orders.*"' },
  additionalProperties: tags('The tags of these topics.'),
  examples: [{ 'orders.*': { team: 'payments' } }],
};

export const tagsSchema: JsonSchema = documentSchema({
  kind: 'Tags',
  description: 'Tags of brokers and topics that git owns; the API may not change these.',
  spec: mapping(
    'Tags of brokers, of topics, or of both.',
    { brokers, topics },
    { minProperties: 1, examples: [{ brokers: { '1001-1006': { tier: 'hot' } } }] },
  ),
});
