/** The schemas of how documents choose topics; read-topic-patterns.ts reads what they let through. */
import { type JsonSchema, list, mapping, text } from './json-schema.ts';
import { tags } from './quantities.ts';

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

export const topicPatterns = (description: string): JsonSchema =>
  list(`${description} Exact names and globs; a regular expression only as {regex: "..."}.`, topicPattern, {
    minItems: 1,
    examples: [['orders', 'payments-*']],
  });

export const topicSelector = (description: string): JsonSchema =>
  mapping(
    description,
    { topics: topicPatterns('By name.'), tags: tags('Only topics with all of these tags.') },
    { examples: [{ topics: ['*'] }, { tags: { team: 'payments' } }] },
  );
