/** Kind Tags: tags of brokers and topics that git owns. */

import type { TagsDeclaration } from '../../model/desired/desired-state.ts';
import { parseBrokerIds } from '../fields/parse-broker-ids.ts';
import { parseTopicPattern } from '../fields/parse-topic-pattern.ts';
import type { TagsDocument } from '../generated/documents.ts';
import { documentSchema } from '../schema/document.ts';
import { type JsonSchema, mapping } from '../schema/json-schema.ts';
import { brokerIdsPattern, tags } from '../schema/quantities.ts';
import type { ValidDocument } from './valid-document.ts';

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

type Document = ValidDocument<TagsDocument>;

export function declareTags(document: Document): TagsDeclaration {
  const { name, source } = document;
  return { name, source, brokers: declareBrokers(document), topics: declareTopics(document) };
}

function declareBrokers({ content, places, report }: Document): TagsDeclaration['brokers'] {
  return Object.entries(content.spec.brokers ?? {}).map(([written, tags]) => {
    const { ids, faults } = parseBrokerIds(written);
    for (const fault of faults) {
      report.error('manifest.invalid', places.key(['spec', 'brokers', written]), fault, {
        hint: 'Keys are ids and ranges, such as "1001-1006,1010".',
      });
    }
    return { ids, tags };
  });
}

function declareTopics({ content, places, report }: Document): TagsDeclaration['topics'] {
  return Object.entries(content.spec.topics ?? {}).flatMap(([written, tags]) => {
    const parsed = parseTopicPattern(written);
    if (parsed.ok) return [{ pattern: parsed.pattern, tags }];
    report.error('manifest.invalid', places.key(['spec', 'topics', written]), parsed.fault, {
      hint: 'Keys are topic names and globs, such as "orders.*".',
    });
    return [];
  });
}
