/** What topics set before and afterwards, line against line. */
import type { TopicChanges } from './review.ts';

export interface DiffLine {
  readonly sign: '+' | '-';
  readonly text: string;
}

export function configDiff(topics: readonly TopicChanges[]): readonly DiffLine[] {
  return topics.flatMap(({ topic, changes }) =>
    changes.flatMap(({ configs }) =>
      configs.flatMap(({ key, from, to }): DiffLine[] => {
        const line = (value: string): string => `${topic}: ${key} = ${value.replace(/[\r\n]+/g, ' ')}`;
        return [
          ...(from === null ? [] : [{ sign: '-' as const, text: line(from) }]),
          { sign: '+', text: line(to) },
        ];
      }),
    ),
  );
}
