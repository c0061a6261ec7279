/** The definitions of peter-evans/kdef: topics and ACLs are taken over; broker configs have no equivalent. */
import type { AclBinding } from '../../../model/cluster/access.ts';
import type { Result } from '../../../model/problem/problem.ts';
import { append } from '../../../model/values/long-lists.ts';
import { readForeignAcl, texts } from './foreign-acl.ts';
import { below, type ForeignDocument, isFields, readForeign, unknownKeys } from './read-foreign.ts';
import type { ForeignFile, Translated, TranslatedTopic } from './translated.ts';

export function fromKdef(files: readonly ForeignFile[]): Result<Translated> {
  const read = readForeign(files);
  if (!read.ok) return read;
  const topics: TranslatedTopic[] = [];
  const acls: AclBinding[] = [];
  const notes: string[] = [];
  for (const document of read.value) {
    const { file, fields } = document;
    if (fields['kind'] === 'topic') topics.push(translateTopic(document, notes));
    else if (fields['kind'] === 'acl') append(acls, translateAcls(document, notes));
    else if (typeof fields['kind'] === 'string')
      notes.push(`${file}: definitions of kind ${fields['kind']} have no equivalent`);
  }
  return { ok: true, value: { clusters: [], topics, acls: [{ name: null, acls }], notes }, warnings: [] };
}

function translateTopic({ file, fields }: ForeignDocument, notes: string[]): TranslatedTopic {
  const metadata = below(fields, 'metadata');
  const spec = below(fields, 'spec');
  const name = String(metadata['name'] ?? '');
  const where = `${file}: ${name}`;
  append(
    notes,
    unknownKeys(
      spec,
      ['configs', 'partitions', 'replicationFactor', 'deleteUndefinedConfigs'],
      where,
      'spec.',
    ),
  );
  // Here only what git had set is ever reset.
  if (spec['deleteUndefinedConfigs'] === true)
    notes.push(
      `${where}: spec.deleteUndefinedConfigs has no equivalent: configs that git does not name are left alone`,
    );
  return {
    ...{ name, partitions: spec['partitions'], replicationFactor: spec['replicationFactor'] },
    ...{ config: below(spec, 'configs'), tags: below(metadata, 'labels'), racks: null },
  };
}

/** A definition is about one resource; here a document is about those who use it. */
function translateAcls({ file, fields }: ForeignDocument, notes: string[]): readonly AclBinding[] {
  const metadata = below(fields, 'metadata');
  const spec = below(fields, 'spec');
  const { name, type, resourcePatternType: pattern = 'literal' } = metadata;
  const where = `${file}: ${type} ${name}`;
  const known = ['name', 'type', 'resourcePatternType'];
  append(notes, [
    ...unknownKeys(metadata, known, where, 'metadata.'),
    ...unknownKeys(spec, ['acls', 'deleteUndefinedAcls'], where, 'spec.'),
  ]);
  if (spec['deleteUndefinedAcls'] === true)
    notes.push(
      `${where}: spec.deleteUndefinedAcls has no equivalent for one resource: prune: [acls] in the spec of the Cluster is about all ACLs`,
    );
  const groups: readonly unknown[] = Array.isArray(spec['acls']) ? spec['acls'] : [];
  return groups.filter(isFields).flatMap((group) => {
    const { permissionType: permission } = group;
    append(notes, unknownKeys(group, groupKeys, where, 'spec.acls.'));
    const wanted = texts(group['operations']).flatMap((operation) =>
      texts(group['principals']).flatMap((principal) =>
        texts(group['hosts']).map((host) => ({ principal, host, operation })),
      ),
    );
    if (wanted.length === 0)
      notes.push(`${where}: without principals, hosts and operations kdef creates no ACL`);
    return wanted.flatMap(
      (one) => readForeignAcl({ type, name, pattern, permission, ...one }, where, notes) ?? [],
    );
  });
}

const groupKeys = ['principals', 'hosts', 'operations', 'permissionType'];
