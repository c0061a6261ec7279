/** The state file of devshawn/kafka-gitops: topics are taken over; services, users and their ACLs have no equivalent. */
import type { Result } from '../../model/problem.ts';
import { below, isFields, readForeign, unknownKeys } from './read-foreign.ts';
import type { ForeignFile, Translated, TranslatedTopic } from './translated.ts';

export function fromKafkaGitops(files: readonly ForeignFile[]): Result<Translated> {
  const read = readForeign(files);
  if (!read.ok) return read;
  const topics: TranslatedTopic[] = [];
  const notes: string[] = [];
  for (const { file, fields } of read.value) {
    notes.push(...unknownKeys(fields, ['topics', 'settings'], file, ''));
    const settings = below(fields, 'settings');
    const ofTopics = below(settings, 'topics');
    notes.push(...unknownKeys(settings, ['topics'], file, 'settings.'));
    notes.push(...unknownKeys(ofTopics, ['defaults'], file, 'settings.topics.'));
    const usual = below(ofTopics, 'defaults')['replication'];
    for (const [name, topic] of Object.entries(below(fields, 'topics'))) {
      const spec = isFields(topic) ? topic : {};
      notes.push(...unknownKeys(spec, ['partitions', 'replication', 'configs'], `${file}: ${name}`, ''));
      topics.push({
        ...{ name, partitions: spec['partitions'], replicationFactor: spec['replication'] ?? usual },
        ...{ config: below(spec, 'configs'), tags: {}, racks: null },
      });
    }
  }
  return { ok: true, value: { clusters: [], topics, notes }, warnings: [] };
}
