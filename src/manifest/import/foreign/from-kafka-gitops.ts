/** The state file of devshawn/kafka-gitops, or the several that it is split into: topics, and the ACLs of services and users. */

import type { Result } from '../../../model/problem/problem.ts';
import { append } from '../../../model/values/long-lists.ts';
import { mergeMaps } from '../../../model/values/own-value.ts';
import { textOf } from './foreign-acl.ts';
import { translateAccess } from './kafka-gitops-access.ts';
import {
  below,
  type Fields,
  type ForeignDocument,
  isFields,
  readForeign,
  unknownKeys,
} from './read-foreign.ts';
import type { ForeignFile, Translated, TranslatedTopic } from './translated.ts';

const sections = ['topics', 'settings', 'services', 'users', 'customServiceAcls', 'customUserAcls'];

export function fromKafkaGitops(files: readonly ForeignFile[]): Result<Translated> {
  const read = readForeign(files);
  if (!read.ok) return read;
  const documents = read.value;
  const notes = documents.flatMap((document) => [
    ...unknownKeys(document.fields, sections, document.file, ''),
    ...settingsNotes(document, files),
  ]);
  const settings: Fields = mergeMaps(documents.map(({ fields }) => below(fields, 'settings')));
  const topics = documents.flatMap((document) => translateTopics(document, settings, notes));
  const acls = translateAccess(documents, settings, notes);
  if (acls.length > 0) notes.push(prunes);
  return { ok: true, value: { clusters: [], topics, acls, notes }, warnings: [] };
}

const prunes =
  'kafka-gitops removes ACLs that its state does not name; here prune: [acls] in the spec of the Cluster does';

function settingsNotes({ file, fields }: ForeignDocument, files: readonly ForeignFile[]): readonly string[] {
  const settings = below(fields, 'settings');
  const topics = below(settings, 'topics');
  const services = below(settings, 'services');
  const known = ['topics', 'services', 'ccloud', 'files'];
  return [
    ...unknownKeys(settings, known, file, 'settings.'),
    ...unknownKeys(topics, ['defaults', 'blacklist'], file, 'settings.topics.'),
    ...unknownKeys(below(topics, 'defaults'), ['replication'], file, 'settings.topics.defaults.'),
    ...unknownKeys(services, ['acls'], file, 'settings.services.'),
    ...unknownKeys(below(services, 'acls'), ['describeTopicEnabled'], file, 'settings.services.acls.'),
    ...('blacklist' in topics
      ? [`${file}: settings.topics.blacklist is not needed: topics that git does not name are left alone`]
      : []),
    ...['services', 'topics', 'users'].flatMap((key) => {
      const path = textOf(below(settings, 'files'), key)?.replace(/^\.\//, '') ?? null;
      const isRead = files.some(({ name }) => name === path || name.endsWith(`/${path}`));
      return path === null || isRead
        ? []
        : [`${file}: settings.files.${key}: ${path} is not read; give the folder that holds both`];
    }),
  ];
}

function translateTopics(
  { file, fields }: ForeignDocument,
  settings: Fields,
  notes: string[],
): readonly TranslatedTopic[] {
  const usual = below(below(settings, 'topics'), 'defaults')['replication'];
  return Object.entries(below(fields, 'topics')).map(([name, topic]) => {
    const spec = isFields(topic) ? topic : {};
    append(notes, unknownKeys(spec, ['partitions', 'replication', 'configs'], `${file}: ${name}`, ''));
    return {
      ...{ name, partitions: spec['partitions'], replicationFactor: spec['replication'] ?? usual },
      ...{ config: below(spec, 'configs'), tags: {}, racks: null },
    };
  });
}
