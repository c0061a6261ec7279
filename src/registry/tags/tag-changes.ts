/** Records that set tags, and that settle what a creation which was cut off has left. */

import type { Tags } from '../../model/cluster/cluster-state.ts';
import type { TagSubject } from '../../model/cluster/tag-subject.ts';
import { creationKey, type TagIndex, tagKey } from '../../model/journal/tag-index.ts';
import type { TagRecords } from './tag-store.ts';

/** Whoever has claimed a topic and not created it for so long does not live any more. */
export const claimLastsMs = 60_000;

export function tagRecords(subject: TagSubject, tags: Tags): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(tags).map(([key, value]) => [tagKey(subject, key), value]));
}

/** The topic is there, so its creation has succeeded: its tags take the place of what a former topic of the name has left. */
export function settledCreations(index: TagIndex, subject: TagSubject): TagRecords {
  if (subject.kind === 'broker') return {};
  const creation = index.creationsOf(subject.name).find(({ state }) => state === 'creating');
  if (!creation) return {};
  const left = Object.keys(index.recordedTags(subject)).map((key) => [tagKey(subject, key), null]);
  return {
    ...Object.fromEntries(left),
    ...tagRecords(subject, creation.tags),
    [creationKey(creation)]: null,
  };
}
