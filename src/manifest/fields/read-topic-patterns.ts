/** Which topics a document chooses. */
import type { TopicPattern, TopicSelector } from '../../model/desired/selector.ts';
import type { PlacementDocument } from '../generated/documents.ts';
import type { ValidDocument } from '../kinds/valid-document.ts';
import type { Path } from '../read/source-map.ts';
import { parseTopicPattern } from './parse-topic-pattern.ts';

type Select = PlacementDocument['spec']['select'];
type WrittenPattern = NonNullable<NonNullable<Select>['topics']>[number];
type Place = Pick<ValidDocument<unknown>, 'places' | 'report'>;

/** spec.select; omitted: every topic. */
export function readTopicSelector(document: Place, select: Select): TopicSelector {
  return {
    patterns: select?.topics
      ? readTopicPatterns(document, ['spec', 'select', 'topics'], select.topics)
      : null,
    tags: select?.tags ?? {},
  };
}

export function readTopicPatterns(
  { places, report }: Place,
  path: Path,
  written: readonly WrittenPattern[],
): readonly TopicPattern[] {
  return written.flatMap((pattern, index) => {
    const parsed = parseTopicPattern(pattern);
    if (parsed.ok) return [parsed.pattern];
    report.error('manifest.invalid', places.value([...path, index]), parsed.fault, { hint: parsed.hint });
    return [];
  });
}
