/** Which topics a document chooses; called by declare-placement.ts and declare-guardrails.ts. */
import type { Tags } from '../model/cluster-state.ts';
import type { TopicPattern, TopicSelector } from '../model/selector.ts';
import type { WrittenPattern } from './documents.ts';
import { parseTopicPattern } from './parse-topic-pattern.ts';
import type { Path } from './source-map.ts';
import type { ValidDocument } from './valid-document.ts';

type Place = Pick<ValidDocument<unknown>, 'places' | 'report'>;

/** spec.select; omitted: every topic. */
export function readTopicSelector(
  document: Place,
  select: { readonly topics?: readonly WrittenPattern[]; readonly tags?: Tags } | undefined,
): TopicSelector {
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
