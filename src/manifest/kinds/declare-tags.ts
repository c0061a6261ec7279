/** A Tags document to its declaration. */
import type { TagsDeclaration } from '../../model/desired/desired-state.ts';
import { parseBrokerIds } from '../fields/parse-broker-ids.ts';
import { parseTopicPattern } from '../fields/parse-topic-pattern.ts';
import type { TagsDocument } from './documents.ts';
import type { ValidDocument } from './valid-document.ts';

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
