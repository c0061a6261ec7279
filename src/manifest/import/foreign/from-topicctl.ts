/** The cluster, topic and ACL configs of segmentio/topicctl. */
import type { RackRule } from '../../../model/desired/desired-state.ts';
import type { Result } from '../../../model/problem/problem.ts';
import { append } from '../../../model/values/long-lists.ts';
import { ownValue } from '../../../model/values/own-value.ts';
import { readForeignAcl, texts } from './foreign-acl.ts';
import {
  below,
  type Fields,
  type ForeignDocument,
  isFields,
  readForeign,
  unknownKeys,
} from './read-foreign.ts';
import type { ForeignFile, Translated, TranslatedAcls, TranslatedTopic } from './translated.ts';

/** null: replicas are left where they are. What is missing has no equivalent. */
const racksOfStrategy: Readonly<Record<string, RackRule | null>> = {
  any: null,
  'balanced-leaders': null,
  'cross-rack': { kind: 'max' },
  'in-rack': { kind: 'within-one' },
};

export function fromTopicctl(files: readonly ForeignFile[]): Result<Translated> {
  const read = readForeign(files);
  if (!read.ok) return read;
  const topics: TranslatedTopic[] = [];
  const clusters: Translated['clusters'][number][] = [];
  const acls: TranslatedAcls[] = [];
  const notes: string[] = [];
  for (const document of read.value) {
    const { file, fields } = document;
    const spec = below(fields, 'spec');
    if ('bootstrapAddrs' in spec) clusters.push(translateCluster(document, notes));
    else if ('partitions' in spec || 'placement' in spec) topics.push(translateTopic(document, notes));
    else if ('acls' in spec) acls.push(translateAcls(document, notes));
    else notes.push(`${file}: this is neither a cluster nor a topic nor ACLs of topicctl`);
  }
  return { ok: true, value: { clusters, topics, acls, notes }, warnings: [] };
}

function translateCluster(
  { file, fields }: ForeignDocument,
  notes: string[],
): Translated['clusters'][number] {
  const spec = below(fields, 'spec');
  const name = String(below(fields, 'meta')['name'] ?? 'imported');
  append(notes, unknownKeys(spec, ['bootstrapAddrs'], `${file}: ${name}`, 'spec.'));
  const servers = spec['bootstrapAddrs'];
  return { name, bootstrapServers: Array.isArray(servers) ? servers.map(String) : [] };
}

function translateTopic({ file, fields }: ForeignDocument, notes: string[]): TranslatedTopic {
  const meta = below(fields, 'meta');
  const spec = below(fields, 'spec');
  const name = String(meta['name'] ?? '');
  const where = `${file}: ${name}`;
  const known = ['partitions', 'replicationFactor', 'retentionMinutes', 'placement', 'settings'];
  append(notes, unknownKeys(spec, known, where, 'spec.'));
  return {
    ...{ name, partitions: spec['partitions'], replicationFactor: spec['replicationFactor'] },
    ...{ config: configOf(spec), tags: below(meta, 'labels'), racks: racksOf(spec, where, notes) },
  };
}

function configOf(spec: Fields): Fields {
  const minutes = spec['retentionMinutes'];
  const retention = typeof minutes === 'number' ? { 'retention.ms': `${minutes}m` } : {};
  return { ...retention, ...below(spec, 'settings') };
}

function racksOf(spec: Fields, where: string, notes: string[]): RackRule | null {
  const placement = below(spec, 'placement');
  const strategy = String(placement['strategy'] ?? 'any');
  append(notes, unknownKeys(placement, ['strategy'], where, 'spec.placement.'));
  if (strategy === 'balanced-leaders')
    notes.push(`${where}: for balanced leaders declare spec.balance.leaders on a BrokerPool`);
  if (Object.hasOwn(racksOfStrategy, strategy)) return ownValue(racksOfStrategy, strategy) ?? null;
  notes.push(`${where}: the placement strategy ${strategy} has no equivalent`);
  return null;
}

function translateAcls({ file, fields }: ForeignDocument, notes: string[]): TranslatedAcls {
  const name = String(below(fields, 'meta')['name'] ?? '');
  const spec = below(fields, 'spec');
  const where = `${file}: ${name}`;
  append(notes, unknownKeys(spec, ['acls'], where, 'spec.'));
  const groups: readonly unknown[] = Array.isArray(spec['acls']) ? spec['acls'] : [];
  const acls = groups.filter(isFields).flatMap((group) => {
    const { patternType: pattern, type, name: resource, ...others } = below(group, 'resource');
    append(notes, [
      ...unknownKeys(group, ['resource', 'operations'], where, 'spec.acls.'),
      ...unknownKeys(others, ['principal', 'host', 'permission'], where, 'spec.acls.resource.'),
    ]);
    const { principal, host, permission } = others;
    const shared = { type, name: resource, pattern, principal, host, permission };
    return texts(group['operations']).flatMap(
      (operation) => readForeignAcl({ ...shared, operation }, where, notes) ?? [],
    );
  });
  return { name, acls };
}
