/** Forgets the tags of topics and brokers that are really gone, once they have been so for a grace period. */

import type { TagSubject } from '../../model/cluster/tag-subject.ts';
import {
  creationKey,
  goneKey,
  type TagIndex,
  type TopicCreation,
  tagKey,
} from '../../model/journal/tag-index.ts';
import { mergeMaps } from '../../model/values/own-value.ts';
import type { ClusterView } from '../catalog/cluster-cache.ts';
import { claimLastsMs, settledCreations } from './tag-changes.ts';
import type { TagRecords } from './tag-store.ts';

/** Until then a request that was sent before its sender died may still be carried out. */
const creationLastsMs = 10 * 60_000;

/**
 * What to append now; empty: nothing. The time at which something was first found gone is recorded as well, so that the
 * grace period goes on whichever instance looks, and begins anew for what comes back.
 */
export function tagRecordsToCollect(
  index: TagIndex,
  view: ClusterView,
  { nowMs, graceMs }: { readonly nowMs: number; readonly graceMs: number },
): TagRecords {
  const held = heldBrokers(view);
  const isGone = (subject: TagSubject): boolean =>
    subject.kind === 'topic'
      ? !view.topics.has(subject.name)
      : !view.brokers.has(subject.id) && !held.has(subject.id);
  const records = index.subjects().map((subject): TagRecords => {
    const goneSinceMs = index.goneSinceMs(subject);
    if (!isGone(subject)) return goneSinceMs === null ? {} : { [goneKey(subject)]: null };
    if (goneSinceMs === null) return { [goneKey(subject)]: String(nowMs) };
    return nowMs - goneSinceMs < graceMs ? {} : forget(index, subject);
  });
  const creations = index.creations().map((creation) => settle(index, view, creation, nowMs));
  return mergeMaps([...records, ...creations]);
}

/** A broker that is down is not gone: Kafka still counts on it. */
function heldBrokers(view: ClusterView): ReadonlySet<number> {
  const ids = new Set<number>();
  for (const { partitions } of view.topics.values())
    for (const { replicas } of partitions) for (const id of replicas) ids.add(id);
  return ids;
}

function forget(index: TagIndex, subject: TagSubject): TagRecords {
  const keys = Object.keys(index.recordedTags(subject)).map((key) => tagKey(subject, key));
  return Object.fromEntries([...keys, goneKey(subject)].map((key) => [key, null]));
}

/** What a creation that was cut off has left: its tags are the topic's where that came into being, and nobody's otherwise. */
function settle(index: TagIndex, view: ClusterView, creation: TopicCreation, nowMs: number): TagRecords {
  const { topic, state, atMs } = creation;
  if (nowMs - atMs < claimLastsMs) return {};
  if (state === 'creating' && view.topics.has(topic))
    return settledCreations(index, { kind: 'topic', name: topic });
  return nowMs - atMs < creationLastsMs ? {} : { [creationKey(creation)]: null };
}
